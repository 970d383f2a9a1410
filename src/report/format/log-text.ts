import { stripVTControlCharacters } from 'node:util'
import { redact } from '../../lib/redact.ts'

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u
// Including characters that culture-sensitive comparison ignores: joiners, soft hyphens, variation selectors, fillers.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const longest = 4000

/**
 * Escapes text for the runner log, so that no line is parsed as a workflow command. The runner parses `::name` at the
 * start of a line, after white space, and the older `##[name]` anywhere in it; a space breaks both. Further lines are
 * indented, invisible characters are removed, and lines are cut at 4,000 characters.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function escapeWorkflowCommands(text: string): string {
  return text
    .split(lineBreak)
    .map((line, index) => escapeLogLine(index === 0 ? line : `  ${line}`))
    .join('\n')
}

function escapeLogLine(line: string): string {
  const visible = stripVTControlCharacters(redact(line.slice(0, longest * 2)))
    .replaceAll('\t', '  ')
    .replace(invisible, '')
  const escaped = visible.replace(/^(\s*:):/u, '$1 :').replace(/##(?=\[)/gu, '## ')
  return escaped.length > longest ? `${escaped.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : escaped
}
