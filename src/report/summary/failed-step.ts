import type { Failure } from '../../domain/failure.ts'
import type { Status } from '../../domain/result.ts'
import { formatFailure } from '../format/failure-text.ts'
import { escapeMarkdown } from '../format/markdown.ts'
import { joinMarkdown } from '../format/page.ts'
import { takeWithinBytes } from '../format/table.ts'
import { formatRemedyParts, parseRemedy } from '../remedy.ts'

/** The failure message of a step without a result: the error and its fix. */
export function formatFailedMessage(failure: Failure): string {
  return [...splitMessage(failure), ...(failure.hint === undefined ? [] : [failure.hint])].join('\n')
}

/** The same as its job summary. */
export function formatFailedSummary(status: Status, failure: Failure): string {
  const remedy = parseRemedy(failure.hint)
  const { kept, left: omitted } = takeWithinBytes(splitMessage(failure).map(formatParagraph), 128 * 1024)
  return joinMarkdown([
    `## ❌ QuickSight Snapshot: ${status}`,
    [...kept, ...(omitted === 0 ? [] : [`- … and ${omitted} more`])].join('\n'),
    ...(remedy === undefined ? [] : formatRemedyParts(remedy))
  ])
}

// A message of several lines lists problems of the action, without a request ID.
function splitMessage(failure: Failure): string[] {
  if (failure.requestId !== undefined || !failure.message.includes('\n')) return [formatFailure(failure)]
  return failure.message.split('\n')
}

function formatParagraph(line: string): string {
  return line.startsWith('- ') ? `- ${escapeMarkdown(line.slice(2), 1000)}` : escapeMarkdown(line, 1000)
}
