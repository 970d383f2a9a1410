import type { Viewer } from '../domain/report.ts'

/** The viewer as a key: one identity-enhanced session each. */
export function getViewerKey(accountId: string, viewer: Viewer): string {
  if (viewer.kind === 'anonymous') return `${accountId} anonymous`
  if (viewer.kind === 'identity-center')
    return JSON.stringify([accountId, viewer.kind, viewer.application, viewer.audience, viewer.region])
  return JSON.stringify([accountId, viewer.user, viewer.namespace, viewer.identityRegion ?? null])
}

/**
 * The user as named in the inputs, or `anonymous`: the name in log, outputs, manifest and file names. A user of IAM Identity
 * Center is named by the ID of the application, `apl-…`: only AWS knows who the OIDC token names.
 */
export function getViewerName(viewer: Viewer): string {
  if (viewer.kind === 'anonymous') return 'anonymous'
  if (viewer.kind === 'identity-center') return viewer.application.split('/').at(-1) ?? viewer.application
  const { user } = viewer
  if ('email' in user) return user.email
  return 'userName' in user ? user.userName : user.userArn
}
