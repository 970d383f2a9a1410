import { posix } from 'node:path'
import type { Workspace } from '../../domain/ports/run-context.ts'
import { findClosestMatch, quote } from '../../lib/text.ts'

/** That a file is not in the workspace, and the likely reason: the repository is not checked out, or a misspelled path. */
export async function describeMissingFile(workspace: Workspace, path: string): Promise<string> {
  const reason = isPath(path) ? ` ${await findReason(workspace, path)}` : ''
  return `${quote(path)} is not a file in the workspace.${reason}`
}

// Other text, such as a map on one line, is not meant as a path.
function isPath(text: string): boolean {
  return /[./\\]/.test(text) && !/\s/.test(text)
}

// https://docs.github.com/en/actions/reference/workflows-and-actions/variables: GITHUB_WORKSPACE is empty without a checkout.
async function findReason(workspace: Workspace, path: string): Promise<string> {
  if ((await workspace.listNames('.')).length === 0)
    return 'The workspace is empty. Add a step with actions/checkout before this one.'
  const segments = posix.normalize(path.replaceAll('\\', '/')).split('/')
  for (const [index, segment] of segments.entries()) {
    const parent = segments.slice(0, index).join('/') || '.'
    const names = await workspace.listNames(parent)
    if (names.includes(segment)) continue
    const near = findClosestMatch(segment, names)
    if (near !== undefined) return `Did you mean ${quote([...segments.slice(0, index), near].join('/'))}?`
    return 'Check the path, and that actions/checkout runs before this step.'
  }
  return 'Set the path of a file.'
}
