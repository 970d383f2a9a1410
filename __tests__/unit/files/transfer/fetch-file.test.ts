import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/domain/errors.ts'
import type { Download } from '../../../../src/domain/ports/s3.ts'
import { createInterruptedError, fetchFile } from '../../../../src/files/transfer/fetch-file.ts'
import { createFileWorkers } from '../../../../src/files/worker/file-workers.ts'
import { buildPlannedFile } from '../../../support/builders/files.ts'
import { createFastClock } from '../../../support/fakes/clock.ts'
import { createDownload } from '../../../support/fakes/file-stores.ts'
import { createRecordingLog } from '../../../support/fakes/log.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

const csv = Buffer.from('Region,Sales\nEast,1\n')

const signal = new AbortController().signal
const workers = createFileWorkers({ clock: createFastClock(), signal })
const createContext = () => ({ clock: createFastClock(), log: createRecordingLog(), signal, workers })

/** What comes on each try, the last one for ever. */
async function fetched(...contents: (Uint8Array | Download)[]) {
  const root = await createTempDirectory()
  let asked = 0
  const source = async () => {
    const content = contents[Math.min(asked++, contents.length - 1)] ?? csv
    return 'body' in content ? content : createDownload(content)
  }
  const ask = { file: buildPlannedFile('CSV'), source, root, path: 'out/a.csv' }
  return { root, done: fetchFile(ask, createContext()), asked: () => asked }
}

test('a download returns size, content and duration', async () => {
  const { root, done } = await fetched(csv)
  expect(await done).toEqual({
    path: 'out/a.csv',
    bytes: csv.length,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    rows: 1,
    downloadMs: 250,
    completedAt: expect.any(Number)
  })
  expect(await readFile(join(root, 'out/a.csv'))).toEqual(csv)
})

test('an invalid file is downloaded once more, and not kept', async () => {
  const { root, done, asked } = await fetched(Buffer.from('<html>'))
  await expect(done).rejects.toMatchObject({ code: 'NotACsv' })
  expect(await readdir(join(root, 'out'))).toEqual([])
  expect(asked()).toBe(2)
})

describe('a proxy that responds in place of S3', () => {
  const page = Buffer.from('<html>Please sign in.</html>')
  const line = 'Welcome to the guest network! Please sign in.'
  const unmarked = (text: string) => {
    const { etag: _none, ...rest } = createDownload(Buffer.from(text))
    return rest
  }

  test.each([
    ['a page', page],
    ['a line without an ETag, which could be a header', unmarked(line)]
  ])('does not pass off %s as the file', async (_, instead) => {
    const { root, done, asked } = await fetched(instead, csv)
    expect(await done).toMatchObject({ rows: 1 })
    expect(await readFile(join(root, 'out/a.csv'))).toEqual(csv)
    expect(asked()).toBe(2)
  })

  test('delivers a header-only file immediately if it has an ETag, else after a second attempt', async () => {
    const marked = await fetched(Buffer.from('Region,Sales\n'))
    expect([await marked.done, marked.asked()]).toMatchObject([{ rows: 0 }, 1])
    const root = await createTempDirectory()
    let asked = 0
    const source = async () => {
      asked++
      return unmarked('Region,Sales\n')
    }
    const ask = { file: buildPlannedFile('CSV'), source, root, path: 'a.csv' }
    expect(await fetchFile(ask, createContext())).toMatchObject({ rows: 0 })
    expect(asked).toBe(4)
  })

  test('causes a failure if the file differs each time', async () => {
    const { done, asked } = await fetched(...[...'1234'].map(n => Buffer.from(`<html>${n}`)), csv)
    await expect(done).rejects.toMatchObject({ code: 'NotACsv' })
    expect(asked()).toBe(4)
  })
})

test('an aborted download fails with the reason of the step', () => {
  const reason = new ActionError('Time is over', { code: 'TIMED_OUT' })
  expect(createInterruptedError(AbortSignal.abort(reason))).toBe(reason)
  expect(createInterruptedError(AbortSignal.abort())).toMatchObject({ code: 'Cancelled' })
})
