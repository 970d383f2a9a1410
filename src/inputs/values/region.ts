import { sanitizeLine } from '../../lib/text.ts'

/** Regions with a QuickSight endpoint: https://docs.aws.amazon.com/general/latest/gr/quicksight.html. For suggestions only. */
export const knownRegions = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'sa-east-1',
  'eu-central-1',
  'eu-central-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-5',
  'af-south-1',
  'il-central-1',
  'me-central-1',
  'cn-north-1',
  'us-gov-east-1',
  'us-gov-west-1'
] as const

/** The form of a region, `AREA-COMPASS-NUMBER`, which new regions have too. */
export const regionPattern = /^[a-z]{2,}(?:-[a-z]+)*-(?:central|(?:north|south)(?:east|west)?|east|west)-\d$/

/** How the partition of an ARN contradicts its region, or undefined. Continues after the ARN. */
export function findPartitionProblem(partition: string, region: string): string | undefined {
  const right = getPartition(region)
  return partition === right
    ? undefined
    : `names the partition ${sanitizeLine(partition)}, but ${sanitizeLine(region)} is in ${right}.`
}

/** Partition of a region, as its ARNs begin: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export function getPartition(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}
