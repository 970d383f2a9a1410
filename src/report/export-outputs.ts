/** Outputs that only an export sets. */
import type { FileChange, RunResult } from '../domain/result.ts'
import { createDataOutputs } from './data-outputs.ts'
import { collectFailures, collectInterrupted, toFailureOutput } from './failures.ts'
import { describeStep, type MessageContext } from './message/describe-step.ts'
import { createMessageOutputs } from './message/failure-messages.ts'

/** Failures, changes, datasets and messages, as action.yml describes them. */
export function createExportOutputs(result: RunResult, context: MessageContext) {
  return {
    failures: JSON.stringify([...collectFailures(result), ...collectInterrupted(result)].map(toFailureOutput)),
    ...createChangeOutputs(result.changes),
    ...createDataOutputs(result.reports),
    ...createMessageOutputs(describeStep(result, context))
  }
}

function createChangeOutputs(changes: readonly FileChange[] | undefined) {
  if (changes === undefined) return {}
  return { changed: String(changes.some(({ change }) => change !== 'same')), changes: JSON.stringify(changes) }
}
