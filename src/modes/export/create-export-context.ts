import type { StepConfig } from '../../domain/step.ts'
import { createStatusWarning } from '../../lib/status-warning.ts'
import { createJobDurations } from '../../snapshot/job-durations.ts'
import { createJobSlots } from '../../snapshot/job-slots.ts'
import { createDashboardLookup, createLazySuggester } from '../prepare-jobs.ts'
import type { ExportContext } from './export-context.ts'
import type { ExportPorts } from './export-ports.ts'
import { recordJobEvent } from './job-events.ts'
import { createPreflight } from './preflight.ts'
import { createFreshnessGate } from './report-freshness.ts'
import { createReportState } from './report-state.ts'
import { createStartTracker } from './start-tracker.ts'

// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJob.html
const jobStatuses = ['QUEUED', 'RUNNING', 'COMPLETED', 'FAILED']

/** Creates the state of an export that starts now. */
export function createExportContext(step: StepConfig, ports: ExportPorts): ExportContext {
  const startTracker = createStartTracker(step.run.wait)
  const startedAt = ports.clock.now()
  const suggestDashboard = createLazySuggester(ports.catalog)
  const context: ExportContext = {
    step,
    ports,
    startedAt,
    reportStates: step.reports.map(createReportState),
    startTracker,
    jobPorts: {
      clock: ports.clock,
      signal: ports.signal,
      allStarted: startTracker.allStarted,
      slots: createJobSlots(step.run.maxConcurrency, ports),
      durations: createJobDurations(),
      onEvent: event => recordJobEvent(event, context),
      stepStartedAt: startedAt,
      sentJobs: new Map()
    },
    lookUpDashboard: createDashboardLookup(ports.catalog, ports.log, suggestDashboard),
    suggestDashboard,
    preflight: createPreflight(step.aws.region, ports),
    freshnessGate: createFreshnessGate(step, ports),
    publishedJobIds: new Set(),
    checkStatus: createStatusWarning('snapshot job', jobStatuses, message => ports.log.warning(message)),
    reusedJobs: new Set()
  }
  return context
}
