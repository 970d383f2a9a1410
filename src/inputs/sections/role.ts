import { pluralize, quote } from '../../lib/text.ts'
import type { InputName } from '../input-names.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readText } from '../reader/scalars.ts'
import { getPartition } from '../values/region.ts'

export interface Role {
  readonly arn: string
  readonly accountId: string
}

const rolePattern = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[!-~]+\/)?[\w+=,.@-]{1,64}$/

/** Reads the ARN of a role. Its partition must be that of the region, if the region is known. */
export function readRole(reader: InputReader, name: InputName, region: string | undefined): Role | undefined {
  const arn = readText(reader, name)
  if (arn === undefined) return undefined
  const [, partition, accountId] = rolePattern.exec(arn) ?? []
  if (accountId === undefined)
    return reader.addValueProblem(name, `${quote(arn, 200)} is not the ARN of a role. ${describeRoleArn(arn)}`)
  if (region !== undefined && partition !== getPartition(region)) {
    const right = arn.replace(/^arn:[a-z-]+:/, `arn:${getPartition(region)}:`)
    return reader.addValueProblem(
      name,
      `${quote(arn, 200)} is in another partition than ${region}. There it would be ${quote(right, 200)}.`
    )
  }
  return { arn, accountId }
}

/**
 * What is probably wrong: a missing colon, an account ID without twelve digits, the ARN of a session.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
function describeRoleArn(arn: string): string {
  const form = 'Use arn:PARTITION:iam::ACCOUNT:role/NAME, with 12 digits for the account.'
  const session = /^arn:([a-z-]+):sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(arn)
  if (session)
    return `It is the ARN of a session. Did you mean arn:${session[1]}:iam::${session[2]}:role/${session[3]}?`
  const corrected = arn.replace(/^arn:([a-z-]+):iam:(?=[^:])/, 'arn:$1:iam::')
  const digits = /^arn:[a-z-]+:iam::(\d+):role\//.exec(corrected)?.[1]
  if (digits !== undefined && digits.length !== 12)
    return `Its account ID has ${pluralize(digits.length, 'digit')}, not 12.${corrected === arn ? '' : ' It needs two colons after iam.'} ${form}`
  return corrected !== arn && rolePattern.test(corrected)
    ? `It needs two colons after iam. Did you mean ${corrected}?`
    : form
}
