import { actionErrorCodes } from '../../domain/errors.ts'
import type { RunResult } from '../../domain/result.ts'
import { joinList, pluralize } from '../../lib/text.ts'
import { collectFailures, type FailureEntry, formatOtherS3Uris, groupBy, groupByCause } from '../failures.ts'
import { escapeMarkdown, formatInlineCode } from '../format/markdown.ts'
import { takeWithinBytes } from '../format/table.ts'
import { formatRemedyParts, parseRemedy } from '../remedy.ts'

/** The list of failures in the summary, each cause once; empty without failures. */
export function formatRunFailures(result: RunResult): string {
  return formatFailureList(collectFailures(result))
}

/** The same for failures without a run. */
export function formatFailureList(failures: readonly FailureEntry[]): string {
  const groups = groupByCause(failures)
  if (groups.length === 0) return ''
  const { kept, left: omitted } = takeWithinBytes(groups.map(formatFailureGroup), 64 * 1024)
  const rest = omitted === 0 ? [] : [`- … and ${pluralize(omitted, 'more failure')}`]
  return `### What failed\n\n${[...kept, ...rest].join('\n')}`
}

/** A list item: what was affected, the error, and the fix. */
function formatFailureGroup(group: readonly FailureEntry[]): string {
  const [first] = group
  if (first === undefined) return ''
  const { code: name, message, hint } = first.failure
  const ids = [...new Set(group.flatMap(({ failure: each }) => each.requestId ?? []))].slice(0, 3)
  const requests = ids.length === 0 ? [] : [`request ID ${joinList(ids.map(id => formatInlineCode(id, 80)))}`]
  const names = [...(actionErrorCodes.has(name) ? [] : [formatInlineCode(name, 80)]), ...requests].join(', ')
  const problems = message.split('\n').map(problem => escapeMarkdown(problem, 1000))
  const error = `${problems.join('<br>')}${names === '' ? '' : ` (${names})`}`
  const others = formatOtherS3Uris(group, 20, uri => formatInlineCode(uri))
  const text = `${[formatAffected(group), error, ...others].join('<br>')}${formatRemedy(hint)}`
  return `- ${text.replace(/\n(?!\n)/g, '\n  ')}`
}

function formatRemedy(hint: string | undefined): string {
  const remedy = parseRemedy(hint)
  return remedy === undefined ? '' : `<br>${formatRemedyParts(remedy).join('\n\n')}`
}

/** `**Sales**: PDF of Overview; PDF of Regions`: each report with what was affected, at most ten of them. */
function formatAffected(group: readonly FailureEntry[]): string {
  const reports = groupBy(group, ({ report }) => report).map(entries => {
    const [first] = entries
    const what = entries.flatMap(entry => entry.what ?? [])
    const shown = what.slice(0, 5).map(each => escapeMarkdown(each))
    const all = what.length > 5 ? [...shown, `${what.length - 5} more`] : shown
    const title = `**${escapeMarkdown(first?.title ?? first?.report ?? 'Post-processing')}**`
    return all.length === 0 ? title : `${title}: ${all.join('; ')}`
  })
  return reports.length > 10
    ? `${reports.slice(0, 10).join('; ')} and ${pluralize(reports.length - 10, 'more report')}`
    : reports.join('; ')
}
