import type { ExportStatus } from '../../../src/files/archive-index/index-types.ts'
import { formatTime } from '../model/format.ts'
import { showControls } from '../model/visible-text.ts'

/** Text from outside, kept apart from the direction of the text around it. */
export function Text({ children }: { children: string }) {
  return <bdi>{showControls(children)}</bdi>
}

/** A time of an export. */
export function Time({ iso }: { iso: string }) {
  return <time dateTime={iso}>{formatTime(iso)}</time>
}

const statusLabels: Readonly<Record<ExportStatus, string>> = {
  COMPLETED: 'Completed',
  PARTIAL: 'Partial',
  FAILED: 'Failed',
  SKIPPED: 'Skipped'
}

export const statuses = Object.entries(statusLabels).map(([value, label]) => ({ value, label }))

/** The status in words and in color. */
export function Status({ status }: { status: ExportStatus }) {
  return <span class={`status ${status.toLowerCase()}`}>{statusLabels[status]}</span>
}
