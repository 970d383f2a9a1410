import { getProfileName, parseKnownFiles } from '@smithy/core/config'

/**
 * The region of the profile that AWS_PROFILE names, or of the default profile, as the AWS CLI reads it.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
 */
export async function readProfileRegion(): Promise<string | undefined> {
  const profiles: Awaited<ReturnType<typeof parseKnownFiles>> = await parseKnownFiles({}).catch(() => ({}))
  return profiles[getProfileName({})]?.['region']
}
