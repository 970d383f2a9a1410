import type { Report, Viewer } from '../../domain/report.ts'
import type { PlannedFile, PlannedJob } from '../../domain/snapshot-job.ts'
import { getViewerName } from '../../identity/viewer.ts'
import { fillPlaceholders } from '../../inputs/values/placeholders.ts'
import { getOnlyItem } from '../../lib/guards.ts'
import type { FilePath } from './path-registry.ts'
import { toSafeName, toSafeValue } from './safe-name.ts'

const extensions = { PDF: '.pdf', CSV: '.csv', EXCEL: '.xlsx' } as const

const defaults = {
  PDF: '{dashboard-name}/{sheet-name}',
  EXCEL: '{dashboard-name}/{dashboard-name}',
  CSV: '{dashboard-name}/{sheet-name}/{visual-title}',
  merged: '{dashboard-name}/{dashboard-name}'
} as const

// With the deepest prefix allowed, a key of S3 stays below its 1024 bytes for any sensible prefix.
const longestPath = 600

/**
 * Resolves the path of a file below the download path, without collision handling, from the `file-name` template or the
 * default of the format. An ID replaces a name that was not looked up. A file of several sheets has the name of the
 * dashboard, and a file of several visuals the name of the sheet.
 */
export function resolveFilePath(job: PlannedJob, file: PlannedFile, merged: boolean): FilePath {
  const template = job.report.files.fileName ?? defaults[merged ? 'merged' : file.format]
  const filled = fillPlaceholders(template, getPlaceholderValues(job, file, merged))
  const text = 'text' in filled ? filled.text : ''
  const segments = shortenSegments(
    text
      .split('/')
      .map(segment => toSafeName(segment))
      .filter(segment => segment !== '')
  )
  return {
    directories: segments.slice(0, -1),
    name: segments.at(-1) ?? 'unnamed',
    extension: extensions[file.format]
  }
}

function getPlaceholderValues(job: PlannedJob, file: PlannedFile, merged: boolean): Record<string, string> {
  const { report } = job
  const dashboard = getNameOrId(job.dashboardName, report.dashboardId)
  const sheet = merged ? undefined : getOnlyItem(file.sheets)
  const visual = merged ? undefined : getOnlyItem(file.sheets.flatMap(each => each.visuals))
  const sheetName = sheet === undefined ? dashboard : getNameOrId(sheet.name, sheet.id)
  const values = {
    ...report.files.placeholders,
    'dashboard-name': dashboard,
    'sheet-name': sheetName,
    'visual-title': visual === undefined ? sheetName : getNameOrId(visual.title, visual.id),
    user: getUserName(report.viewer),
    format: file.format.toLowerCase()
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toSafeValue(value)]))
}

// A name of nothing but dots would leave no name at all.
function getNameOrId(name: string | undefined, id: string): string {
  return name === undefined || toSafeName(name) === '' ? id : name
}

/** The user as a file name may call them: e-mail address, user name, the ARN's user name, or `anonymous`. */
function getUserName(viewer: Viewer): string {
  const user = getViewerName(viewer)
  return /^arn:[^/]*:user\/[^/]+\/(.+)$/s.exec(user)?.[1] ?? user
}

function shortenSegments(segments: readonly string[]): string[] {
  const bytes = Math.floor(longestPath / Math.max(1, segments.length)) - 1
  if (bytes >= 200) return [...segments]
  return segments.map(segment => toSafeName(segment, '', { characters: 100, bytes: Math.max(bytes, 8) }) || '_')
}

/** Whether the file is a part of its report's merged PDF. */
export function isMergePart(report: Report, file: PlannedFile): boolean {
  return report.files.mergePdf && file.format === 'PDF'
}
