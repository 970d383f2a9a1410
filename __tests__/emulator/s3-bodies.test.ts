import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readS3Error, type S3Harness, startS3Harness } from './s3-harness.ts'

let bench: S3Harness
beforeAll(async () => {
  bench = await startS3Harness()
  bench.store.put('reports', 'a.pdf', Buffer.from('%PDF-'), 'application/pdf')
})
afterAll(() => bench.close())

const send = (path: string, init: RequestInit & { duplex?: 'half' } = {}) => fetch(`${bench.origin}${path}`, init)

describe('S3 rejects a body', () => {
  const md5 = createHash('md5').update('other').digest('base64')
  const sha256 = createHash('sha256').update('other').digest('hex')
  const crc32 = 'AAAAAA=='
  const trailing = {
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-trailer': 'x-amz-checksum-crc32'
  }
  const createChunkedHeaders = (length: number, more = {}) => ({
    ...trailing,
    'x-amz-decoded-content-length': String(length),
    ...more
  })
  const signed = { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD', 'x-amz-decoded-content-length': '4' }

  test.each<[why: string, code: string, headers: Record<string, string>, body: string]>([
    ['whose MD5 is another', 'BadDigest', { 'content-md5': md5 }, 'body'],
    ['whose MD5 is none', 'InvalidDigest', { 'content-md5': 'x' }, 'body'],
    ['whose SHA-256 is another', 'XAmzContentSHA256Mismatch', { 'x-amz-content-sha256': sha256 }, 'body'],
    ['whose CRC32 is another', 'BadDigest', { 'x-amz-checksum-crc32': crc32 }, 'body'],
    ['whose CRC32 is none', 'InvalidRequest', { 'x-amz-checksum-crc32': 'crc' }, 'body'],
    ['with two checksums', 'InvalidRequest', { 'x-amz-checksum-crc32': crc32, 'x-amz-checksum-sha1': 'x' }, 'body'],
    ['with a checksum promised only', 'InvalidRequest', { 'x-amz-sdk-checksum-algorithm': 'CRC32' }, 'body'],
    [
      'whose trailer is another',
      'BadDigest',
      createChunkedHeaders(4),
      '4\r\nbody\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n'
    ],
    ['whose trailer is missing', 'MalformedTrailerError', createChunkedHeaders(4), '4\r\nbody\r\n0\r\n\r\n'],
    [
      'whose trailer is no header',
      'MalformedTrailerError',
      createChunkedHeaders(4),
      '4\r\nbody\r\n0\r\nnothing\r\n\r\n'
    ],
    [
      'whose trailing checksum is none',
      'InvalidRequest',
      createChunkedHeaders(4),
      '4\r\nbody\r\n0\r\nx-amz-checksum-crc32:x\r\n\r\n'
    ],
    ['that is longer than it said', 'IncompleteBody', createChunkedHeaders(3), '4\r\nbody\r\n0\r\n\r\n'],
    ['that is shorter than it said', 'IncompleteBody', createChunkedHeaders(5), '4\r\nbody\r\n0\r\n\r\n'],
    ['whose chunk is cut', 'IncompleteBody', createChunkedHeaders(4), '4\r\nbo'],
    ['whose chunk is longer than it said', 'IncompleteBody', createChunkedHeaders(4), '2\r\nbody\r\n0\r\n\r\n'],
    ['whose chunk has no length', 'IncompleteBody', createChunkedHeaders(4), 'x\r\nbody\r\n0\r\n\r\n'],
    ['whose line never ends', 'IncompleteBody', createChunkedHeaders(4), '4'.repeat(9000)],
    ['whose signed chunk has no signature', 'IncompleteBody', signed, '4\r\nbody\r\n0\r\n\r\n'],
    ['without its decoded length', 'MissingContentLength', trailing, '4\r\nbody\r\n0\r\n\r\n'],
    ['above 5 GB', 'EntityTooLarge', createChunkedHeaders(5 * 1024 ** 3 + 1), '4\r\nbody\r\n0\r\n\r\n']
  ])('%s with %s', async (_why, code, headers, body) => {
    const error = await readS3Error(await send('/reports/refused', { method: 'PUT', headers, body }))
    expect(error.code).toBe(code)
    expect(bench.store.read('reports', 'refused')).toBeUndefined()
  })

  test('without a length', async () => {
    const body = Readable.from([Buffer.from('body')])
    const answer = await send('/reports/refused', { method: 'PUT', body, duplex: 'half' })
    const error = await readS3Error(answer)
    expect([error.status, error.code, error.getElement('Header')]).toEqual([501, 'NotImplemented', 'Transfer-Encoding'])
  })

  test('and the connection stays usable', async () => {
    await send('/reports/refused', { method: 'PUT', headers: { 'content-md5': md5 }, body: 'x'.repeat(2_000_000) })
    expect((await send('/reports/a.pdf')).status).toBe(200)
  })

  test('but not if its chunks are signed', async () => {
    const signature = `chunk-signature=${'0'.repeat(64)}`
    const body = `4;${signature}\r\nbody\r\n0;${signature}\r\n\r\n`
    expect((await send('/reports/signed', { method: 'PUT', headers: signed, body })).status).toBe(200)
    expect(String(bench.store.read('reports', 'signed'))).toBe('body')
  })
})
