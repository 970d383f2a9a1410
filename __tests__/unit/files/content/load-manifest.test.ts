import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ErrorKind, ServiceError } from '../../../../src/domain/errors.ts'
import type { ObjectStore } from '../../../../src/domain/ports/s3.ts'
import { loadManifest } from '../../../../src/files/content/load-manifest.ts'

let workspaceRoot = ''
beforeAll(async () => {
  workspaceRoot = await mkdtemp(join(tmpdir(), 'manifest-'))
})
afterAll(() => rm(workspaceRoot, { recursive: true, force: true }))

const manifest = JSON.stringify({ version: 1, files: [{ path: 'a.csv', rows: 3 }, { bytes: 1 }, 'x'], failed: [] })

/** S3 that answers with this text, or with this error. */
function createStore(answer: string | ErrorKind, code?: string): () => Promise<ObjectStore> {
  const unused = () => Promise.reject(new Error('Not called'))
  return async () => ({
    write: unused,
    getBucketRegion: unused,
    read: async () => {
      if (answer === 'not-found' || answer === 'denied' || answer === 'transient' || answer === 'invalid')
        throw new ServiceError('S3 refused', { operation: 'GetObject', code: code ?? answer, kind: answer })
      return { body: Readable.from([Buffer.from(answer)]), offset: 0 }
    }
  })
}

const loadObject = (answer: string | ErrorKind, code?: string) =>
  loadManifest('s3://bucket/latest/manifest.json', { workspaceRoot, objects: createStore(answer, code) })

async function loadFile(text: string | undefined) {
  if (text !== undefined) await writeFile(join(workspaceRoot, 'manifest.json'), text)
  return loadManifest(text === undefined ? 'missing.json' : 'manifest.json', {
    workspaceRoot,
    objects: createStore('denied')
  })
}

test('the files of a manifest in S3 are those that have a path', async () => {
  expect(await loadObject(manifest)).toEqual({ files: [{ path: 'a.csv', rows: 3 }] })
})

test('the files of a manifest in the workspace are those that have a path', async () => {
  expect(await loadFile(manifest)).toEqual({ files: [{ path: 'a.csv', rows: 3 }] })
})

test('an absent manifest is a notice, in S3 as in the workspace', async () => {
  const notice = expect.stringContaining('does not exist yet. Every file counts as added.')
  expect(await loadObject('not-found')).toEqual({ files: undefined, notice })
  expect(await loadObject('invalid', 'NoSuchKey')).toEqual({ files: undefined, notice })
  expect(await loadFile(undefined)).toEqual({ files: undefined, notice })
})

test('a denied manifest is a warning that names both causes', async () => {
  expect(await loadObject('denied')).toEqual({
    files: undefined,
    warning:
      'compare-with: "s3://bucket/latest/manifest.json" cannot be read: access denied. It does not exist, or the base role needs s3:GetObject; with s3:ListBucket S3 says which. Every file counts as added.'
  })
})

test.each([
  ['transient', 'cannot be read (S3 refused)'],
  ['invalid', 'cannot be read (S3 refused)'],
  ['<html>', 'is not JSON'],
  ['[]', 'is not a manifest of this action'],
  ['{"version": 2, "files": []}', 'is not a manifest of this action']
])('a response such as %s is a warning', async (answer, warning) => {
  expect(await loadObject(answer)).toEqual({ files: undefined, warning: expect.stringContaining(warning) })
})
