import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  CopyObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand
} from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { ServiceError } from '../../emulator/errors.ts'
import { permissive } from './local-server.ts'
import { type Bench, startBench } from './s3-bench.ts'

let bench: Bench
beforeAll(async () => {
  bench = await startBench()
  bench.store.put('reports', 'a.pdf', Buffer.from('%PDF-'), 'application/pdf')
})
afterAll(() => bench.close())
afterEach(() => {
  bench.authorize = permissive
})

const at = (path: string) => `${bench.origin}${path}`
const send = (path: string, init: RequestInit & { duplex?: 'half' } = {}) => fetch(at(path), init)
const errorOf = async (answer: Response) => {
  const xml = await answer.text()
  const one = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
  return { status: answer.status, code: one('Code'), message: one('Message'), one }
}

describe('the SDK is told', () => {
  test.each([
    ['NoSuchBucket', 404, new GetObjectCommand({ Bucket: 'nowhere', Key: 'k' })],
    ['NoSuchKey', 404, new GetObjectCommand({ Bucket: 'reports', Key: 'absent' })],
    ['NotFound', 404, new HeadObjectCommand({ Bucket: 'reports', Key: 'absent' })],
    ['NotFound', 404, new HeadBucketCommand({ Bucket: 'nowhere' })],
    ['PermanentRedirect', 301, new GetObjectCommand({ Bucket: 'frankfurt', Key: 'k' })],
    ['PermanentRedirect', 301, new PutObjectCommand({ Bucket: 'frankfurt', Key: 'k', Body: 'x' })],
    ['NotImplemented', 501, new GetObjectTaggingCommand({ Bucket: 'reports', Key: 'a.pdf' })],
    ['NotImplemented', 501, new CopyObjectCommand({ Bucket: 'reports', Key: 'b', CopySource: 'reports/a.pdf' })],
    ['NotImplemented', 501, new GetObjectCommand({ Bucket: 'reports', Key: 'a.pdf', VersionId: '1' })],
    ['KeyTooLongError', 400, new GetObjectCommand({ Bucket: 'reports', Key: 'é'.repeat(513) })],
    ['InvalidArgument', 400, new ListObjectsV2Command({ Bucket: 'reports', ContinuationToken: '!' })]
  ])('%s (%i)', async (name, httpStatusCode, command) => {
    // The commands have no type in common that `send` takes.
    const answer = bench.client().send(command as GetObjectCommand)
    await expect(answer).rejects.toMatchObject({ name, $metadata: { httpStatusCode, requestId: expect.any(String) } })
  })

  test('nothing of a key it may not read, and no more of one that is not there unless it may list', async () => {
    const denied: string[] = []
    bench.authorize = async (exchange, action, resource) => {
      const caller = await permissive(exchange)
      if (action !== 's3:ListBucket') return caller
      denied.push(resource)
      throw new ServiceError('AccessDenied', 403, `User: ${caller.arn} is not authorized to perform: ${action}`)
    }
    const get = (Key: string) => bench.client().send(new GetObjectCommand({ Bucket: 'reports', Key }))
    await expect(get('absent')).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
    await expect(get('a.pdf')).resolves.toMatchObject({ ContentLength: 5 })
    expect(denied).toEqual(['arn:aws:s3:::reports'])
  })
})

describe('what is asked of IAM', () => {
  const asked = async (path: string, method = 'GET', headers = {}) => {
    const seen: string[] = []
    bench.authorize = (exchange, action, resource) => {
      seen.push(`${action} ${resource}`)
      return permissive(exchange)
    }
    await send(path, { method, headers })
    return seen[0]
  }

  test.each([
    ['GET', '/reports/a%2Fb', 's3:GetObject arn:aws:s3:::reports/a/b'],
    ['HEAD', '/reports/a', 's3:GetObject arn:aws:s3:::reports/a'],
    ['PUT', '/reports/a', 's3:PutObject arn:aws:s3:::reports/a'],
    ['DELETE', '/reports/a', 's3:DeleteObject arn:aws:s3:::reports/a'],
    ['POST', '/reports/a?uploads', 's3:PutObject arn:aws:s3:::reports/a'],
    ['PUT', '/reports/a?uploadId=1&partNumber=1', 's3:PutObject arn:aws:s3:::reports/a'],
    ['POST', '/reports/a?uploadId=1', 's3:PutObject arn:aws:s3:::reports/a'],
    ['DELETE', '/reports/a?uploadId=1', 's3:AbortMultipartUpload arn:aws:s3:::reports/a'],
    ['GET', '/reports?list-type=2', 's3:ListBucket arn:aws:s3:::reports'],
    ['GET', '/reports/', 's3:ListBucket arn:aws:s3:::reports'],
    ['HEAD', '/reports', 's3:ListBucket arn:aws:s3:::reports'],
    ['GET', '/reports?location', 's3:GetBucketLocation arn:aws:s3:::reports'],
    ['GET', '/', 's3:ListAllMyBuckets arn:aws:s3:::*'],
    ['GET', '/beijing/a', 's3:GetObject arn:aws-cn:s3:::beijing/a']
  ])('%s %s', async (method, path, question) => {
    expect(await asked(path, method)).toBe(question)
  })
})

describe('a refusal is S3 XML', () => {
  test('with its IDs in the header and in the body', async () => {
    const answer = await send('/reports/absent')
    const error = await errorOf(answer)
    expect(error).toMatchObject({ status: 404, code: 'NoSuchKey', message: 'The specified key does not exist.' })
    expect(error.one('Key')).toBe('absent')
    expect(error.one('RequestId')).toMatch(/^[0-9A-F]{16}$/)
    expect(error.one('RequestId')).toBe(answer.headers.get('x-amz-request-id'))
    expect(error.one('HostId')).toBe(answer.headers.get('x-amz-id-2'))
    expect(answer.headers.get('content-type')).toBe('application/xml')
  })

  test('without a body in answer to HEAD', async () => {
    const answer = await send('/frankfurt', { method: 'HEAD', redirect: 'manual' })
    expect([answer.status, answer.headers.get('x-amz-bucket-region')]).toEqual([301, 'eu-central-1'])
    expect(await answer.text()).toBe('')
  })

  test('that says when a link expired', async () => {
    bench.authorize = async () => {
      throw new ServiceError('AccessDenied', 403, 'Request has expired')
    }
    const error = await errorOf(await send('/reports/a.pdf?X-Amz-Date=20261123T095000Z&X-Amz-Expires=300'))
    expect(error).toMatchObject({ status: 403, code: 'AccessDenied', message: 'Request has expired' })
    expect(['X-Amz-Expires', 'Expires', 'ServerTime'].map(error.one)).toEqual([
      '300',
      '2026-11-23T09:55:00Z',
      '2026-11-23T10:00:00Z'
    ])
  })

  test('with text from outside escaped', async () => {
    const answer = await send(`/reports/${encodeURIComponent('<Code>&"')}`)
    expect(await answer.text()).toContain('<Key>&lt;Code&gt;&amp;&quot;</Key>')
  })

  test.each([
    ['GET', '/reports/%zz', 400, 'InvalidURI'],
    ['PATCH', '/reports/a', 405, 'MethodNotAllowed'],
    ['POST', '/reports/a', 405, 'MethodNotAllowed'],
    ['DELETE', '/reports', 405, 'MethodNotAllowed'],
    ['POST', '/', 405, 'MethodNotAllowed'],
    ['GET', '/reports?policy', 501, 'NotImplemented'],
    ['GET', '/reports?uploads', 501, 'NotImplemented'],
    ['GET', '/reports/a?uploadId=1', 501, 'NotImplemented'],
    ['GET', '/reports/a?partNumber=1', 501, 'NotImplemented'],
    ['GET', '/reports?max-keys=many', 400, 'InvalidArgument']
  ])('%s %s', async (method, path, status, code) => {
    expect(await errorOf(await send(path, { method }))).toMatchObject({ status, code })
  })

  test('of a link signed for another region', async () => {
    const scope = encodeURIComponent('AKIA/20261123/us-east-1/s3/aws4_request')
    const answer = await send(`/frankfurt/a?X-Amz-Credential=${scope}&X-Amz-Signature=0`)
    const error = await errorOf(answer)
    expect(error).toMatchObject({
      status: 400,
      code: 'AuthorizationQueryParametersError',
      message: "Error parsing the X-Amz-Credential parameter; the region 'us-east-1' is wrong; expecting 'eu-central-1'"
    })
    expect(error.one('Region')).toBe('eu-central-1')
    expect(answer.headers.get('x-amz-bucket-region')).toBe('eu-central-1')
  })

  test('of the endpoint that finds the signature wrong, where the store is told to be that one', async () => {
    const strict = await startBench({ wrongRegion: () => 'AuthorizationHeaderMalformed' })
    const answer = strict.client().send(new GetObjectCommand({ Bucket: 'frankfurt', Key: 'a' }))
    await expect(answer).rejects.toMatchObject({
      name: 'AuthorizationHeaderMalformed',
      message: "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-central-1'",
      Region: 'eu-central-1'
    })
    await strict.close()
  })
})

describe('a body is refused', () => {
  const md5 = createHash('md5').update('other').digest('base64')
  const sha256 = createHash('sha256').update('other').digest('hex')
  const crc32 = 'AAAAAA=='
  const trailing = {
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-trailer': 'x-amz-checksum-crc32'
  }
  const chunked = (length: number, more = {}) => ({
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
    ['whose trailer is another', 'BadDigest', chunked(4), '4\r\nbody\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n'],
    ['whose trailer is missing', 'MalformedTrailerError', chunked(4), '4\r\nbody\r\n0\r\n\r\n'],
    ['whose trailer is no header', 'MalformedTrailerError', chunked(4), '4\r\nbody\r\n0\r\nnothing\r\n\r\n'],
    [
      'whose trailing checksum is none',
      'InvalidRequest',
      chunked(4),
      '4\r\nbody\r\n0\r\nx-amz-checksum-crc32:x\r\n\r\n'
    ],
    ['that is longer than it said', 'IncompleteBody', chunked(3), '4\r\nbody\r\n0\r\n\r\n'],
    ['that is shorter than it said', 'IncompleteBody', chunked(5), '4\r\nbody\r\n0\r\n\r\n'],
    ['whose chunk is cut', 'IncompleteBody', chunked(4), '4\r\nbo'],
    ['whose chunk is longer than it said', 'IncompleteBody', chunked(4), '2\r\nbody\r\n0\r\n\r\n'],
    ['whose chunk has no length', 'IncompleteBody', chunked(4), 'x\r\nbody\r\n0\r\n\r\n'],
    ['whose line never ends', 'IncompleteBody', chunked(4), '4'.repeat(9000)],
    ['whose signed chunk has no signature', 'IncompleteBody', signed, '4\r\nbody\r\n0\r\n\r\n'],
    ['without its decoded length', 'MissingContentLength', trailing, '4\r\nbody\r\n0\r\n\r\n'],
    ['above 5 GB', 'EntityTooLarge', chunked(5 * 1024 ** 3 + 1), '4\r\nbody\r\n0\r\n\r\n']
  ])('%s: %s', async (_why, code, headers, body) => {
    const error = await errorOf(await send('/reports/refused', { method: 'PUT', headers, body }))
    expect(error.code).toBe(code)
    expect(bench.store.read('reports', 'refused')).toBeUndefined()
  })

  test('without a length', async () => {
    const body = Readable.from([Buffer.from('body')])
    const answer = await send('/reports/refused', { method: 'PUT', body, duplex: 'half' })
    const error = await errorOf(answer)
    expect([error.status, error.code, error.one('Header')]).toEqual([501, 'NotImplemented', 'Transfer-Encoding'])
  })

  test('and its connection can go on', async () => {
    await send('/reports/refused', { method: 'PUT', headers: { 'content-md5': md5 }, body: 'x'.repeat(2_000_000) })
    expect((await send('/reports/a.pdf')).status).toBe(200)
  })

  test('not when its chunks are signed', async () => {
    const signature = `chunk-signature=${'0'.repeat(64)}`
    const body = `4;${signature}\r\nbody\r\n0;${signature}\r\n\r\n`
    expect((await send('/reports/signed', { method: 'PUT', headers: signed, body })).status).toBe(200)
    expect(String(bench.store.read('reports', 'signed'))).toBe('body')
  })
})
