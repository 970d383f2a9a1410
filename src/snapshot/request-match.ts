/** Compares the request of a job with the content that QuickSight reports. */
import type { SnapshotConfiguration, SnapshotFileGroup } from '@aws-sdk/client-quicksight'
import type { PlannedFile } from '../domain/snapshot-job.ts'
import type { SnapshotParameters, SnapshotRequest } from '../domain/snapshot-request.ts'

/** Level of the comparison: some responses name only the sheet. */
export type MatchLevel = 'visuals' | 'sheets'

/** The content of a file group in a response; `undefined` if the response does not contain it. */
export function getEchoedContentKey(group: Pick<SnapshotFileGroup, 'Files'>, depth: MatchLevel): string | undefined {
  const [file] = group.Files ?? []
  if (file?.FormatType === undefined || file.SheetSelections === undefined) return undefined
  const sheets = file.SheetSelections.map(({ SheetId, VisualIds }) => ({ id: SheetId ?? '', visuals: VisualIds ?? [] }))
  return toContentKey(file.FormatType, sheets, depth)
}

/** The content of a requested file, comparable with the content in a response. */
export function getContentKey(file: PlannedFile, depth: MatchLevel): string {
  const sheets = file.sheets.map(sheet => ({ id: sheet.id, visuals: sheet.visuals.map(({ id }) => id) }))
  return toContentKey(file.format, sheets, depth)
}

// A response can list the visuals of a sheet in any order.
function toContentKey(
  format: string,
  sheets: readonly { id: string; visuals: readonly string[] }[],
  depth: MatchLevel
): string {
  return JSON.stringify([
    format,
    sheets.map(({ id, visuals }) => [id, ...(depth === 'visuals' ? visuals.toSorted() : [])])
  ])
}

/** Whether an echo names visuals at all. */
export function hasVisualIds(group: Pick<SnapshotFileGroup, 'Files'>): boolean {
  return (group.Files ?? []).some(file => file.SheetSelections?.some(({ VisualIds }) => (VisualIds ?? []).length > 0))
}

/** `unknown`: as far as the service reports it, the content is the same, but it does not report the parameters. */
export type RequestComparison = 'same' | 'different' | 'unknown'

/** Compares a request with what the service reports of an existing job. Fields that it does not report are ignored. */
export function compareRequest(
  request: SnapshotRequest,
  files: readonly PlannedFile[],
  echo: Partial<SnapshotConfiguration>
): RequestComparison {
  const groups = echo.FileGroups?.map(group => getEchoedContentKey(group, 'visuals')) ?? [undefined]
  const ours = files.map(file => getContentKey(file, 'visuals'))
  const isReported = !groups.includes(undefined)
  if (isReported && JSON.stringify(groups.toSorted()) !== JSON.stringify(ours.toSorted())) return 'different'
  const parameters = formatValues(request.SnapshotConfiguration.Parameters)
  if (echo.Parameters === undefined) return parameters === formatValues() ? 'same' : 'unknown'
  return parameters === formatValues(echo.Parameters) ? 'same' : 'different'
}

// Times are dates in a response, and strings or epoch seconds in a request.
function formatValues(parameters: SnapshotParameters | NonNullable<SnapshotConfiguration['Parameters']> = {}): string {
  const { StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters } = parameters
  const times = DateTimeParameters?.map(({ Name, Values }) => ({ Name, Values: Values?.map(toEpochMs) }))
  const lists = [StringParameters, IntegerParameters, DecimalParameters, times]
  return JSON.stringify(
    lists.map(list => (list ?? []).map(({ Name, Values }) => JSON.stringify([Name, Values])).toSorted())
  )
}

function toEpochMs(time: Date | string | number): number {
  return new Date(typeof time === 'number' ? time * 1000 : time).getTime()
}
