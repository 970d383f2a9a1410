import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { cutShort, fetchFile, objectAt } from '../../../src/files/fetch.ts'
import { directory, download, keptLog, planned, quickClock } from './fixtures.ts'

const csv = Buffer.from('Region,Sales\nEast,1\n')

async function fetched(content: Uint8Array, signal = new AbortController().signal) {
  const root = await directory()
  const ask = { file: planned('CSV'), source: async () => download(content), root, path: 'out/a.csv' }
  return { root, done: fetchFile(ask, { clock: quickClock(), log: keptLog(), signal }) }
}

test('tells what came, what it holds and how long it took', async () => {
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

test('what is not what it should be is not kept', async () => {
  const { root, done } = await fetched(Buffer.from('<html>'))
  await expect(done).rejects.toMatchObject({ code: 'NotACsv' })
  expect(await readdir(join(root, 'out'))).toEqual([])
})

test('the reason of the end is that of the step, where it has one', () => {
  const reason = new ActionError('Time is over', { code: 'TIMED_OUT' })
  expect(cutShort(AbortSignal.abort(reason))).toBe(reason)
  expect(cutShort(AbortSignal.abort())).toMatchObject({ code: 'Cancelled' })
})

test('an object is told, a link is not', () => {
  expect(objectAt({ s3Uri: 's3://reports/a.csv' })).toEqual({ s3Uri: 's3://reports/a.csv' })
  expect(objectAt({ link: 'https://example.com/?X-Amz-Signature=1' })).toEqual({})
})
