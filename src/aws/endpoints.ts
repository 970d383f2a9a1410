export type AwsService = 'STS' | 'QUICKSIGHT' | 'S3' | 'SSO_OIDC'

/**
 * The services for which the environment sets an endpoint, such as a VPC endpoint or an emulator.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function readCustomEndpoints(environment: Readonly<Record<string, string | undefined>>): AwsService[] {
  if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return []
  const services: readonly AwsService[] = ['STS', 'QUICKSIGHT', 'S3', 'SSO_OIDC']
  return services.filter(service => environment[`AWS_ENDPOINT_URL_${service}`] || environment['AWS_ENDPOINT_URL'])
}

/**
 * Hosts of endpoints from the environment that use plain HTTP, such as those of an emulator. Only their presigned URLs
 * can be plain HTTP, too.
 */
export function listPlainHttpHosts(environment: Readonly<Record<string, string | undefined>>): string[] {
  if (readCustomEndpoints(environment).length === 0) return []
  const names = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL_QUICKSIGHT']
  return names.flatMap(name => {
    const url = environment[name] ?? ''
    return URL.canParse(url) && new URL(url).protocol === 'http:' ? [new URL(url).host] : []
  })
}

/**
 * URL of S3 in a region.
 * https://docs.aws.amazon.com/general/latest/gr/s3.html
 */
export function getS3Endpoint(environment: Readonly<Record<string, string | undefined>>, region: string): string {
  const hasCustom = readCustomEndpoints(environment).includes('S3')
  const custom = !hasCustom ? undefined : environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL']
  if (custom !== undefined && URL.canParse(custom)) return custom
  const service = environment['AWS_USE_FIPS_ENDPOINT']?.toLowerCase() === 'true' ? 's3-fips' : 's3'
  return `https://${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
}
