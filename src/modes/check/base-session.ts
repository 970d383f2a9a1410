import { ServiceError } from '../../domain/errors.ts'
import { sanitizeLine } from '../../lib/text.ts'
import { type Claims, parseClaims } from '../../lib/token-claims.ts'
import type { Remedy } from '../../report/remedy.ts'
import type { CheckContext, Identity } from './context.ts'
import { createSkipped, type Finding, Mismatch, toFindings, tryCheck } from './finding.ts'
import { formatWorkflowTrust } from './policy-statements.ts'

type Setting = Pick<CheckContext, 'step' | 'wired' | 'ports' | 'board'>

/**
 * Checks the OIDC token, whose claims trust policies test, and the base role. Returns the identity of the base session, or
 * `undefined` if there is no base session.
 */
export async function checkBase(context: Setting): Promise<Identity | undefined> {
  const { baseRole, audience } = context.step.aws
  const token = `OIDC token for ${audience}`
  if (baseRole === undefined) return checkIdentity(context, 'Ambient credentials', ({ arn }) => arn)
  const base = `Assume base role ${baseRole}`
  const asking = tryCheck(context.ports.signal, token, () => readClaims(audience, context), {
    formatDetail: ({ sub, aud }) => `sub ${sanitizeLine(sub)}, aud ${sanitizeLine(aud)}`
  })
  await context.board.addPending([token], toFindings(asking))
  const { value: claims } = await asking
  if (claims !== undefined)
    return checkIdentity(
      context,
      base,
      () => 'sts:AssumeRoleWithWebIdentity is allowed',
      error => createWebIdentityRemedy(error, baseRole, claims)
    )
  context.board.add(createSkipped(base, 'no OIDC token'))
  return undefined
}

async function readClaims(audience: string, { ports }: Setting): Promise<Claims> {
  const claims = parseClaims(await ports.idToken(audience))
  if (claims === undefined) throw new Mismatch('The token is not an OIDC token with iss, sub and aud')
  return claims
}

/** Needs no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
async function checkIdentity(
  { wired, ports, board }: Setting,
  title: string,
  formatDetail: (identity: Identity) => string,
  remedy: (error: unknown) => Remedy | undefined = () => undefined
): Promise<Identity | undefined> {
  const work = async () => {
    await wired.base.credentials()
    return ports.roles.callerIdentity()
  }
  const asking = tryCheck(ports.signal, title, work, { formatDetail, remedy })
  await board.addPending([title], toFindings(asking))
  return (await asking).value
}

function createWebIdentityRemedy(error: unknown, baseRole: string, claims: Claims): Remedy | undefined {
  if (!(error instanceof ServiceError) || !/sts:AssumeRoleWithWebIdentity/.test(error.message)) return undefined
  return {
    text: 'The role does not exist, or its trust policy does not accept this token. Check the ARN, then add to the trust policy, for runs with this sub:',
    snippet: formatWorkflowTrust(baseRole, claims)
  }
}

/** Reports the accounts that the dashboards are read from. */
export function checkAccounts(accounts: readonly (string | undefined)[], identity: Identity | undefined): Finding[] {
  return [...new Set(accounts)].map(account => {
    if (account === undefined)
      return createSkipped('Account', 'aws-account-id is not set, and there is no base session to read it from')
    const other = identity !== undefined && identity.account !== account
    const detail = other ? `${account}; the base session belongs to ${identity.account}` : account
    return { status: true, what: 'Account', detail }
  })
}
