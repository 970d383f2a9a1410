import { type Fault, readFault } from './faults.ts'
import { gitHubOperations } from './github-service.ts'
import { identityCenterOperations } from './identity-center/identity-center.ts'
import { quickSightOperations } from './quicksight/router.ts'
import { s3Operations } from './s3/operations.ts'
import { stsOperations } from './sts/sts.ts'

/** Every operation the emulator implements, by service. */
export const operationsByService = {
  'GitHub OIDC': ['GetIdToken'],
  STS: stsOperations,
  'IAM Identity Center': identityCenterOperations,
  QuickSight: quickSightOperations,
  S3: s3Operations,
  'GitHub releases': gitHubOperations
} as const satisfies Readonly<Record<string, readonly string[]>>

const operationNames: ReadonlySet<string> = new Set(Object.values(operationsByService).flat())

/**
 * Reads a fault whose operations the emulator implements: a fault on a misspelled operation would never happen.
 * @throws Error that lists everything wrong with the fault
 */
export function readKnownFault(value: unknown): Fault {
  const fault = readFault(value)
  const unknown = [fault.on].flat().filter(name => name !== '*' && !operationNames.has(name))
  if (unknown.length > 0)
    throw new Error(
      `Not a fault: unknown operation ${unknown.join(', ')}. Available: *, ${[...operationNames].join(', ')}`
    )
  return fault
}
