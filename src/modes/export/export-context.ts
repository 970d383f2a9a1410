import type { PlannedJob } from '../../domain/snapshot-job.ts'
import type { StepConfig } from '../../domain/step.ts'
import type { JobPorts } from '../../snapshot/run-job.ts'
import type { DashboardLookup } from '../prepare-jobs.ts'
import type { DashboardSuggester } from '../suggest-dashboard.ts'
import type { ExportPorts } from './export-ports.ts'
import type { FreshnessGate } from './freshness-gate.ts'
import type { Preflight } from './preflight.ts'
import type { ReportState } from './report-state.ts'
import type { StartTracker } from './start-tracker.ts'

/** State that all reports of one export share. */
export interface ExportContext {
  readonly step: StepConfig
  readonly ports: ExportPorts
  /** Epoch milliseconds. */
  readonly startedAt: number
  /** One per report, in the order of the inputs. */
  readonly reportStates: readonly ReportState[]
  readonly jobPorts: JobPorts
  readonly startTracker: StartTracker
  readonly lookUpDashboard: DashboardLookup
  readonly suggestDashboard: DashboardSuggester
  readonly preflight: Preflight
  readonly freshnessGate: FreshnessGate
  /** IDs that were published as output `job-ids`. */
  readonly publishedJobIds: Set<string>
  /** Warns once about a job status that is not in the service's model. */
  readonly checkStatus: (status: string) => void
  /** Jobs of earlier attempts of the workflow run that `resume` reuses. */
  readonly reusedJobs: Set<PlannedJob>
}
