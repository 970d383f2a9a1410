import type { Report } from '../domain/report.ts'

/** The values of parameters and row-level tags: they can name customers or amounts, and occur in no message. */
export function listPrivateValues({ target, viewer }: Report): string[] {
  const tags = viewer.kind === 'anonymous' ? viewer.rowLevelTags.map(({ value }) => value) : []
  return [...tags, ...listParameterValues(target)]
}

function listParameterValues(target: Report['target']): string[] {
  if (target.kind === 'request') {
    const { SnapshotConfiguration, UserConfiguration } = target.request
    return [...collectValues(SnapshotConfiguration.Parameters), ...collectValues(UserConfiguration)]
  }
  const { parameters } = target
  if (parameters === undefined) return []
  return parameters.kind === 'map'
    ? [...parameters.values.values()].flat().map(String)
    : collectValues(parameters.structure)
}

/** Everything below a key `Value` or `Values`, as strings. */
function collectValues(node: unknown, isValue = false): string[] {
  if (Array.isArray(node)) return node.flatMap(each => collectValues(each, isValue))
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([key, each]) => collectValues(each, isValue || /^Values?$/.test(key)))
  return isValue && node !== undefined && node !== null ? [String(node)] : []
}
