import { ServiceError } from '../../domain/errors.ts'
import type { IdentityCenterViewer } from '../../domain/report.ts'
import { getViewerKey, getViewerName } from '../../identity/viewer.ts'
import { sanitizeLine } from '../../lib/text.ts'
import { parseTokenPayload } from '../../lib/token-claims.ts'
import { type CheckContext, getReportAccount, noBaseSessionReason, removeDuplicatesBy } from './context.ts'
import { createFailed, createPassed, createSkipped, type Finding, Mismatch } from './finding.ts'
import { createIdentityRoleRemedy } from './identity-role-remedy.ts'

interface ApplicationViewer {
  readonly account: string | undefined
  readonly viewer: IdentityCenterViewer
}

interface Titles {
  readonly token: string
  readonly exchange: string
  readonly role: string
}

/**
 * Checks each application of IAM Identity Center: the claims of the OIDC token, the exchange of the token, and the identity
 * role. The check of the snapshot jobs then shows whether AWS's allow-list denies the session.
 * https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateTokenWithIAM.html
 * @param onSession called with the key of a viewer who has a session
 */
export async function checkIdentityCenter(scene: CheckContext, onSession: (key: string) => void): Promise<void> {
  const checking = listApplicationViewers(scene).map(person => {
    const name = sanitizeLine(getViewerName(person.viewer), 100)
    const titles = {
      token: `OIDC token for ${sanitizeLine(person.viewer.audience, 200)} (Identity Center, experimental)`,
      exchange: `Identity Center token of ${name} in ${person.viewer.region}`,
      role: `Assume identity role ${scene.step.aws.identityRole ?? ''} for the user of ${name}`
    }
    return scene.board.addPending(Object.values(titles), checkViewer(scene, person, titles, onSession))
  })
  await Promise.all(checking)
}

function listApplicationViewers(scene: CheckContext): ApplicationViewer[] {
  const people = scene.step.reports.flatMap(report =>
    report.viewer.kind === 'identity-center'
      ? [{ account: getReportAccount(scene, report), viewer: report.viewer }]
      : []
  )
  return removeDuplicatesBy(people, ({ account = '', viewer }) => getViewerKey(account, viewer))
}

async function checkViewer(
  scene: CheckContext,
  { account, viewer }: ApplicationViewer,
  titles: Titles,
  onSession: (key: string) => void
): Promise<Finding[]> {
  const token = await checkToken(scene, viewer, titles.token)
  if (token.status !== true)
    return [token, createSkipped(titles.exchange, 'no OIDC token'), createSkipped(titles.role, 'no OIDC token')]
  if (scene.identity === undefined || account === undefined)
    return [token, createSkipped(titles.exchange, noBaseSessionReason), createSkipped(titles.role, noBaseSessionReason)]
  try {
    await scene.wired.sessions.forViewer(account, viewer).credentials()
    onSession(getViewerKey(account, viewer))
    return [
      token,
      createPassed(titles.exchange, 'application, grant and mapping accept the token'),
      createPassed(titles.role, 'sts:AssumeRole and sts:SetContext are allowed')
    ]
  } catch (error) {
    scene.ports.signal.throwIfAborted()
    if (error instanceof ServiceError && error.operation === 'AssumeRole') {
      const remedy = createIdentityRoleRemedy(error, scene, 'IdentityCenter')
      return [token, createPassed(titles.exchange), createFailed(titles.role, error, remedy)]
    }
    return [token, createFailed(titles.exchange, error), createSkipped(titles.role, 'no identity context')]
  }
}

/** Shows the claims that a trusted token issuer can map to a user. */
async function checkToken({ ports }: CheckContext, viewer: IdentityCenterViewer, title: string): Promise<Finding> {
  try {
    const claims = parseTokenPayload(await ports.idToken(viewer.audience))
    if (claims === undefined) return createFailed(title, new Mismatch('The response is not an OIDC token'))
    const shown = [...claims].filter(([name]) => name === 'aud' || name.startsWith('repo_property_'))
    return createPassed(title, shown.map(([name, value]) => sanitizeLine(`${name}: ${String(value)}`, 200)).join(', '))
  } catch (error) {
    ports.signal.throwIfAborted()
    return createFailed(title, error)
  }
}
