import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createPresigner } from '../../emulator/links.ts'
import { createSessions } from '../../emulator/sessions.ts'
import { type Claim, formatTimestamp, isSameSignature, readClaim, signText } from '../../emulator/sigv4.ts'
import { createChunkSignatures } from '../../emulator/sigv4-chunks.ts'
import { createBaseSession, getUserKeys, type Keys } from './clients.ts'
import { readS3Error } from './s3-harness.ts'
import { type S3HttpRequest, sendSigned, signRequest } from './signed.ts'

let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator()
  base = await createBaseSession(emulator)
  emulator.store.put('reports-us-east-1', 'a.txt', Buffer.from('hello'), 'text/plain')
})
afterAll(() => emulator.stop())

const path = '/reports-us-east-1/a.txt'
const send = async (request: S3HttpRequest) => readS3Error(await sendSigned(emulator, base, request))

test('a correctly signed request succeeds', async () => {
  expect(await (await sendSigned(emulator, base, { path })).text()).toBe('hello')
})

test('the error names the AWS header that is not signed', async () => {
  const signedHeaders = ['host', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-security-token']
  const headers = { 'x-amz-meta-author': 'me', 'x-amz-acl': 'private' }
  const error = await send({ path, headers, signedHeaders })
  expect(error).toMatchObject({ status: 403, code: 'AccessDenied' })
  expect(error.message).toBe('There were headers present in the request which were not signed')
  expect(error.getElement('HeadersNotSigned')).toBe('x-amz-meta-author, x-amz-acl')
})

test.each([
  ['in disorder', ['x-amz-date', 'x-amz-content-sha256', 'host', 'x-amz-security-token']],
  [
    'of a header that does not exist',
    ['host', 'x-amz-absent', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-security-token']
  ],
  ['with one twice', ['host', 'host', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-security-token']]
])('a list of signed headers %s is rejected', async (_why, signedHeaders) => {
  expect(await send({ path, signedHeaders })).toMatchObject({ status: 403, code: 'SignatureDoesNotMatch' })
})

test.each(['20261340T999999Z', '20260230T000000Z', '2026-11-22T10:15:00Z'])('the date %s is rejected', timestamp => {
  const { claim, headers } = signRequest(emulator, base, { path, timestamp })
  const scope = `${claim.accessKeyId}/${claim.day}/us-east-1/s3/aws4_request`
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=${claim.signature}`
  const request = { method: 'GET', rawPath: path, query: new URLSearchParams(), headers: { ...headers, authorization } }
  expect(readClaim(request)).toBe('malformed')
})

test('signatures with the same number of characters and more bytes are distinguished', () => {
  expect(isSameSignature('é'.repeat(64), 'a'.repeat(64))).toBe(false)
  expect(isSameSignature('a'.repeat(64), 'a'.repeat(64))).toBe(true)
})

describe('a link', () => {
  const link = (seconds: number, now = Date.now()) => {
    const sessions = createSessions(emulator.world, emulator.switches, Date.now)
    const [accessKeyId = '', secretAccessKey = ''] = Object.values(emulator.userCredentials)
    const keys = { ...sessions.service, accessKeyId, secretAccessKey }
    const presign = createPresigner({ ...sessions, service: keys }, () => now)
    return presign(emulator.url, 'us-east-1', 'reports-us-east-1', 'a.txt', seconds)
  }

  test('with an Authorization header is rejected', async () => {
    for (const authorization of ['Bearer x', 'AWS4-HMAC-SHA256 Credential=x']) {
      const error = await readS3Error(await fetch(link(300), { headers: { authorization } }))
      expect(error).toMatchObject({ status: 400, code: 'InvalidArgument' })
      expect(error.message).toMatch(/^Only one auth mechanism allowed/)
    }
  })

  test.each([99_999_999, -5, 0, 604_801])('for %i seconds is rejected', async seconds => {
    const error = await readS3Error(await fetch(link(seconds)))
    expect(error).toMatchObject({ status: 400, code: 'AuthorizationQueryParametersError' })
    expect(error.message).toMatch(/^X-Amz-Expires must be/)
  })

  test('without a part of its signature is rejected', async () => {
    const error = await readS3Error(await fetch(link(300).replace(/X-Amz-Expires=300&/, '')))
    expect(error).toMatchObject({ status: 400, code: 'AuthorizationQueryParametersError' })
  })
})

describe('a body in chunks', () => {
  const content = [Buffer.alloc(65_536, 'a'), Buffer.alloc(1024, 'a')]
  const hash = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex')

  test("has the signatures of AWS's example", () => {
    const scope = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', day: '20130524', region: 'us-east-1', service: 's3' }
    const signature = '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9'
    const claim = { ...scope, signedHeaders: [], timestamp: '20130524T000000Z', signature }
    const signatures = createChunkSignatures(claim, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')
    const expected = [
      'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
      '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
      'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9'
    ]
    const pieces = [...content, Buffer.alloc(0)]
    expect(expected.map((each, index) => signatures.isNext('PAYLOAD', hash(pieces[index] ?? ''), each))).toEqual([
      true,
      true,
      true
    ])
  })

  interface ChunkOptions {
    readonly keys?: Keys
    /** Changes a chunk after it was signed. */
    readonly spoil?: (chunk: Buffer) => Buffer
    readonly trailer?: string
  }

  function encodeChunks(claim: Claim, { keys = base, spoil = chunk => chunk, trailer }: ChunkOptions): Buffer {
    let previous = claim.signature
    const next = (kind: string, ...lines: string[]) => {
      previous = signText(claim, keys.secretAccessKey, `AWS4-HMAC-SHA256-${kind}`, [previous, ...lines])
      return previous
    }
    const chunks = [...content, Buffer.alloc(0)].map(chunk => {
      const head = `${chunk.length.toString(16)};chunk-signature=${next('PAYLOAD', hash(''), hash(chunk))}\r\n`
      return Buffer.concat([Buffer.from(head), spoil(chunk), Buffer.from(chunk.length > 0 ? '\r\n' : '')])
    })
    const end = trailer ? `${trailer}\r\nx-amz-trailer-signature:${next('TRAILER', hash(`${trailer}\n`))}\r\n` : ''
    return Buffer.concat([...chunks, Buffer.from(`${end}\r\n`)])
  }

  async function put(payload: string, encoded: ChunkOptions = {}) {
    const trailing = payload.endsWith('-TRAILER') ? { 'x-amz-trailer': 'x-amz-checksum-crc32' } : {}
    const headers = { 'x-amz-decoded-content-length': String(65_536 + 1024), ...trailing }
    const timestamp = formatTimestamp(Date.now())
    const request = { method: 'PUT', path: '/reports-us-east-1/chunked', headers, payload, timestamp }
    const body = Uint8Array.from(encodeChunks(signRequest(emulator, base, request).claim, encoded))
    return send({ ...request, body })
  }

  test('is accepted with its signatures, and rejected with those of another key or another body', async () => {
    const payload = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'
    const mismatch = { status: 403, code: 'SignatureDoesNotMatch' }
    expect(await put(payload, { keys: getUserKeys(emulator) })).toMatchObject(mismatch)
    expect(await put(payload, { spoil: chunk => Buffer.from(chunk.map(byte => byte ^ 1)) })).toMatchObject(mismatch)
    expect(emulator.objects().map(({ key }) => key)).toEqual(['a.txt'])
    expect(await put(payload)).toMatchObject({ status: 200 })
    expect(emulator.objects().map(({ key }) => key)).toEqual(['a.txt', 'chunked'])
  })

  test('signs its trailing headers if it announces that', async () => {
    const payload = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER'
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(Buffer.concat(content)))
    const trailer = `x-amz-checksum-crc32:${sum.toString('base64')}`
    expect(await put(payload, { trailer })).toMatchObject({ status: 200 })
    expect(await put(payload)).toMatchObject({ status: 400, code: 'MalformedTrailerError' })
    const forged = await put(payload, { trailer: `x-amz-trailer-signature:${'0'.repeat(64)}\r\n${trailer}` })
    expect(forged).toMatchObject({ status: 403, code: 'SignatureDoesNotMatch' })
  })

  test.each(['STREAMING-NONSENSE', 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD'])(
    'is not accepted as %s',
    async payload => {
      expect(await put(payload)).toMatchObject({ status: 400, code: 'InvalidArgument' })
    }
  )
})
