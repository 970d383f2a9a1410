/**
 * The part of a prefix before its first folder with a placeholder: the top of the archive, which every run shares.
 * Example: `reports/{date}/{run-id}` gives `reports`.
 */
export function getArchiveTop(template: string): string {
  const folders = template.split('/').filter(folder => folder !== '')
  const dynamic = folders.findIndex(folder => folder.includes('{'))
  return (dynamic === -1 ? folders : folders.slice(0, dynamic)).join('/')
}

/** The path relative to the top; undefined if it is not below it. */
export function getPathBelow(top: string, path: string): string | undefined {
  if (top === '' || path === top) return path === top ? '' : path
  return path.startsWith(`${top}/`) ? path.slice(top.length + 1) : undefined
}
