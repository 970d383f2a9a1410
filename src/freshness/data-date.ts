import { dataDatePlaceholder } from '../domain/freshness.ts'
import type { Report } from '../domain/report.ts'
import { toIsoDate } from '../inputs/values/placeholders.ts'

/** Whether a path or prefix of the report contains the date of the data, so that it can be planned only when that is known. */
export function usesDataDate({ destination, files }: Report): boolean {
  const templates = [destination?.prefix, files.uploadTo?.prefix, files.downloadPath, files.fileName]
  return templates.some(template => template?.includes(dataDatePlaceholder) === true)
}

/**
 * The report with the date of its data in its paths and prefixes, in its time zone.
 * @param at epoch milliseconds: of the oldest data, or of now for data that is read directly
 */
export function fillDataDate(report: Report, at: number): Report {
  const { destination, files, freshness } = report
  const date = toIsoDate(new Date(at), freshness?.timeZone ?? 'UTC')
  const fill = (text: string) => text.replaceAll(dataDatePlaceholder, date)
  return {
    ...report,
    ...(destination === undefined ? {} : { destination: { ...destination, prefix: fill(destination.prefix) } }),
    files: {
      ...files,
      placeholders: { ...files.placeholders, 'data-date': date },
      ...(files.downloadPath === undefined ? {} : { downloadPath: fill(files.downloadPath) }),
      ...(files.uploadTo === undefined ? {} : { uploadTo: { ...files.uploadTo, prefix: fill(files.uploadTo.prefix) } })
    }
  }
}
