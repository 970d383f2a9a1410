/** A workflow command in the log. */
export interface Command {
  readonly version: 1 | 2
  readonly name: string
  /** The text between the name and the data. */
  readonly properties: string
  readonly data: string
}

const names =
  'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' '
  )

/**
 * Parses the log as the runner does: it splits lines at CR and at LF, reads `::name …::` at the start of a line after any
 * white space, and `##[name …]` anywhere in a line.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function parseWorkflowCommands(stdout: string): Command[] {
  return stdout.split(/\r\n|\r|\n/).flatMap(line => parseCommandV2(line) ?? parseCommandV1(line) ?? [])
}

function parseCommandV2(line: string): Command | undefined {
  const text = line.trimStart()
  if (!text.startsWith('::')) return undefined
  const end = text.indexOf('::', 2)
  return end < 0 ? undefined : createCommand(2, text.slice(2, end), text.slice(end + 2))
}

function parseCommandV1(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  return start < 0 || end < 0 ? undefined : createCommand(1, line.slice(start + 3, end), line.slice(end + 1))
}

function createCommand(version: 1 | 2, info: string, data: string): Command | undefined {
  const [name = '', ...properties] = info.split(' ')
  const known = names.includes(name.toLowerCase())
  return known || version === 1 ? { version, name, properties: properties.join(' '), data } : undefined
}
