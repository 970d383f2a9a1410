import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { ActionError, ServiceError } from '../../../../src/domain/errors.ts'
import type { RunContext } from '../../../../src/domain/ports/run-context.ts'
import type { Download } from '../../../../src/domain/ports/s3.ts'
import { downloadToFile, type Source } from '../../../../src/files/transfer/resumable-download.ts'
import { createFastClock } from '../../../support/fakes/clock.ts'
import { createDownload } from '../../../support/fakes/file-stores.ts'
import { createRecordingLog } from '../../../support/fakes/log.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

const whole = Buffer.from('0123456789abcdefghij')
const digest = createHash('sha256').update(whole).digest('hex')

const line = () => ({ clock: createFastClock(), log: createRecordingLog(), signal: new AbortController().signal })
const refused = (kind: ServiceError['kind'], code = 'Refused') =>
  new ServiceError('GetObject: refused', { operation: 'GetObject', code, kind })

/** A body that brings these bytes and then breaks. */
function broken(bytes: Uint8Array, more: Partial<Download> = {}): Download {
  const body = new Readable({ read() {} })
  body.push(Buffer.from(bytes))
  setImmediate(() => body.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })))
  return createDownload(whole, { body, ...more })
}

type From = Parameters<Source>[0]
type Answer = (from: From) => Download | Error

/** Answers in turn, the last one for ever, and keeps what was asked. */
function source(...answers: Answer[]): Source & { readonly asked: From[] } {
  const asked: From[] = []
  const ask = async (from: From) => {
    asked.push(from)
    const answer = (answers[asked.length - 1] ?? answers.at(-1))?.(from)
    if (answer === undefined || answer instanceof Error) throw answer
    return answer
  }
  return Object.assign(ask, { asked })
}

const all: Answer = () => createDownload(whole)
const rest: Answer = ({ offset }) => createDownload(whole, { body: Readable.from([whole.subarray(offset)]), offset })

async function received(from: Source, more: Partial<RunContext> = {}) {
  const path = join(await createTempDirectory(), 'file')
  const result = await downloadToFile(from, path, { ...line(), ...more })
  return { result, content: await readFile(path) }
}

const cases: [string, Answer[], From[]][] = [
  ['comes whole', [all], [{ offset: 0 }]],
  [
    'is taken up where it broke, if it is still the same',
    [() => broken(whole.subarray(0, 7)), rest],
    [{ offset: 0 }, { offset: 7, etag: '"1"' }]
  ],
  [
    'starts again if the server ignores the offset',
    [() => broken(whole.subarray(0, 7)), all],
    [{ offset: 0 }, { offset: 7, etag: '"1"' }]
  ],
  [
    'starts again if the file has changed meanwhile',
    [() => broken(Buffer.from('XXXXXXX')), from => ({ ...(rest(from) as Download), etag: '"2"' }), all],
    [{ offset: 0 }, { offset: 7, etag: '"1"' }, { offset: 0 }]
  ],
  [
    'starts again if the server continues at another offset',
    [() => broken(whole.subarray(0, 7)), () => createDownload(whole.subarray(9), { offset: 9 }), all],
    [{ offset: 0 }, { offset: 7, etag: '"1"' }, { offset: 0 }]
  ],
  [
    'goes on after a body that ends too early',
    [() => createDownload(whole, { body: Readable.from([whole.subarray(0, 5)]) }), rest],
    [{ offset: 0 }, { offset: 5, etag: '"1"' }]
  ],
  [
    'starts again if more bytes came than the file has',
    [() => createDownload(whole, { body: Readable.from([Buffer.concat([whole, whole])]) }), all],
    [{ offset: 0 }, { offset: 0 }]
  ],
  [
    'starts again if every byte came and the digest does not match',
    [() => broken(whole.toReversed()), all],
    [{ offset: 0 }, { offset: 0 }]
  ],
  ['is complete if its size is unknown', [() => ({ body: Readable.from([whole]), offset: 0 })], [{ offset: 0 }]],
  [
    'is asked for without a tag where there is none',
    [
      () => ({ ...broken(whole.subarray(0, 7)), etag: undefined }) as unknown as Download,
      from => ({ ...(rest(from) as Download) })
    ],
    [{ offset: 0 }, { offset: 7 }, { offset: 0 }]
  ],
  [
    'waits out a throttled store',
    [() => refused('throttled'), () => refused('transient'), all],
    Array(3).fill({ offset: 0 })
  ],
  ['waits out what is no error of a service', [() => new TypeError('terminated'), all], Array(2).fill({ offset: 0 })]
]

test.each(cases)('a file is downloaded %s', async (_, answers, asked) => {
  const from = source(...answers, all)
  const { result, content } = await received(from)
  expect(content.toString()).toBe(whole.toString())
  expect(result).toMatchObject({ bytes: whole.length, sha256: digest })
  expect(from.asked).toEqual(asked)
})

test('a file that arrives a few bytes at a time is downloaded', async () => {
  const from = source(({ offset }) =>
    offset + 1 >= whole.length
      ? createDownload(whole, { body: Readable.from([whole.subarray(offset)]), offset })
      : broken(whole.subarray(offset, offset + 1), { offset })
  )
  const { content } = await received(from)
  expect(content.equals(whole)).toBe(true)
  expect(from.asked.length).toBe(whole.length)
})

describe('a download fails', () => {
  const failures: [string, Answer, number, object][] = [
    ['at once where access is denied', () => refused('denied', 'AccessDenied'), 1, { code: 'AccessDenied' }],
    ['at once where it is missing', () => refused('not-found', 'NoSuchKey'), 1, { code: 'NoSuchKey' }],
    [
      'immediately for errors that no retry fixes',
      () => new ActionError('no', { code: 'LinkExpired' }),
      1,
      { code: 'LinkExpired' }
    ],
    [
      'after twelve attempts to open the file',
      () => refused('transient', 'InternalError'),
      12,
      { code: 'InternalError' }
    ],
    [
      'after twelve tries that bring nothing new',
      () => broken(whole.subarray(0, 3)),
      12,
      { code: 'IncompleteDownload', message: 'The download is not complete: aborted' }
    ],
    [
      'where it stays too short',
      () => createDownload(whole, { body: Readable.from([whole.subarray(0, 5)]) }),
      12,
      { code: 'IncompleteDownload', message: 'The download is not complete: received 5 of 20 bytes' }
    ]
  ]
  test.each(failures)('%s', async (_, answer, tries, error) => {
    const from = source(answer)
    const clock = createFastClock()
    await expect(received(from, { clock })).rejects.toMatchObject(error)
    expect(from.asked.length).toBe(tries)
    expect(clock.slept.length).toBe(tries - 1)
  })
})

test.each([
  ['nothing moves', () => undefined],
  ['a byte trickles in now and then', (body: Readable) => body.push(whole.subarray(4, 5))]
])('a body on which %s is aborted and requested again', async (_, moves) => {
  const stuck = new Readable({ read() {} })
  stuck.push(whole.subarray(0, 4))
  const stalls: number[] = []
  // Time flies while the first body is stuck, and not a moment longer.
  const usual = createFastClock()
  const clock = createFastClock({
    sleep: (ms, signal) => {
      if (ms < 30_000 || stuck.destroyed) return usual.sleep(ms, signal)
      stalls.push(ms)
      if (stalls.length === 1) moves(stuck)
      return new Promise(resolve => setImmediate(resolve))
    }
  })
  const from = source(() => createDownload(whole, { body: stuck }), rest)
  const { content } = await received(from, { clock })
  expect(content.equals(whole)).toBe(true)
  expect(stalls.length).toBeGreaterThan(0)
  expect(stuck.destroyed).toBe(true)
})

test('an abort ends the download with its reason', async () => {
  const controller = new AbortController()
  const body = new Readable({ read() {} })
  body.push(whole.subarray(0, 4))
  const from = source(() => {
    setImmediate(() => controller.abort(new ActionError('over', { code: 'TIMED_OUT' })))
    return createDownload(whole, { body })
  })
  await expect(received(from, { signal: controller.signal })).rejects.toMatchObject({ code: 'TIMED_OUT' })
  expect(body.destroyed).toBe(true)
  expect(from.asked.length).toBe(1)
})

test('a download does not start after the end of the step', async () => {
  const signal = AbortSignal.abort(new ActionError('over', { code: 'CANCELLED' }))
  const from = source(all)
  await expect(received(from, { signal })).rejects.toMatchObject({ code: 'CANCELLED' })
  expect(from.asked).toEqual([])
})

test('a download never overwrites a file', async () => {
  const path = join(await createTempDirectory(), 'file')
  await writeFile(path, 'mine')
  await expect(downloadToFile(source(all), path, line())).rejects.toMatchObject({ code: 'EEXIST' })
  expect(await readFile(path, 'utf8')).toBe('mine')
})

test('a chunk with its own memory is freed when it was copied, and memory that chunks share is not', async () => {
  const own = Buffer.from(new Uint8Array(whole.subarray(0, 12)).buffer)
  const shared = Buffer.from(new Uint8Array(whole.subarray(12)).buffer)
  const body = Readable.from([own, shared.subarray(0, 3), shared.subarray(3)])
  const { content } = await received(source(() => createDownload(whole, { body })))
  expect(content).toEqual(whole)
  expect([own.buffer.byteLength, shared.buffer.byteLength]).toEqual([0, 8])
})

test('a download reports the error that it was retrying when the signal ends it', async () => {
  const controller = new AbortController()
  const outages: unknown[] = []
  const failing = source(
    () => refused('transient'),
    () => {
      setImmediate(() => controller.abort(new ActionError('over', { code: 'TIMED_OUT' })))
      return refused('transient')
    },
    () => createDownload(whole, { body: new Readable({ read() {} }) })
  )
  const context = { signal: controller.signal, onOutage: (...outage: unknown[]) => outages.push(outage) }
  await expect(received(failing, context)).rejects.toMatchObject({ code: 'TIMED_OUT' })
  expect(outages).toEqual([[refused('transient'), 2]])
})
