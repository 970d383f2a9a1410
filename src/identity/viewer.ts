import type { Viewer } from '../domain/model.ts'

/** The viewer as a key: one identity-enhanced session each. */
export function getViewerKey(accountId: string, viewer: Viewer): string {
  return viewer.kind === 'anonymous'
    ? `${accountId} anonymous`
    : JSON.stringify([accountId, viewer.user, viewer.namespace, viewer.identityRegion ?? null])
}

/** The user as named in the inputs, or `anonymous`: the name in log, outputs, manifest and file names. */
export function getViewerName(viewer: Viewer): string {
  if (viewer.kind === 'anonymous') return 'anonymous'
  const { user } = viewer
  if ('email' in user) return user.email
  return 'userName' in user ? user.userName : user.userArn
}
