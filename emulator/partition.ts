/** Partition of a region. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export function getPartition(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}

/**
 * Whether a name can be that of a region in one of the three partitions.
 * https://github.com/aws/aws-sdk-js-v3/blob/main/packages/util-endpoints/src/lib/aws/partitions.json
 */
export function isRegion(name: string): boolean {
  return /^(?:(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+|cn-[a-z]+|us-gov-[a-z]+)-\d$/.test(name)
}

/** DNS suffix of the region's endpoints. */
export const getDnsSuffix = (region: string) =>
  getPartition(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'

/**
 * Regions where QuickSight has an endpoint.
 * https://docs.aws.amazon.com/quicksight/latest/user/regions-qs.html
 */
export const quickSightRegions: readonly string[] = [
  ...['us-east-1', 'us-east-2', 'us-west-2', 'ca-central-1', 'sa-east-1', 'af-south-1', 'il-central-1', 'me-central-1'],
  ...['eu-central-1', 'eu-central-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-north-1', 'eu-south-1', 'eu-south-2'],
  ...['ap-south-1', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-northeast-1', 'ap-northeast-2'],
  ...['ap-northeast-3', 'cn-north-1', 'us-gov-west-1', 'us-gov-east-1']
]

/**
 * Regions that an account must opt in to; GetIdentityContext does not accept them as ContextRegion.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
export const optInRegions: readonly string[] = [
  ...['af-south-1', 'ap-southeast-3', 'eu-central-2', 'eu-south-1', 'eu-south-2', 'il-central-1', 'me-central-1']
]
