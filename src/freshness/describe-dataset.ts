import { sanitizeLine } from '../lib/text.ts'
import { parseQuickSightArn } from './dataset-arn.ts'
import type { DatasetNode } from './dataset-graph.ts'
import type { Ingestion } from './ports.ts'

/** `Sales (sales-id)`, or the ID, or the ARN if that is all there is. */
export function formatDatasetLabel({ arn, name }: Pick<DatasetNode, 'arn' | 'name'>): string {
  const id = getDatasetId(arn)
  return name === undefined || name === id
    ? sanitizeLine(id, 120)
    : `${sanitizeLine(name, 80)} (${sanitizeLine(id, 80)})`
}

function getDatasetId(arn: string): string {
  try {
    return parseQuickSightArn(arn).id
  } catch {
    return arn
  }
}

const minuteMs = 60_000

/** `45m`, `7h 05m`, `1d 07h`: an age in full minutes. */
export function formatAge(ms: number): string {
  const minutes = Math.floor(ms / minuteMs)
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  const pad = (value: number) => String(value).padStart(2, '0')
  if (days > 0) return `${days}d ${pad(hours)}h`
  return hours > 0 ? `${hours}h ${pad(rest)}m` : `${rest}m`
}

/** `SOURCE_TIMEOUT: the message`, as far as the API says why an ingestion failed. */
export function formatIngestionError({ errorType, errorMessage }: Ingestion): string {
  const parts = [errorType, errorMessage].flatMap(part => (part === undefined || part === '' ? [] : [part]))
  return parts.length === 0 ? 'QuickSight gives no reason' : sanitizeLine(parts.join(': '), 500)
}

/** ISO 8601, without milliseconds. */
export function formatTime(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}
