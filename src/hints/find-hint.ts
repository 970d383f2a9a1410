/** Known errors and their fixes. docs/TROUBLESHOOTING.md contains the same rules. */
import { credentialRules, expiredRules } from './credentials.ts'
import { datasetRules } from './datasets.ts'
import { isForCommandLine } from './hint-audience.ts'
import type { HintRule } from './hint-rule.ts'
import { identityCenterRules } from './identity-center.ts'
import { jobRules } from './jobs.ts'
import { networkRules } from './network.ts'
import { explicitDenyRules, permissionRules } from './permissions.ts'
import { assumeRoleRules, webIdentityRules } from './roles.ts'
import { storageRules } from './storage.ts'
import { userRules } from './users.ts'

export const hintRules: readonly HintRule[] = [
  ...credentialRules,
  ...webIdentityRules,
  ...identityCenterRules,
  ...explicitDenyRules,
  ...assumeRoleRules,
  ...expiredRules,
  ...permissionRules,
  ...userRules,
  ...datasetRules,
  ...jobRules,
  ...storageRules,
  ...networkRules
]

/** A call that a service rejected: the operation, the name of the error, and the service's message. */
export interface FailedCall {
  readonly operation: string
  readonly code: string
  readonly message: string
  /** Parts of the request by the names that rules use. */
  readonly requestDetails?: RequestDetails | undefined
}

/** Parts of a request that hints and commands to paste name, such as the role and the duration of its session. */
export type RequestDetails = Readonly<
  Partial<
    Record<
      | 'role'
      | 'roleArn'
      | 'roleAccount'
      | 'account'
      | 'partition'
      | 'seconds'
      | 'audience'
      | 'issuer'
      | 'sub'
      | 'repository'
      | 'viewer'
      | 'namespace'
      | 'identityRegion'
      | 'contextRegion'
      | 'region'
      | 'dashboard'
      | 'application'
      | 'instance'
      | 'identityCenterRegion'
      | 'propertyClaims',
      string
    >
  >
>

/** Finds the first rule that matches the failed call. */
export function findHintRule(failed: FailedCall): HintRule | undefined {
  return hintRules.find(
    rule =>
      (rule.operation?.test(failed.operation) ?? true) &&
      (rule.code?.test(failed.code) ?? true) &&
      (rule.message?.test(failed.message) ?? true)
  )
}

/** Finds the hint for a failed call; `undefined` if the error is unknown. Text to paste follows on separate lines. */
export function findHint(failed: FailedCall): string | undefined {
  const rule = findHintRule(failed)
  if (rule === undefined) return undefined
  const groups = rule.message?.exec(failed.message)?.groups ?? {}
  const fromMessage = new Map(Object.entries({ ...groups, principal: parseRoleArn(groups['user']) }))
  const fromRequest = new Map(Object.entries(failed.requestDetails ?? {}))
  const text = getHintText(rule)
  return text.replace(/\{(\w+)(?:\|([^{}]+))?\}/g, (blank, name: string, placeholder?: string) => {
    if (placeholder === undefined) return fromMessage.get(name) ?? blank
    const value = fromRequest.get(name)
    return value !== undefined && canFillIn(name, value) ? value : placeholder
  })
}

function getHintText({ hint, snippet, commandLineHint }: HintRule): string {
  if (commandLineHint !== undefined && isForCommandLine()) return commandLineHint
  return snippet === undefined ? hint : `${hint}\n${snippet}`
}

// No command names these claims; everything else can end up in a shell.
const claims: ReadonlySet<string> = new Set(['sub', 'repository', 'propertyClaims'])

function canFillIn(name: string, value: string): boolean {
  return claims.has(name) ? /^[^"\\{}\p{C}]{1,300}$/u.test(value) : /^[\w+=,.@:/-]+$/.test(value)
}

/** ARN of the role behind a session, which is what policies name: `…:assumed-role/NAME/SESSION` is of `…:role/NAME`. */
export function parseRoleArn(user: string | undefined): string | undefined {
  const [, partition, account, role] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(user ?? '') ?? []
  return role === undefined ? user : `arn:${partition}:iam::${account}:role/${role}`
}
