import type { ReportResult, RunResult } from '../model.ts'
import { counted, listed, plain } from '../text.ts'
import { alike, grouped, type Trouble, troublesOf } from './failures.ts'
import { failureLines } from './log.ts'
import { opening } from './opening.ts'
import { succeeds } from './status.ts'

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
  const failed = troublesByReport(result)
  const errors: Annotation[] =
    fails && failed.length < 2 ? [] : failed.map(message => ({ level: fails ? 'error' : 'warning', message }))
  const all = [...errors, ...result.reports.flatMap(fileWarnings)]
  // The failure message takes one of the ten places.
  const room = fails ? most - 1 : most
  if (all.length <= room) return all
  const rest = counted(all.length - room + 1, 'more report')
  return [...all.slice(0, room - 1), { level: fails ? 'error' : 'warning', message: `${rest}: see the job summary` }]
}

/** What the step fails with, or nothing where it ends well. */
export function failureMessage(result: RunResult, allowPartial: boolean): string | undefined {
  if (succeeds(result.status, allowPartial)) return undefined
  const groups = alike(troublesOf(result))
  const told = groups.slice(0, 5).map(tell)
  const rest = groups.length > told.length ? [`… and ${counted(groups.length - told.length, 'more failure')}`] : []
  return [opening(result), ...told, ...rest].join('\n')
}

function troublesByReport(result: RunResult): string[] {
  const groups = grouped(troublesOf(result), trouble => trouble.report)
  return groups.map(troubles => alike(troubles).slice(0, 3).map(tell).join('\n'))
}

/** The places a failure hit, what happened, and what to do. */
function tell(group: readonly Trouble[]): string {
  const [first] = group
  if (first === undefined) return ''
  const hint = first.failure.hint === undefined ? '' : `\n${first.failure.hint}`
  const lines = failureLines(first.failure)
  const told = lines.length === 1 ? ` ${lines[0]}` : lines.map(line => `\n  ${line}`).join('')
  const where = places(group)
  return `${where === '' ? told.trimStart() : `${where}:${told}`}${hint}`
}

function places(group: readonly Trouble[]): string {
  const named = group.flatMap(({ report, what }) =>
    report === undefined ? [] : [`${plain(report, 80)}${what === undefined ? '' : `, ${what}`}`]
  )
  if (named.length === 0) return ''
  const rest = named.length - 3
  return rest > 0 ? `${named.slice(0, 3).join('; ')} and ${rest} more` : listed(named)
}

function fileWarnings(result: ReportResult): Annotation[] {
  const warnings = [...new Set(result.files.flatMap(file => file.warnings))]
  if (warnings.length === 0) return []
  const shown = warnings.slice(0, 3).map(warning => plain(warning))
  const rest = warnings.length > 3 ? [`${warnings.length - 3} more`] : []
  return [{ level: 'warning', message: `${plain(result.report.label, 80)}: ${[...shown, ...rest].join('; ')}` }]
}
