import { toFailure } from '../../domain/errors.ts'
import type { Report, StepConfig } from '../../domain/model.ts'
import { plannedLine } from '../../report/log-lines.ts'
import { prepare } from '../prepare-jobs.ts'
import type { ExportContext } from './export-context.ts'
import type { ExportPorts } from './export-ports.ts'
import type { ReportState } from './report-state.ts'

/** Plans the report's jobs, and records why that is impossible. Never rejects: one bad report does not stop the others. */
export async function prepareReport(entry: ReportState, context: ExportContext): Promise<void> {
  const { step, ports, lookUpDashboard } = context
  try {
    // The session is created while the dashboard is read.
    const [prepared] = await Promise.all([
      prepare(step, entry.report, lookUpDashboard, ports),
      openSession(step, entry.report, ports)
    ])
    entry.prepared = prepared
    entry.jobs = [...prepared.jobs]
  } catch (error) {
    entry.failure = toFailure(ports.signal.aborted ? ports.signal.reason : error)
  }
}

/** Gives the report's files their names. Called report by report, so that names are the same in every run. */
export async function reserveFiles({ report, jobs }: ReportState, context: ExportContext): Promise<void> {
  const { ports, startTracker } = context
  const files = await ports.files()
  if (jobs.length > 0) ports.log.info(plannedLine(report, jobs))
  files.reserve(jobs)
  startTracker.addJobs(jobs)
}

/** Creates the session of the report's user, and exports its credentials if `export-credentials` is set. */
export async function openSession(step: StepConfig, report: Report, ports: ExportPorts): Promise<void> {
  const accountId = await ports.sessions.resolveAccountId(report.accountId)
  const credentials = await ports.sessions.forViewer(accountId, report.viewer).credentials()
  if (step.aws.exportCredentials) ports.exportCredentials(credentials)
}
