import type { ReportResult, RunResult } from '../domain/model.ts'
import { joinList, pluralize, sanitizeLine } from '../lib/text.ts'
import { collectFailures, type FailureEntry, groupBy, groupByCause } from './failures.ts'
import { formatFailureLines } from './format/failure-text.ts'
import { succeeds } from './status.ts'
import { formatStatusSentence } from './summary/headline.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
}

/** GitHub shows no more than ten annotations of a level for a step. */
const most = 10

/**
 * One annotation a report with failures or warnings, at most ten; the tenth counts the rest. Failures of a single
 * report are left to `failureMessage`, which the runner shows as an annotation as well.
 * https://docs.github.com/en/rest/checks/runs
 */
export function annotations(result: RunResult, allowPartial: boolean): Annotation[] {
  const fails = !succeeds(result.status, allowPartial)
  const byReport = groupBy(collectFailures(result), trouble => trouble.report)
  // What failed after the files is the step's own, and no report.
  const reports = byReport.filter(([first]) => first?.report !== undefined).length
  const errors: Annotation[] =
    fails && reports < 2
      ? []
      : byReport.map(group => ({ level: fails ? 'error' : 'warning', message: formatFailureSummary(group) }))
  const all = [...errors, ...result.reports.flatMap(fileWarnings), ...result.reports.flatMap(skipNotices)]
  // The failure message takes one of the ten places.
  const maxShown = fails ? most - 1 : most
  if (all.length <= maxShown) return all
  const rest = pluralize(all.length - maxShown + 1, 'more report')
  return [
    ...all.slice(0, maxShown - 1),
    { level: fails ? 'error' : 'warning', message: `${rest}: see the job summary` }
  ]
}

/** What the step fails with, or nothing where it ends well. */
export function failureMessage(result: RunResult, allowPartial: boolean): string | undefined {
  if (succeeds(result.status, allowPartial)) return undefined
  return [formatStatusSentence(result, allowPartial), ...formatFailures(collectFailures(result))].join('\n')
}

function formatFailureSummary(troubles: readonly FailureEntry[]): string {
  return groupByCause(troubles).slice(0, 3).map(formatFailureGroup).join('\n')
}

/** Each failure once; of many the first five. */
export function formatFailures(troubles: readonly FailureEntry[]): string[] {
  const groups = groupByCause(troubles)
  const shown = groups.slice(0, 5).map(formatFailureGroup)
  return groups.length > shown.length
    ? [...shown, `… and ${pluralize(groups.length - shown.length, 'more failure')}`]
    : shown
}

/** The places a failure hit, what happened, and what to do. */
function formatFailureGroup(group: readonly FailureEntry[]): string {
  const [first] = group
  if (first === undefined) return ''
  const hint = first.failure.hint === undefined ? '' : `\n${first.failure.hint}`
  const lines = formatFailureLines(first.failure)
  const formatFailures = lines.length === 1 ? ` ${lines[0]}` : lines.map(line => `\n  ${line}`).join('')
  const where = formatAffected(group)
  return `${where === '' ? formatFailures.trimStart() : `${where}:${formatFailures}`}${hint}`
}

function formatAffected(group: readonly FailureEntry[]): string {
  const named = group.flatMap(({ report, what }) =>
    report === undefined ? [] : [`${sanitizeLine(report, 80)}${what === undefined ? '' : `, ${what}`}`]
  )
  if (named.length === 0) return ''
  const rest = named.length - 3
  return rest > 0 ? `${named.slice(0, 3).join('; ')} and ${rest} more` : joinList(named)
}

function fileWarnings(result: ReportResult): Annotation[] {
  const ofFiles = result.files.flatMap(file => file.warnings)
  const warnings = [...new Set([...(result.freshness?.warnings ?? []), ...ofFiles])]
  if (warnings.length === 0) return []
  const shown = warnings.slice(0, 3).map(warning => sanitizeLine(warning))
  const rest = warnings.length > 3 ? [`${warnings.length - 3} more`] : []
  return [{ level: 'warning', message: `${sanitizeLine(result.report.label, 80)}: ${[...shown, ...rest].join('; ')}` }]
}

function skipNotices({ report, skipped }: ReportResult): Annotation[] {
  if (skipped === undefined) return []
  return [
    {
      level: 'notice',
      message: `${sanitizeLine(report.label, 80)} was skipped: ${sanitizeLine(skipped.message, 1000)}`
    }
  ]
}
