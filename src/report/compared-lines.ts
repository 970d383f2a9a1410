import type { FileChange, ReportResult } from '../domain/result.ts'
import { pluralize, sanitizeLine } from '../lib/text.ts'

const counted = ['added', 'changed', 'removed', 'same'] as const

/** Log lines about the comparison with an earlier export: `compare-with: 1 changed, 2 same`, and what was left out for it. */
export function formatComparedLines(
  reports: readonly ReportResult[],
  changes: readonly FileChange[] | undefined
): string[] {
  if (changes === undefined) return []
  return [`compare-with: ${countChanges(changes)}`, ...reports.flatMap(formatSkippedLine)]
}

/** `1 changed, 2 same`; kinds that do not occur are left out. */
export function countChanges(changes: readonly FileChange[]): string {
  const counts = counted.flatMap(kind => {
    const count = changes.filter(({ change }) => change === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  return counts.length === 0 ? 'no file' : counts.join(', ')
}

function formatSkippedLine({ report, files }: ReportResult): string[] {
  const skipped = files.filter(({ skipped }) => skipped?.reason === 'unchanged')
  const [first] = skipped
  if (first?.skipped === undefined) return []
  const what = pluralize(skipped.length, 'file')
  return [`  ${sanitizeLine(report.label)}: ${what} not uploaded and not attached: ${first.skipped.message}`]
}
