import type { Failure, Status } from '../../domain/model.ts'
import { prose } from '../format/markdown.ts'
import { markdownOf } from '../format/page.ts'
import { within } from '../format/table.ts'
import { failureWords } from '../log-lines.ts'
import { remedyOf, remedyParts } from '../remedy.ts'

/** The text that a step fails with which never came to a result: what happened, and what to do. */
export function failedMessage(failure: Failure): string {
  return [...messageLines(failure), ...(failure.hint === undefined ? [] : [failure.hint])].join('\n')
}

/** The same as its job summary. */
export function failedSummary(status: Status, failure: Failure): string {
  const remedy = remedyOf(failure.hint)
  const { kept, left } = within(messageLines(failure).map(paragraph), 128 * 1024)
  return markdownOf([
    `## ❌ QuickSight Snapshot: ${status}`,
    [...kept, ...(left === 0 ? [] : [`- … and ${left} more`])].join('\n'),
    ...(remedy === undefined ? [] : remedyParts(remedy))
  ])
}

// A message of several lines lists problems that no service told, and has no request.
function messageLines(failure: Failure): string[] {
  if (failure.requestId !== undefined || !failure.message.includes('\n')) return [failureWords(failure)]
  return failure.message.split('\n')
}

function paragraph(line: string): string {
  return line.startsWith('- ') ? `- ${prose(line.slice(2), 1000)}` : prose(line, 1000)
}
