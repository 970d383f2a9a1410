import type { IdentityCenterViewer } from '../../domain/report.ts'
import { joinList, quote } from '../../lib/text.ts'
import type { InputName } from '../input-names.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readMatching, readText } from '../reader/scalars.ts'
import type { StepContext } from '../step-context.ts'
import { findPartitionProblem, getPartition, regionPattern } from '../values/region.ts'
import { describeRegion } from './region.ts'

// https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_Application.html
const applicationPattern =
  /^arn:(aws|aws-cn|aws-us-gov):sso::\d{12}:application\/(?:sso)?ins-[a-zA-Z0-9.-]{16}\/apl-[a-zA-Z0-9]{16}$/

// https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_AuthorizedTokenIssuer.html
const audienceFormat = {
  pattern: /^[^\p{Cc}]{1,512}$/u,
  what: 'an audience',
  allowed: 'one line of at most 512 characters'
}

const otherViewerInputs = ['user-email', 'user-name', 'user-arn'] as const

/**
 * Reads the viewer that an application of IAM Identity Center identifies by a claim of the OIDC token. The defaults are
 * the ARN of the application as audience, and `identity-region`, then `aws-region`, as region.
 * https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateTokenWithIAM.html
 */
export function readIdentityCenter(
  reader: InputReader,
  context: StepContext,
  anonymous: boolean
): IdentityCenterViewer {
  const others = otherViewerInputs.filter(name => reader.get(name) !== undefined)
  const excluded = [...(anonymous ? ['anonymous: true'] : []), ...others]
  if (excluded.length > 0)
    reader.addConflict(
      `identity-center-application and ${joinList(excluded)} exclude each other. Remove one of them: the OIDC token names the user.`
    )
  warnIneffectiveNamespace(reader)
  reader.notice(
    'identity-center-application is experimental: AWS documents it, but no working export has been published.'
  )
  const application = readApplication(reader, context) ?? ''
  return {
    kind: 'identity-center',
    application,
    audience: readMatching(reader, 'identity-center-audience', audienceFormat) ?? application,
    region: readIdentityCenterRegion(reader, context)
  }
}

function warnIneffectiveNamespace(reader: InputReader): void {
  if (reader.isSetHere('namespace') && readText(reader, 'namespace') !== 'default')
    reader.warn('namespace: users of IAM Identity Center are not looked up in a namespace.')
}

function readApplication(reader: InputReader, { region }: StepContext): string | undefined {
  const name = 'identity-center-application'
  const arn = readText(reader, name)
  if (arn === undefined) return undefined
  const [, partition] = applicationPattern.exec(arn) ?? []
  if (partition === undefined)
    return reader.addValueProblem(
      name,
      `${quote(arn, 200)} is not the ARN of an application. Use arn:PARTITION:sso::ACCOUNT:application/ssoins-…/apl-…, as aws sso-admin list-applications prints it.`
    )
  const problem = region === undefined ? undefined : findPartitionProblem(partition, region)
  return problem === undefined ? arn : reader.addValueProblem(name, `${quote(arn, 200)} ${problem}`)
}

function readIdentityCenterRegion(reader: InputReader, context: StepContext): string {
  const regional: readonly InputName[] = ['identity-center-region', 'identity-region']
  const name = regional.find(each => reader.get(each) !== undefined)
  const value = name === undefined ? undefined : readText(reader, name)
  const fallback = context.region ?? ''
  if (name === undefined || value === undefined) return fallback
  if (!regionPattern.test(value)) {
    reader.addValueProblem(name, `${quote(value)} is not a region. ${describeRegion(value)}`)
    return fallback
  }
  if (context.region !== undefined && getPartition(value) !== getPartition(context.region))
    reader.addValueProblem(
      name,
      `${quote(value)} is in another partition than ${context.region}; sessions do not cross partitions.`
    )
  return value
}
