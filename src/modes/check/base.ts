import { ServiceError } from '../../errors.ts'
import { plain } from '../../text.ts'
import { attempt, type Finding, Mismatch, type Remedy, skipped } from './attempt.ts'
import { type Claims, claimsOf } from './claims.ts'
import { workflowTrust } from './policies.ts'
import type { Identity, Scene } from './scene.ts'

export interface Base {
  readonly lines: readonly Finding[]
  /** Present where there is a base session. */
  readonly identity?: Identity
}

type Setting = Pick<Scene, 'step' | 'wired' | 'ports'>

/** The OIDC token with the claims that trust policies go by, the role it is traded for, and who that is. */
export async function checkBase(setting: Setting): Promise<Base> {
  const { baseRole, audience } = setting.step.aws
  const token = `OIDC token for ${audience}`
  if (baseRole === undefined) {
    const line = skipped(token, 'role-to-assume is not given, the credentials of the environment are used')
    const own = await checkIdentity(setting, 'Credentials of the environment')
    return { ...own, lines: [line, ...own.lines] }
  }
  const base = `Base role ${baseRole}`
  const { line, value: claims } = await attempt(setting.ports.signal, token, () => claimsFor(audience, setting), {
    found: ({ sub, aud }) => `sub ${plain(sub)}, aud ${plain(aud)}`
  })
  if (claims === undefined) return { lines: [line, skipped(base, 'there is no OIDC token')] }
  const own = await checkIdentity(setting, base, error => trustFor(error, baseRole, claims))
  return { ...own, lines: [line, ...own.lines] }
}

async function claimsFor(audience: string, { ports }: Setting): Promise<Claims> {
  const claims = claimsOf(await ports.idToken(audience))
  if (claims === undefined) throw new Mismatch('What GitHub sent is no OIDC token with iss, sub and aud')
  return claims
}

/** Needs no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
async function checkIdentity(
  { wired, ports }: Setting,
  what: string,
  remedy: (error: unknown) => Remedy | undefined = () => undefined
): Promise<Base> {
  const work = async () => {
    await wired.base.credentials()
    return ports.roles.callerIdentity()
  }
  const { line, value } = await attempt(ports.signal, what, work, { found: ({ arn }) => arn, remedy })
  return { lines: [line], ...(value === undefined ? {} : { identity: value }) }
}

function trustFor(error: unknown, baseRole: string, claims: Claims): Remedy | undefined {
  if (!(error instanceof ServiceError) || !/sts:AssumeRoleWithWebIdentity/.test(error.message)) return undefined
  return {
    say: 'The role is not there, or its trust policy does not accept this token. One that does, for runs with this very sub:',
    paste: workflowTrust(baseRole, claims)
  }
}

/** The accounts that the dashboards are looked for in. */
export function checkAccounts(accounts: readonly (string | undefined)[], identity: Identity | undefined): Finding[] {
  return [...new Set(accounts)].map(account => {
    if (account === undefined)
      return skipped('Account', 'aws-account-id is not given, and there is no base session to ask')
    const other = identity !== undefined && identity.account !== account
    const detail = other ? `${account}; the base session belongs to ${identity.account}` : account
    return { ok: true, what: 'Account', detail }
  })
}
