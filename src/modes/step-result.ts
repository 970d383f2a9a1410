import { ActionError, toFailure } from '../domain/errors.ts'
import type { Outage } from '../domain/ports/run-context.ts'
import type { Status } from '../domain/result.ts'
import type { Annotation } from '../report/annotations.ts'
import { describeOutage } from '../report/format/failure-text.ts'
import { escapeMarkdown } from '../report/format/markdown.ts'
import type { Page } from '../report/format/page.ts'
import { createMessageOutputs, describeFailedStep } from '../report/message/failure-messages.ts'
import { createOutputs } from '../report/outputs.ts'
import { formatFailedMessage, formatFailedSummary } from '../report/summary/failed-step.ts'

/** The result of the step: everything that it prints and writes, and its failure. */
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

/** The result of a mode that prints a page. It delivers no files, so the outputs about files are empty JSON. */
export function toPageResult(
  page: Page,
  outputs: Readonly<Record<string, string>>,
  failure?: string,
  status: Status = failure === undefined ? 'COMPLETED' : 'FAILED'
): StepResult {
  return {
    outputs: { ...createOutputs({ ...emptyRun, status }), ...outputs },
    log: page.log,
    summary: page.summary,
    annotations: [],
    failure
  }
}

/**
 * The result of a step without files: its inputs are invalid, a call failed, or it was aborted. Its messages link to the
 * page of the workflow run.
 */
export function toFailedResult(error: unknown, status: 'FAILED' | 'TIMED_OUT' | 'CANCELLED', runUrl = ''): StepResult {
  const failure = error instanceof ActionError ? toFailure(error) : { ...toFailure(error), hint: bugReportHint }
  return {
    outputs: {
      ...createOutputs({ ...emptyRun, status }),
      failures: JSON.stringify([{ what: 'step', ...failure }]),
      ...createMessageOutputs(describeFailedStep(error, status, runUrl))
    },
    log: [],
    summary: formatFailedSummary(status, failure),
    annotations: [],
    failure: formatFailedMessage(failure)
  }
}

/** Adds the cause to a step that was aborted while a service could not be reached: to its error and its job summary. */
export function addOutage(result: StepResult, outage: Outage): StepResult {
  if (result.failure === undefined) return result
  const { error } = outage
  const cause = describeOutage(outage)
  const hint = error.hint === undefined ? [] : [error.hint]
  const [heading = '', ...rest] = result.summary.split('\n')
  const paragraphs = [cause, ...hint].map(text => escapeMarkdown(text, 1000))
  return {
    ...result,
    failure: [result.failure, cause, ...hint].join('\n'),
    summary: result.summary === '' ? '' : [heading, ...paragraphs.flatMap(text => ['', text]), ...rest].join('\n')
  }
}

const bugReportHint = 'This is a bug in the action. Please report it with a debug log.'
