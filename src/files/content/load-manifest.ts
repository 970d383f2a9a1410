import { ServiceError } from '../../domain/errors.ts'
import type { ObjectStore } from '../../domain/ports/s3.ts'
import { isObject } from '../../lib/guards.ts'
import { readBounded } from '../../lib/read-bounded.ts'
import { quote, sanitizeLine } from '../../lib/text.ts'
import { readTextInside } from '../disk.ts'
import type { ComparableFile } from './compare-files.ts'

/** The files of an earlier manifest; or why there are none to compare with, for the log. */
export type LoadedManifest =
  | { readonly files: readonly ComparableFile[] }
  | { readonly files: undefined; readonly notice?: string; readonly warning?: string }

const maxBytes = 64 * 1024 * 1024

/**
 * Reads the manifest that `compare-with` names: a path relative to the workspace, or `s3://bucket/key`. One that is
 * does not exist is not an error: the first run has none. Never rejects.
 */
export async function loadManifest(
  from: string,
  ports: { readonly objects: () => Promise<ObjectStore>; readonly workspaceRoot: string }
): Promise<LoadedManifest> {
  try {
    const text = from.startsWith('s3://')
      ? await readManifestObject(await ports.objects(), from)
      : await readTextInside(ports.workspaceRoot, from, maxBytes)
    if (text === undefined) return createAbsentManifest(from)
    return parseComparableManifest(text) ?? refuse(from, 'is not a manifest of this action')
  } catch (error) {
    return describeLoadError(from, error)
  }
}

async function readManifestObject(objects: ObjectStore, s3Uri: string): Promise<string> {
  const { body } = await objects.read(s3Uri, { offset: 0 })
  const bytes = await readBounded(body, maxBytes)
  if (bytes === undefined) throw new Error(`it has more than ${maxBytes} bytes`)
  return bytes.toString('utf8')
}

function parseComparableManifest(text: string): LoadedManifest | undefined {
  const value: unknown = JSON.parse(text)
  if (!isObject(value) || value['version'] !== 1 || !Array.isArray(value['files'])) return undefined
  return { files: value['files'].filter(isFile) }
}

function isFile(value: unknown): value is ComparableFile {
  return isObject(value) && typeof value['path'] === 'string'
}

function createAbsentManifest(from: string): LoadedManifest {
  return {
    files: undefined,
    notice: `compare-with: ${quote(from, 200)} does not exist yet. Every file counts as added.`
  }
}

function refuse(from: string, why: string): LoadedManifest {
  return { files: undefined, warning: `compare-with: ${quote(from, 200)} ${why}. Every file counts as added.` }
}

/** Whether S3 has no such object. A bucket that does not exist is something else: the manifest will never be there. */
function isAbsent(error: unknown): boolean {
  return error instanceof ServiceError && (error.code === 'NoSuchKey' || error.kind === 'not-found')
}

// Without s3:ListBucket, S3 denies a missing object, so its absence looks like a missing permission:
// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
function describeLoadError(from: string, error: unknown): LoadedManifest {
  if (isAbsent(error)) return createAbsentManifest(from)
  if (error instanceof ServiceError && error.kind === 'denied')
    return refuse(
      from,
      'cannot be read: access denied. It does not exist, or the base role needs s3:GetObject; with s3:ListBucket S3 says which'
    )
  if (error instanceof SyntaxError) return refuse(from, 'is not JSON')
  const why = sanitizeLine(error instanceof Error ? error.message : String(error), 200)
  return refuse(from, `cannot be read (${why})`)
}
