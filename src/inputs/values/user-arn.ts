import { quote } from '../../lib/text.ts'
import { findPartitionProblem } from './region.ts'

export interface UserArn {
  readonly arn: string
  readonly partition: string
  readonly region: string
  readonly accountId: string
  readonly namespace: string
}

const pattern = /^arn:([a-z-]+):quicksight:([a-z0-9-]+):(\d{12}):user\/([a-zA-Z0-9._-]{1,64})\/\P{Cc}{1,512}$/u

/**
 * Parses the ARN of a QuickSight user. The name of a federated user contains a slash (`Role/session`).
 * https://docs.aws.amazon.com/quicksight/latest/developerguide/resource-arns.html
 */
export function parseUserArn(arn: string): UserArn | { readonly problem: string } {
  const [, partition, region, accountId, namespace] = pattern.exec(arn) ?? []
  if (partition !== undefined && region !== undefined && accountId !== undefined && namespace !== undefined) {
    const problem = findPartitionProblem(partition, region)
    if (problem !== undefined) return { problem: `${quote(arn, 200)} ${problem}` }
    return { arn, partition, region, accountId, namespace }
  }
  const iam = /^arn:[^:]*:(?:iam|sts):/.test(arn) ? ' It is an IAM ARN, not a QuickSight ARN.' : ''
  return {
    problem: `${quote(arn, 200)} is not the ARN of a QuickSight user.${iam} Use arn:PARTITION:quicksight:REGION:ACCOUNT:user/NAMESPACE/NAME.`
  }
}
