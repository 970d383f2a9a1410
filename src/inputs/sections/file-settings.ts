import type { FileSettings, Format } from '../../domain/model.ts'
import type { WriteBlocker } from '../../domain/ports.ts'
import { joinList, quote } from '../../lib/text.ts'
import type { InputName } from '../input-names.ts'
import type { Reader } from '../reader/input-reader.ts'
import { flag, givenOf, text } from '../reader/scalars.ts'
import type { Scene } from '../step-context.ts'
import { filePlaceholders, unknownPlaceholder, unknownPlaceholders } from '../values/placeholders.ts'
import { insideWorkspace } from '../values/workspace-path.ts'
import { readUpload } from './destination.ts'

const defaultDownloadPath = 'quicksight-snapshots'

interface FileSettingsContext {
  readonly formats: readonly Format[]
  /** Whether QuickSight writes to a bucket of one's own, where the files stay. */
  readonly ownBucket: boolean
  readonly values: Readonly<Record<string, string>>
}

/** What the step does with the files. With `wait: false` it does nothing: the later step that picks the jobs up does. */
export async function readFiles(reader: Reader, scene: Scene, ask: FileSettingsContext): Promise<FileSettings> {
  const uploadTo = readUpload(reader, ask.values)
  const mergePdf = readMerge(reader, ask.formats)
  const releaseTag = readRelease(reader, scene)
  const fileName = readFileName(reader)
  const implied = !ask.ownBucket || uploadTo !== undefined || mergePdf || releaseTag !== undefined
  const downloadPath = readDownloadPath(reader, scene) ?? (implied ? defaultDownloadPath : undefined)
  const placeholders = ask.values
  // What the step gives for all reports is for those that are downloaded.
  if (downloadPath === undefined && reader.owns('file-name'))
    reader.warn(
      'file-name: no file is downloaded, and QuickSight chooses the names in bucket itself. Give download-path or upload-to.'
    )
  if (!scene.wait) return { placeholders, mergePdf: false }
  if (downloadPath !== undefined && scene.mode !== 'list') await checkDirectory(reader, downloadPath)
  const githubToken = text(reader, 'github-token')
  return {
    placeholders,
    mergePdf,
    ...(downloadPath === undefined ? {} : { downloadPath }),
    ...(fileName === undefined ? {} : { fileName }),
    ...(uploadTo === undefined ? {} : { uploadTo }),
    ...(releaseTag === undefined ? {} : { releaseTag, ...(githubToken === undefined ? {} : { githubToken }) })
  }
}

/** Says what `wait: false` leaves to the later step. */
export function warnOfWaiting(reader: Reader): void {
  const merge: readonly InputName[] = flag(reader, 'merge-pdf') ? ['merge-pdf'] : []
  const value = givenOf(reader, ['download-path', 'upload-to', ...merge, 'release-tag'])
  if (value !== undefined)
    reader.warn(`wait: false only starts the jobs. ${value} will take effect in the later step that picks them up.`)
}

function readMerge(reader: Reader, formats: readonly Format[]): boolean {
  const merge = flag(reader, 'merge-pdf')
  if (!merge || formats.includes('PDF')) return merge
  // What the step gives for all reports is for those that have PDFs.
  if (reader.owns('merge-pdf')) reader.rule(`merge-pdf: there is no PDF to merge; the format is ${joinList(formats)}.`)
  return false
}

function readRelease(reader: Reader, scene: Scene): string | undefined {
  const tag = text(reader, 'release-tag')
  if (tag === undefined) return undefined
  if (reader.given('github-token') === undefined)
    reader.rule('release-tag: a token is needed. Give github-token, with the permission contents: write.')
  if (scene.repository === undefined)
    reader.rule('release-tag: releases are of the repository the workflow runs in, and GITHUB_REPOSITORY names none.')
  return tag
}

function readFileName(reader: Reader): string | undefined {
  const template = text(reader, 'file-name')
  if (template === undefined) return undefined
  for (const name of unknownPlaceholders(template, filePlaceholders))
    reader.refuse('file-name', `${quote(`{${name}}`)} ${unknownPlaceholder(name, filePlaceholders)}`)
  const segments = template.split(/[/\\]/)
  if (/^[a-z]:/i.test(template))
    reader.refuse('file-name', `${quote(template)} begins with a drive. Give a path under download-path.`)
  else if (segments[0] === '')
    reader.refuse('file-name', `${quote(template)} is an absolute path. Give one under download-path.`)
  else if (segments.includes('..')) reader.refuse('file-name', `${quote(template)} leads out of download-path.`)
  else if (/\p{Cc}/u.test(template)) reader.refuse('file-name', `${quote(template)} holds control characters.`)
  return template
}

function readDownloadPath(reader: Reader, scene: Scene): string | undefined {
  const value = text(reader, 'download-path')
  if (value === undefined) return undefined
  const path = insideWorkspace(value, scene.workspaceRoot)
  if (path !== undefined) return path
  return reader.refuse(
    'download-path',
    `${quote(value)} leads out of the workspace. Give a directory in it, such as ${defaultDownloadPath}.`
  )
}

const obstacles: Readonly<Record<WriteBlocker['kind'], string>> = {
  file: 'is not a directory',
  link: 'is a link that leads out of the workspace',
  'not-writable': 'cannot be written to'
}

// What cannot be written is told now, not after the jobs have run.
async function checkDirectory(reader: Reader, path: string): Promise<void> {
  const obstacle = await reader.sources.findWriteBlocker(path)
  if (!obstacle) return
  const at = obstacle.at === '.' ? 'the workspace' : quote(obstacle.at)
  const why = `${at} ${obstacles[obstacle.kind]}`
  reader.refuse('download-path', `${quote(path)} cannot hold files: ${why}. Give another directory in the workspace.`)
}
