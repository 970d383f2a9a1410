import { ActionError, toFailure } from '../domain/errors.ts'
import type { RunResult, Status, StepConfig } from '../domain/model.ts'
import { type Annotation, annotations, failureMessage } from '../report/annotations.ts'
import type { Page } from '../report/format/page.ts'
import { closingLine } from '../report/log-lines.ts'
import { outputsOf } from '../report/outputs.ts'
import { failedMessage, failedSummary } from '../report/summary/failed-step.ts'
import { summaryOf } from '../report/summary/summary.ts'

/** Everything the step leaves behind: what the door prints, writes and ends with. */
export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>
  /** Last lines of the log. */
  readonly log: readonly string[]
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** Present: the step fails with it. */
  readonly failure: string | undefined
}

/** How an export ends. */
export function toExportResult(step: StepConfig, result: RunResult): StepResult {
  const { allowPartial, jobPrefix } = step.run
  return {
    outputs: outputsOf(result),
    log: [closingLine(result), ...resumeInstructions(result, jobPrefix)],
    summary: summaryOf(result, { allowPartial, jobPrefix }),
    annotations: annotations(result, allowPartial),
    failure: failureMessage(result, allowPartial)
  }
}

function resumeInstructions(result: RunResult, jobPrefix: string): string[] {
  const left = result.reports
    .flatMap(({ jobs }) => jobs)
    .filter(({ existsOnServer, state }) => existsOnServer && (state === 'abandoned' || state === 'started'))
  if (left.length === 0) return []
  return [
    ...left.map(({ job, times }) => {
      const how = times.endedAt === undefined ? 'may still run' : 'has ended, and its result was not read'
      return `Snapshot job ${job.request.SnapshotJobId} of dashboard ${job.request.DashboardId} ${how}.`
    }),
    `To pick the results up, run the step again with the same inputs and job-id: ${jobPrefix}`
  ]
}

const emptyRun = { reports: [], startedAt: 0, endedAt: 0, postProcessingFailures: [] }

/** How a mode ends that prints a page. It delivers no files, and says so in the outputs, which stay readable as JSON. */
export function toPageResult(
  page: Page,
  outputs: Readonly<Record<string, string>>,
  failure?: string,
  status: Status = failure === undefined ? 'COMPLETED' : 'FAILED'
): StepResult {
  return {
    outputs: { ...outputsOf({ ...emptyRun, status }), ...outputs },
    log: page.log,
    summary: page.summary,
    annotations: [],
    failure
  }
}

/** How the step ends when it never came to a result: its inputs are wrong, a call was refused, it was cut short. */
export function toFailedResult(error: unknown, status: 'FAILED' | 'TIMED_OUT' | 'CANCELLED'): StepResult {
  const failure = error instanceof ActionError ? toFailure(error) : { ...toFailure(error), hint: bugReportHint }
  return {
    outputs: outputsOf({ ...emptyRun, status }),
    log: [],
    summary: failedSummary(status, failure),
    annotations: [],
    failure: failedMessage(failure)
  }
}

const bugReportHint =
  'This is a fault of the action itself: please report it, with the log of a run with debug logging.'
