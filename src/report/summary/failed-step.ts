import type { Failure, Status } from '../../domain/model.ts'
import { formatFailure } from '../format/failure-text.ts'
import { escapeMarkdown } from '../format/markdown.ts'
import { joinMarkdown } from '../format/page.ts'
import { takeWithinBytes } from '../format/table.ts'
import { remedyOf, remedyParts } from '../remedy.ts'

/** The text that a step fails with which never came to a result: what happened, and what to do. */
export function failedMessage(failure: Failure): string {
  return [...messageLines(failure), ...(failure.hint === undefined ? [] : [failure.hint])].join('\n')
}

/** The same as its job summary. */
export function failedSummary(status: Status, failure: Failure): string {
  const remedy = remedyOf(failure.hint)
  const { kept, left: omitted } = takeWithinBytes(messageLines(failure).map(paragraph), 128 * 1024)
  return joinMarkdown([
    `## ❌ QuickSight Snapshot: ${status}`,
    [...kept, ...(omitted === 0 ? [] : [`- … and ${omitted} more`])].join('\n'),
    ...(remedy === undefined ? [] : remedyParts(remedy))
  ])
}

// A message of several lines lists problems that no service told, and has no request.
function messageLines(failure: Failure): string[] {
  if (failure.requestId !== undefined || !failure.message.includes('\n')) return [formatFailure(failure)]
  return failure.message.split('\n')
}

function paragraph(line: string): string {
  return line.startsWith('- ') ? `- ${escapeMarkdown(line.slice(2), 1000)}` : escapeMarkdown(line, 1000)
}
