import { ActionError, toFailure } from '../domain/errors.ts'
import type { Status } from '../domain/model.ts'
import type { Annotation } from '../report/annotations.ts'
import type { Page } from '../report/format/page.ts'
import { outputsOf } from '../report/outputs.ts'
import { failedMessage, failedSummary } from '../report/summary/failed-step.ts'

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
