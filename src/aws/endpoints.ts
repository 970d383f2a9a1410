export type AwsService = 'STS' | 'QUICKSIGHT' | 'S3'

/**
 * The services that the environment gives an endpoint of their own, such as a VPC endpoint or an emulator.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function customEndpoints(environment: Readonly<Record<string, string | undefined>>): AwsService[] {
  if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return []
  const services: readonly AwsService[] = ['STS', 'QUICKSIGHT', 'S3']
  return services.filter(service => environment[`AWS_ENDPOINT_URL_${service}`] || environment['AWS_ENDPOINT_URL'])
}
