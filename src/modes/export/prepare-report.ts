import { toFailure } from '../../domain/errors.ts'
import type { Report } from '../../domain/report.ts'
import type { StepConfig } from '../../domain/step.ts'
import { formatPlannedLine } from '../../report/log-lines.ts'
import { type Prepared, prepare } from '../prepare-jobs.ts'
import type { ExportContext } from './export-context.ts'
import type { ExportPorts } from './export-ports.ts'
import type { ReportState } from './report-state.ts'

/** Plans the report's jobs, and records why that is impossible. Never rejects: one bad report does not stop the others. */
export async function prepareReport(entry: ReportState, context: ExportContext): Promise<void> {
  const { step, ports, lookUpDashboard, freshnessGate, preflight } = context
  // The session is created while the dashboard, the datasets and the destinations are looked up.
  const planning = Promise.all([
    prepare(step, entry.report, lookUpDashboard, ports),
    openSession(step, entry.report, ports),
    preflight(entry.report)
  ])
  entry.verdict = freshnessGate.check(entry.report, planning)
  entry.verdict.catch(() => undefined)
  try {
    const [prepared] = await planning
    entry.prepared = entry.report.freshness === undefined ? prepared : await planWithDataDate(entry, prepared, context)
    entry.jobs = [...entry.prepared.jobs]
  } catch (error) {
    entry.failure = toFailure(ports.signal.aborted ? ports.signal.reason : error)
  }
}

/** The plan of a report with the date of its data in paths or prefixes. It can be made only when that is known. */
async function planWithDataDate(entry: ReportState, prepared: Prepared, context: ExportContext): Promise<Prepared> {
  const { fillDataDate, usesDataDate } = await import('../../freshness/data-date.ts')
  if (!usesDataDate(entry.report)) return prepared
  const verdict = await entry.verdict
  entry.report = fillDataDate(entry.report, verdict?.freshness.dataAsOf ?? context.startedAt)
  return prepare(context.step, entry.report, context.lookUpDashboard, context.ports)
}

/** Gives the report's files their names. Called report by report, so that names are the same in every run. */
export async function reserveFiles({ report, jobs }: ReportState, context: ExportContext): Promise<void> {
  const { ports, startTracker } = context
  const files = await ports.files()
  if (jobs.length > 0) ports.log.info(formatPlannedLine(report, jobs))
  files.reserve(jobs)
  startTracker.addJobs(jobs)
}

/** Creates the session of the report's user, and exports its credentials if `export-credentials` is set. */
export async function openSession(step: StepConfig, report: Report, ports: ExportPorts): Promise<void> {
  const accountId = await ports.sessions.resolveAccountId(report.accountId)
  const credentials = await ports.sessions.forViewer(accountId, report.viewer).credentials()
  if (step.aws.exportCredentials) ports.exportCredentials(credentials)
}
