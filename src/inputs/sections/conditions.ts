import type { FileSettings } from '../../domain/report.ts'
import type { Format } from '../../domain/snapshot-request.ts'
import { joinList, quote } from '../../lib/text.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readChoice, readText } from '../reader/scalars.ts'
import type { StepContext } from '../step-context.ts'
import { findBucketNameProblem } from '../values/bucket-name.ts'
import { findControlCharacterProblem } from '../values/control-characters.ts'
import { toWorkspacePath } from '../values/workspace-path.ts'

type Conditions = Pick<FileSettings, 'ifEmpty' | 'compareWith' | 'ifUnchanged'>

/** Reads the conditions of delivery: `if-empty`, `compare-with` and `if-unchanged`. */
export function readConditions(reader: InputReader, context: StepContext): Conditions {
  const ifEmpty = readChoice(reader, 'if-empty', ['deliver', 'warn', 'skip', 'fail'])
  const ifUnchanged = readChoice(reader, 'if-unchanged', ['deliver', 'skip'])
  const compareWith = readCompareWith(reader, context)
  if (ifUnchanged === 'skip' && reader.isSetHere('if-unchanged') && reader.get('compare-with') === undefined)
    reader.addConflict('if-unchanged needs compare-with, the manifest.json of an earlier export.')
  return {
    ...(ifEmpty === undefined || ifEmpty === 'warn' ? {} : { ifEmpty }),
    ...(compareWith === undefined ? {} : { compareWith }),
    ...(ifUnchanged === 'skip' ? { ifUnchanged } : {})
  }
}

/** Rows are counted in downloaded files: without them `if-empty: skip` and `fail` would have no effect. */
export function checkRowsAreCounted(reader: InputReader, { ifEmpty }: Conditions, formats: readonly Format[]): void {
  if (!reader.isSetHere('if-empty') || (ifEmpty !== 'skip' && ifEmpty !== 'fail')) return
  const tables = formats.filter(format => format !== 'PDF')
  if (tables.length > 0)
    reader.addConflict(
      `if-empty: the rows of ${joinList(tables)} are counted in downloaded files. Set download-path or upload-to.`
    )
}

function readCompareWith(reader: InputReader, context: StepContext): string | undefined {
  const source = readText(reader, 'compare-with')
  if (source === undefined) return undefined
  const problem = findControlCharacterProblem(source)
  if (problem !== undefined) return reader.addValueProblem('compare-with', `${quote(source)} ${problem}`)
  if (source.startsWith('s3://')) return readObjectUri(reader, source)
  const path = toWorkspacePath(source, context.workspaceRoot)
  if (path !== undefined && path !== '.') return path
  return reader.addValueProblem(
    'compare-with',
    `${quote(source)} is outside the workspace. Set the path of a manifest.json in it, or s3://BUCKET/KEY.`
  )
}

function readObjectUri(reader: InputReader, source: string): string | undefined {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(source) ?? []
  const problem = findBucketNameProblem(bucket)
  if (problem !== undefined) return reader.addValueProblem('compare-with', `${quote(bucket)} ${problem}`)
  if (key !== '' && !key.endsWith('/')) return source
  const hint = `${source.replace(/\/*$/, '')}/manifest.json`
  return reader.addValueProblem('compare-with', `${quote(source)} names no object. Did you mean ${quote(hint)}?`)
}
