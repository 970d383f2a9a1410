import { ServiceError } from '../../domain/errors.ts'
import type { Report } from '../../domain/report.ts'
import { getViewerKey, getViewerName } from '../../identity/viewer.ts'
import { sanitizeLine } from '../../lib/text.ts'
import {
  type CheckContext,
  createViewerKey,
  getReportAccount,
  listRegisteredViewers,
  noBaseSessionReason,
  type ViewerInAccount
} from './context.ts'
import { createFailed, createPassed, createSkipped, createUntestable, type Finding } from './finding.ts'
import { createIdentityRoleRemedy } from './identity-role-remedy.ts'

export interface Users {
  /** Whether a session exists that can read the report's jobs: the user's, or the base session for an anonymous report. */
  readonly hasSession: (report: Report) => boolean
}

/**
 * Checks each user's identity context, and the identity role assumed with it.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 */
export async function checkUsers(scene: CheckContext): Promise<Users> {
  const there = new Set<string>()
  const checking = listRegisteredViewers(scene).map(person => {
    const userName = sanitizeLine(getViewerName(person.viewer), 100)
    const context = `Identity context of ${userName}`
    const role = `Assume identity role ${scene.step.aws.identityRole ?? ''} for ${userName}`
    return scene.board.addPending(
      [context, role],
      checkUser(scene, person, { context, role }, () => void there.add(createViewerKey(person)))
    )
  })
  if (scene.step.reports.some(({ viewer }) => viewer.kind === 'identity-center'))
    checking.push((await import('./identity-center.ts')).checkIdentityCenter(scene, key => void there.add(key)))
  if (scene.step.reports.some(({ viewer }) => viewer.kind === 'anonymous'))
    scene.board.add(
      createUntestable('Anonymous exports', 'only a real job can test that the plan of the account allows them')
    )
  await Promise.all(checking)
  return {
    hasSession: report => {
      const { viewer } = report
      if (viewer.kind === 'anonymous') return scene.identity !== undefined
      return there.has(getViewerKey(getReportAccount(scene, report) ?? '', viewer))
    }
  }
}

async function checkUser(
  scene: CheckContext,
  { account, viewer }: ViewerInAccount,
  { context, role }: { readonly context: string; readonly role: string },
  onSession: () => void
): Promise<Finding[]> {
  const { wired, ports } = scene
  if (scene.identity === undefined || account === undefined)
    return [createSkipped(context, noBaseSessionReason), createSkipped(role, noBaseSessionReason)]
  try {
    await wired.sessions.forViewer(account, viewer).credentials()
    onSession()
    return [createPassed(context), createPassed(role, 'sts:AssumeRole and sts:SetContext are allowed')]
  } catch (error) {
    ports.signal.throwIfAborted()
    // Two calls create the session; the operation of the error distinguishes them.
    if (error instanceof ServiceError && error.operation === 'AssumeRole') {
      return [createPassed(context), createFailed(role, error, createIdentityRoleRemedy(error, scene))]
    }
    return [createFailed(context, error), createSkipped(role, 'no identity context')]
  }
}
