import { pluralize } from '../lib/text.ts'
import { formatBytes, formatDuration } from '../report/format/units.ts'
import { version } from '../version.ts'
import { assumptions } from './assumptions.ts'
import type { AssumptionVerdict, RecordedCall, RecordedFile, RecordedJob, Recorder } from './recorder.ts'

/** The observations of the probe; it contains no secret, name, ID or address. */
export interface ProbeReport {
  readonly schemaVersion: 1
  readonly version: string
  readonly region: string
  /** Why the probe ended early, if it did. */
  readonly stoppedBy?: string
  readonly verdicts: readonly AssumptionVerdict[]
  readonly calls: readonly RecordedCall[]
  readonly jobs: readonly RecordedJob[]
  readonly files: readonly RecordedFile[]
}

/** The report as data. */
export function createReport(recorder: Recorder, region: string, stoppedBy: string | undefined): ProbeReport {
  return {
    schemaVersion: 1,
    version,
    region,
    ...(stoppedBy === undefined ? {} : { stoppedBy }),
    verdicts: recorder.verdicts(),
    calls: recorder.calls,
    jobs: recorder.jobs,
    files: recorder.files
  }
}

/** The report as Markdown, ready to attach to an issue. */
export function formatReport(report: ProbeReport): string {
  const { verdicts, calls, jobs, files } = report
  const count = (verdict: AssumptionVerdict['verdict']) => verdicts.filter(each => each.verdict === verdict).length
  const facts = `${count('confirmed')} confirmed, ${count('broken')} broken, ${count('not tested')} not tested.`
  return `${[
    '# QuickSight Snapshot probe',
    `Version ${report.version}, ${report.region}. Secrets, names, IDs and addresses are replaced by stand-ins.`,
    ...(report.stoppedBy === undefined ? [] : [`The probe ended early: ${report.stoppedBy}`]),
    '## Assumptions',
    facts,
    formatTable(['Assumption', 'Verdict', 'Observed'], verdicts.map(formatVerdict)),
    '## Calls',
    formatTable(
      ['Operation', 'Purpose', 'Answer', 'Message', 'Time'],
      calls.map(call => [
        call.operation,
        call.purpose,
        [call.status ?? [], call.errorCode ?? call.outcome].flat().join(' '),
        call.message ?? '',
        formatDuration(call.durationMs)
      ])
    ),
    '## Jobs',
    formatTable(
      ['Job', 'Status', 'Time', 'Files'],
      jobs.map(job => [
        job.name,
        job.status,
        `${formatDuration(job.durationMs)}, ${pluralize(job.polls, 'poll')}`,
        job.files.map(file => `${file.format}: ${[describeForm(file), ...file.errorTypes].join(', ')}`).join('; ')
      ])
    ),
    '## Files',
    formatTable(
      ['File', 'Size', 'Starts with', 'Content type'],
      files.map(file => [file.name, formatBytes(file.bytes), file.signature, file.contentType ?? ''])
    ),
    'The JSON file has the shape of every response.'
  ].join('\n\n')}\n`
}

function formatVerdict({ id, verdict, observed = '' }: AssumptionVerdict): string[] {
  const statement = assumptions.find(each => each.id === id)?.statement ?? ''
  return [`\`${id}\`: ${statement}`, verdict, observed]
}

function describeForm({ uri }: RecordedJob['files'][number]): string {
  if (uri === undefined) return 'no URI'
  const lifetime = uri.lifetimeSeconds === undefined ? [] : [`${uri.lifetimeSeconds} seconds`]
  const contains = uri.contains.length === 0 ? [] : [`contains ${uri.contains.join(', ')}`]
  return [`${uri.scheme} (${uri.style})`, `.${uri.extension}`, ...lifetime, ...contains].join(', ')
}

function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map(cells => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n')
}

// Error messages are text from outside: no markup in them is rendered.
function escapeCell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
