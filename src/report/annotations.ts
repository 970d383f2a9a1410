import type { ReportResult, RunResult } from '../domain/result.ts'
import { pluralize, sanitizeLine } from '../lib/text.ts'
import { collectFailures, type FailureEntry, formatOtherS3Uris, groupBy, groupByCause } from './failures.ts'
import { formatFailureLines } from './format/failure-text.ts'
import { formatReportTitle } from './format/labels.ts'
import { isSuccess } from './status.ts'
import { formatStatusSentence } from './summary/headline.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
}

/** GitHub shows no more than ten annotations of a level for a step: https://docs.github.com/en/rest/checks/runs */
const maxAnnotations = 10

/**
 * One annotation per report with failures or warnings, at most ten; the tenth counts the rest. Failures of a single
 * report are part of `failureMessage`, which the runner shows as an annotation as well.
 */
export function createAnnotations(result: RunResult, allowPartial: boolean): Annotation[] {
  const fails = !isSuccess(result.status, allowPartial)
  const failures = collectFailures(result)
  const byReport = groupBy(failures, ({ report }) => report)
  const errors: Annotation[] =
    fails && !hasOwnAnnotations(failures)
      ? []
      : byReport.map(group => ({ level: fails ? 'error' : 'warning', message: formatFailureSummary(group) }))
  const all = [...errors, ...result.reports.flatMap(createFileWarnings), ...result.reports.flatMap(skipNotices)]
  // The failure message takes one of the ten places.
  const maxShown = fails ? maxAnnotations - 1 : maxAnnotations
  if (all.length <= maxShown) return all
  const rest = pluralize(all.length - maxShown + 1, 'more report')
  return [
    ...all.slice(0, maxShown - 1),
    { level: fails ? 'error' : 'warning', message: `${rest}: see the job summary` }
  ]
}

/**
 * The error that the step fails with; nothing if it succeeds. If several reports failed, each has its own annotation,
 * and this is only the headline.
 */
export function formatFailureAnnotation(result: RunResult, allowPartial: boolean): string | undefined {
  if (isSuccess(result.status, allowPartial)) return undefined
  const failures = collectFailures(result)
  const sentence = formatStatusSentence(result, allowPartial)
  return hasOwnAnnotations(failures) ? sentence : [sentence, ...formatFailures(failures)].join('\n')
}

function hasOwnAnnotations(failures: readonly FailureEntry[]): boolean {
  return new Set(failures.flatMap(({ report }) => report ?? [])).size > 1
}

function formatFailureSummary(failures: readonly FailureEntry[]): string {
  return groupByCause(failures).slice(0, 3).map(formatAnnotation).join('\n')
}

/** Each failure once; of many the first five. */
export function formatFailures(failures: readonly FailureEntry[]): string[] {
  const groups = groupByCause(failures)
  const shown = groups.slice(0, 5).map(formatAnnotation)
  return groups.length > shown.length
    ? [...shown, `… and ${pluralize(groups.length - shown.length, 'more failure')}`]
    : shown
}

/** Formats a failure: the affected reports, the error and the fix. */
function formatAnnotation(group: readonly FailureEntry[]): string {
  const [first] = group
  if (first === undefined) return ''
  const hint = first.failure.hint === undefined ? '' : `\n${first.failure.hint}`
  const lines = formatFailureLines(first.failure)
  const message = lines.length === 1 ? ` ${lines[0]}` : lines.map(line => `\n  ${line}`).join('')
  const affected = listAffected(group)
  const others = formatOtherS3Uris(group, 5, uri => sanitizeLine(uri, 1200)).map(text => `\n${text}`)
  return `${affected === '' ? message.trimStart() : `${affected}:${message}`}${others.join('')}${hint}`
}

const maxAffected = 3

/** `Sales (PDF of Overview; PDF of Regions); Costs`. */
function listAffected(group: readonly FailureEntry[]): string {
  const reports = groupBy(
    group.filter(({ report }) => report !== undefined),
    ({ report }) => report
  ).map(entries => {
    const what = entries.flatMap(entry => entry.what ?? [])
    const [entry] = entries
    const title = formatTitle(entry?.title ?? entry?.report ?? '', entry?.report)
    return what.length === 0 ? title : `${title} (${joinShort(what)})`
  })
  return joinShort(reports)
}

function joinShort(items: readonly string[]): string {
  const rest = items.length - maxAffected
  return rest > 0 ? `${items.slice(0, maxAffected).join('; ')} and ${rest} more` : items.join('; ')
}

function createFileWarnings(result: ReportResult): Annotation[] {
  const ofFiles = result.files.flatMap(file => file.warnings)
  const warnings = [...new Set([...(result.freshness?.warnings ?? []), ...ofFiles])]
  if (warnings.length === 0) return []
  const shown = warnings.slice(0, 3).map(warning => sanitizeLine(warning))
  const rest = warnings.length > 3 ? [`${warnings.length - 3} more`] : []
  return [{ level: 'warning', message: `${formatResultTitle(result)}: ${[...shown, ...rest].join('; ')}` }]
}

function skipNotices(result: ReportResult): Annotation[] {
  const { skipped } = result
  if (skipped === undefined) return []
  return [
    {
      level: 'notice',
      message: `${formatResultTitle(result)} was skipped: ${sanitizeLine(skipped.message, 1000)}`
    }
  ]
}

/** An annotation begins with text of the inputs or of the action, not of a dashboard. */
function formatTitle(title: string, label: string | undefined): string {
  return `${title === label ? '' : 'Dashboard '}${sanitizeLine(title, 80)}`
}

function formatResultTitle({ report, dashboardName }: ReportResult): string {
  return formatTitle(formatReportTitle(report, dashboardName), report.label)
}
