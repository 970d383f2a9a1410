import type { WriteBlocker } from '../../domain/ports/run-context.ts'
import type { FileSettings } from '../../domain/report.ts'
import type { Format } from '../../domain/snapshot-request.ts'
import { joinList, quote } from '../../lib/text.ts'
import type { InputName } from '../input-names.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { listSetInputs, readBoolean, readLine, readText } from '../reader/scalars.ts'
import type { StepContext } from '../step-context.ts'
import { findControlCharacterProblem } from '../values/control-characters.ts'
import { dateNames, isDatePlaceholder } from '../values/date-syntax.ts'
import {
  dataDateName,
  describeUnknownPlaceholder,
  filePlaceholders,
  fillPlaceholders,
  findUnknownPlaceholders,
  prefixPlaceholders
} from '../values/placeholders.ts'
import { toWorkspacePath } from '../values/workspace-path.ts'
import { readArchiveIndex } from './archive-index.ts'
import { checkRowsAreCounted, readConditions } from './conditions.ts'
import { readUpload } from './destination.ts'

const defaultDownloadPath = 'quicksight-snapshots'

interface FileSettingsContext {
  readonly formats: readonly Format[]
  /** Whether QuickSight writes to the user's bucket, where the files remain. */
  readonly ownBucket: boolean
  readonly values: Readonly<Record<string, string>>
}

/** Reads what the step does with the files. With `wait: false` it does nothing; the later step that collects the results does. */
export async function readFiles(
  reader: InputReader,
  context: StepContext,
  settingsContext: FileSettingsContext
): Promise<FileSettings> {
  const uploadTo = readUpload(reader, settingsContext.values)
  const mergePdf = readMerge(reader, settingsContext.formats)
  const release = readRelease(reader, context)
  const fileName = readFileName(reader, settingsContext.values)
  const conditions = readConditions(reader, context)
  const isNeeded = [uploadTo, release, conditions.compareWith].some(one => one !== undefined)
  const downloadImplied = !settingsContext.ownBucket || mergePdf || isNeeded
  const downloadPath =
    readDownloadPath(reader, context, settingsContext.values) ?? (downloadImplied ? defaultDownloadPath : undefined)
  const archive = readArchiveIndex(reader, context.workspaceRoot, downloadPath, uploadTo)
  const placeholders = settingsContext.values
  if (downloadPath === undefined) checkRowsAreCounted(reader, conditions, settingsContext.formats)
  // An inherited input applies to the reports that are downloaded.
  if (downloadPath === undefined && reader.isSetHere('file-name'))
    reader.warn(
      'file-name: no file is downloaded, and QuickSight chooses the names in the bucket. Set download-path or upload-to.'
    )
  if (!context.wait) return { placeholders, mergePdf: false }
  const writeProblem = context.mode === 'list' ? undefined : await findWriteProblem(reader, downloadPath)
  if (writeProblem !== undefined) {
    if (context.mode === 'export' && reader.isSetByEntry('download-path'))
      return { placeholders, mergePdf: false, writeProblem }
    reader.addValueProblem('download-path', writeProblem)
  }
  return {
    placeholders,
    mergePdf,
    ...conditions,
    ...(downloadPath === undefined ? {} : { downloadPath }),
    ...(fileName === undefined ? {} : { fileName }),
    ...(uploadTo === undefined ? {} : { uploadTo }),
    ...(archive === undefined ? {} : { archive }),
    ...release
  }
}

/** Warns about inputs that `wait: false` leaves to the later step. */
export function warnDeferredInputs(reader: InputReader): void {
  const merge: readonly InputName[] = readBoolean(reader, 'merge-pdf') ? ['merge-pdf'] : []
  const archive: readonly InputName[] = readBoolean(reader, 'archive-index') ? ['archive-index'] : []
  const value = listSetInputs(reader, [
    'download-path',
    'upload-to',
    ...archive,
    ...merge,
    'release-tag',
    'compare-with'
  ])
  if (value !== undefined)
    reader.warn(`wait: false only starts the jobs. ${value} will take effect in the later step that collects them.`)
}

function readMerge(reader: InputReader, formats: readonly Format[]): boolean {
  const merge = readBoolean(reader, 'merge-pdf')
  if (!merge || formats.includes('PDF')) return merge
  // An inherited input applies to the reports that have PDFs.
  if (reader.isSetHere('merge-pdf'))
    reader.addConflict(`merge-pdf: no PDF is exported; the format is ${joinList(formats)}.`)
  return false
}

function readRelease(
  reader: InputReader,
  context: StepContext
): Pick<FileSettings, 'releaseTag' | 'githubToken'> | undefined {
  const releaseTag = readLine(reader, 'release-tag')
  if (releaseTag === undefined) return undefined
  const githubToken = readLine(reader, 'github-token', { secret: true })
  if (reader.get('github-token') === undefined)
    reader.addConflict('release-tag: a token is required. Set github-token, with the permission contents: write.')
  if (context.repository === undefined)
    reader.addConflict('release-tag: the repository is not known. Set GITHUB_REPOSITORY=OWNER/NAME in the environment.')
  return { releaseTag, ...(githubToken === undefined ? {} : { githubToken }) }
}

function readFileName(reader: InputReader, values: Readonly<Record<string, string>>): string | undefined {
  const value = readText(reader, 'file-name')
  if (value === undefined) return undefined
  const template = fillDatesOnly(value, values)
  const known = Object.hasOwn(values, dataDateName) ? [...filePlaceholders, dataDateName] : filePlaceholders
  for (const name of findUnknownPlaceholders(template, known))
    reader.addValueProblem(
      'file-name',
      `${quote(`{${name}}`)} ${describeUnknownPlaceholder(name, filePlaceholders, dateNames)}`
    )
  const segments = template.split(/[/\\]/)
  const characterProblem = findControlCharacterProblem(template)
  if (/^[a-z]:/i.test(template))
    reader.addValueProblem('file-name', `${quote(template)} begins with a drive. Set a path relative to download-path.`)
  else if (segments[0] === '')
    reader.addValueProblem('file-name', `${quote(template)} is an absolute path. Set a path relative to download-path.`)
  else if (segments.includes('..')) reader.addValueProblem('file-name', `${quote(template)} is outside download-path.`)
  else if (characterProblem !== undefined) reader.addValueProblem('file-name', `${quote(template)} ${characterProblem}`)
  return template
}

/** The template with its dates filled in, except `{date}`: a slash in a date format creates a folder, a slash in another value does not. */
function fillDatesOnly(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{([^{}]*)\}/g, (whole, content: string) =>
    content !== 'date' && isDatePlaceholder(content) ? (values[content] ?? whole) : whole
  )
}

function readDownloadPath(
  reader: InputReader,
  context: StepContext,
  values: Readonly<Record<string, string>>
): string | undefined {
  const template = readText(reader, 'download-path')
  if (template === undefined) return undefined
  const filled = fillPlaceholders(template, values)
  if ('unknown' in filled) {
    for (const one of filled.unknown)
      reader.addValueProblem(
        'download-path',
        `${quote(`{${one}}`)} ${describeUnknownPlaceholder(one, prefixPlaceholders, dateNames)}`
      )
    return defaultDownloadPath
  }
  const value = filled.text
  const problem = findControlCharacterProblem(value)
  if (problem !== undefined) return reader.addValueProblem('download-path', `${quote(value)} ${problem}`)
  const path = toWorkspacePath(value, context.workspaceRoot)
  if (path !== undefined) return path
  return reader.addValueProblem(
    'download-path',
    `${quote(value)} is outside the workspace. Set a directory inside it, such as ${defaultDownloadPath}.`
  )
}

const obstacles: Readonly<Record<WriteBlocker['kind'], string>> = {
  file: 'is not a directory',
  link: 'is a link to a place outside the workspace',
  'not-writable': 'cannot be written to',
  'foreign-file': 'was not written by this action and would be replaced'
}

// An unwritable directory is reported now, not after the jobs have run.
async function findWriteProblem(reader: InputReader, path: string | undefined): Promise<string | undefined> {
  const obstacle = path === undefined ? undefined : await reader.sources.findWriteBlocker(path)
  if (path === undefined || obstacle === undefined) return undefined
  const at = obstacle.at === '.' ? 'the workspace' : quote(obstacle.at)
  const why = `${at} ${obstacles[obstacle.kind]}`
  return `${quote(path)} cannot be written: ${why}. Set another directory in the workspace.`
}
