/** Outputs that only an export sets. */
import type { FileChange, RunResult } from '../domain/result.ts'
import { createDataOutputs } from './data-outputs.ts'
import { collectFailures, collectInterrupted } from './failures.ts'
import { describeStep, type MessageContext } from './message/describe-step.ts'
import { toMarkdown } from './message/markdown-message.ts'
import { toSlackMessage } from './message/slack-message.ts'
import { toTeamsMessage } from './message/teams-message.ts'

/** Failures, changes, datasets and messages, as action.yml describes them. */
export function exportOutputs(result: RunResult, context: MessageContext) {
  const message = describeStep(result, context)
  return {
    failures: JSON.stringify(
      [...collectFailures(result), ...collectInterrupted(result)].map(({ report, what, failure }) => ({
        report,
        what: what ?? (report === undefined ? 'after the export' : 'report'),
        ...failure
      }))
    ),
    ...changeOutputs(result.changes),
    ...createDataOutputs(result.reports),
    message: toMarkdown(message),
    'message-slack': JSON.stringify(toSlackMessage(message)),
    'message-teams': JSON.stringify(toTeamsMessage(message))
  }
}

function changeOutputs(changes: readonly FileChange[] | undefined) {
  if (changes === undefined) return {}
  return { changed: String(changes.some(({ change }) => change !== 'same')), changes: JSON.stringify(changes) }
}
