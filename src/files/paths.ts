/** Joins a path to a place; the workspace itself, `.`, is omitted. */
export function joinPath(place: string, path: string): string {
  return place === '' || place === '.' ? path : `${place}/${path}`
}

/** The path relative to a directory above it. */
export function makeRelative(place: string, path: string): string {
  const prefix = joinPath(place, '')
  return path.startsWith(prefix) ? path.slice(prefix.length) : path
}
