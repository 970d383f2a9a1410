import type { ServiceError } from '../../domain/errors.ts'
import { parseRoleArn } from '../../hints/find-hint.ts'
import { parseRemedy, type Remedy } from '../../report/remedy.ts'
import type { CheckContext } from './context.ts'
import { formatAssumeTrust, formatContextTrust } from './policy-statements.ts'

const isPermissionSet = (roleArn: string) => roleArn.includes('/AWSReservedSSO_')

/** The statements that the trust policy of the identity role lacks, if the error says that it lacks some. */
export function createIdentityRoleRemedy(
  error: ServiceError,
  { step, identity }: CheckContext,
  provider: 'QuickSight' | 'IdentityCenter' = 'QuickSight'
): Remedy | undefined {
  const missing = /not authorized to perform: sts:(SetContext|AssumeRole) on/.exec(error.message)?.[1]
  const principal = step.aws.baseRole ?? parseRoleArn(identity?.arn)
  const known = parseRemedy(error.hint)
  // No statement can allow what an explicit deny names, and the role of a permission set can only be matched by pattern.
  if (missing === undefined || principal === undefined || known?.snippet === undefined || isPermissionSet(principal))
    return known
  const context = formatContextTrust(step.aws.partition, principal, provider)
  // Whether the role requires a context is unknown until it can be assumed.
  const snippet =
    missing === 'SetContext'
      ? context
      : `${formatAssumeTrust(principal, step.aws.externalId !== undefined)},\n${context}`
  return { text: known.text, snippet }
}
