import type { ReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { withFileStream } from '../../../src/lib/file-stream.ts'

let directory: string
const open = new AbortController().signal

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'file-body-'))
  await writeFile(join(directory, 'there'), 'hello')
})
afterAll(() => rm(directory, { recursive: true }))

test('a file stream passes on the file and closes it', async () => {
  let body: ReadStream | undefined
  const sent = await withFileStream(join(directory, 'there'), open, async stream => {
    body = stream
    return text(stream)
  })
  expect(sent).toBe('hello')
  expect(body?.destroyed).toBe(true)
})

test('a file stream is closed if the request fails, with the error of the request', async () => {
  let body: ReadStream | undefined
  const failing = withFileStream(join(directory, 'there'), open, async stream => {
    body = stream
    throw new Error('refused')
  })
  await expect(failing).rejects.toThrow('refused')
  expect(body?.destroyed).toBe(true)
})

test('a file that cannot be read ends the request with the error of the system', async () => {
  const waiting = withFileStream(
    join(directory, 'gone'),
    open,
    (_, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
  )
  await expect(waiting).rejects.toMatchObject({ code: 'ENOENT' })
})

test('a file stream ends with the reason of the step', async () => {
  const signal = AbortSignal.abort(new Error('over'))
  await expect(
    withFileStream(join(directory, 'there'), signal, async (_, given) => given.throwIfAborted())
  ).rejects.toThrow('over')
})
