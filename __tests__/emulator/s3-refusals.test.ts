import {
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand
} from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { ServiceError } from '../../emulator/errors.ts'
import { parseAddress } from '../../emulator/s3/address.ts'
import { checkLifetime } from '../../emulator/s3/signed.ts'
import { allowAllRequests } from './local-server.ts'
import { readS3Error, type S3Harness, startS3Harness } from './s3-harness.ts'

let bench: S3Harness
beforeAll(async () => {
  bench = await startS3Harness()
  bench.store.put('reports', 'a.pdf', Buffer.from('%PDF-'), 'application/pdf')
})
afterAll(() => bench.close())
afterEach(() => {
  bench.authenticate = allowAllRequests
})

const toUrl = (path: string) => `${bench.origin}${path}`
const send = (path: string, init: RequestInit & { duplex?: 'half' } = {}) => fetch(toUrl(path), init)
describe('the SDK gets', () => {
  test.each([
    ['NoSuchBucket', 404, new GetObjectCommand({ Bucket: 'nowhere', Key: 'k' })],
    ['NoSuchKey', 404, new GetObjectCommand({ Bucket: 'reports', Key: 'absent' })],
    ['NotFound', 404, new HeadObjectCommand({ Bucket: 'reports', Key: 'absent' })],
    ['NotFound', 404, new HeadBucketCommand({ Bucket: 'nowhere' })],
    ['PermanentRedirect', 301, new GetObjectCommand({ Bucket: 'frankfurt', Key: 'k' })],
    ['PermanentRedirect', 301, new PutObjectCommand({ Bucket: 'frankfurt', Key: 'k', Body: 'x' })],
    ['NotImplemented', 501, new GetObjectTaggingCommand({ Bucket: 'reports', Key: 'a.pdf' })],
    ['NotImplemented', 501, new GetObjectCommand({ Bucket: 'reports', Key: 'a.pdf', VersionId: '1' })],
    ['KeyTooLongError', 400, new GetObjectCommand({ Bucket: 'reports', Key: 'é'.repeat(513) })],
    ['InvalidArgument', 400, new ListObjectsV2Command({ Bucket: 'reports', ContinuationToken: '!' })]
  ])('the error %s with status %i', async (name, httpStatusCode, command) => {
    // The commands have no type in common that `send` takes.
    const answer = bench.client().send(command as GetObjectCommand)
    await expect(answer).rejects.toMatchObject({ name, $metadata: { httpStatusCode, requestId: expect.any(String) } })
  })

  test('no information about keys that it cannot read, nor about missing keys unless it can list', async () => {
    const denied: string[] = []
    bench.authenticate = async exchange => ({
      ...(await allowAllRequests(exchange)),
      permitObjectRequest(action, resource) {
        if (action !== 's3:ListBucket') return
        denied.push(resource)
        throw new ServiceError('AccessDenied', 403, `User: x is not authorized to perform: ${action}`)
      }
    })
    const get = (Key: string) => bench.client().send(new GetObjectCommand({ Bucket: 'reports', Key }))
    await expect(get('absent')).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
    await expect(get('a.pdf')).resolves.toMatchObject({ ContentLength: 5 })
    expect(denied).toEqual(['arn:aws:s3:::reports'])
  })
})

describe('the key', () => {
  test.each(['..', '../x', 'a/../../x', 'a/b/../../../x'])('%s leads out of the bucket and is rejected', key => {
    expect(() => parseAddress(`/reports/${key}`)).toThrow(expect.objectContaining({ name: 'InvalidURI', status: 400 }))
    expect(() => bench.store.put('reports', key, Buffer.from('x'), 'text/plain')).toThrow(
      expect.objectContaining({ name: 'InvalidURI' })
    )
  })

  test.each(['a/../x', 'a/b/../../x', './x', 'a//../x', '...', 'a..b/..c'])('%s stays inside the bucket', key => {
    expect(parseAddress(`/reports/${key}`).key).toBe(key)
  })
})

test('a request for a bucket in China is redirected within China', async () => {
  const error = await readS3Error(await send('/beijing/a', { redirect: 'manual' }))
  expect([error.status, error.getElement('Endpoint')]).toEqual([301, 's3.cn-north-1.amazonaws.com.cn'])
})

describe('IAM evaluates', () => {
  const getQuestion = async (path: string, method = 'GET') => {
    const seen: string[] = []
    bench.authenticate = async exchange => ({
      ...(await allowAllRequests(exchange)),
      permitObjectRequest: (action, resource) => seen.push(`${action} ${resource}`)
    })
    const region = path.startsWith('/beijing') ? 'cn-north-1' : 'us-east-1'
    const authorization = `AWS4-HMAC-SHA256 Credential=AKIA/20261123/${region}/s3/aws4_request`
    await send(path, { method, headers: { authorization } })
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
    expect(await getQuestion(path, method)).toBe(question)
  })
})

describe('an error of S3 is XML', () => {
  test('with its IDs in the header and in the body', async () => {
    const answer = await send('/reports/absent')
    const error = await readS3Error(answer)
    expect(error).toMatchObject({ status: 404, code: 'NoSuchKey', message: 'The specified key does not exist.' })
    expect(error.getElement('Key')).toBe('absent')
    expect(error.getElement('RequestId')).toMatch(/^[0-9A-F]{16}$/)
    expect(error.getElement('RequestId')).toBe(answer.headers.get('x-amz-request-id'))
    expect(error.getElement('HostId')).toBe(answer.headers.get('x-amz-id-2'))
    expect(answer.headers.get('content-type')).toBe('application/xml')
  })

  test('without a body in answer to HEAD', async () => {
    const answer = await send('/frankfurt', { method: 'HEAD', redirect: 'manual' })
    expect([answer.status, answer.headers.get('x-amz-bucket-region')]).toEqual([301, 'eu-central-1'])
    expect(await answer.text()).toBe('')
  })

  test('with the time at which a link expired', async () => {
    bench.authenticate = async exchange => {
      checkLifetime(exchange, 1, Date.parse('2026-11-23T10:00:00Z'))
      return allowAllRequests(exchange)
    }
    const error = await readS3Error(await send('/reports/a.pdf?X-Amz-Date=20261123T095000Z&X-Amz-Expires=300'))
    expect(error).toMatchObject({ status: 403, code: 'AccessDenied', message: 'Request has expired' })
    expect(['X-Amz-Expires', 'Expires', 'ServerTime'].map(error.getElement)).toEqual([
      '300',
      '2026-11-23T09:55:00Z',
      '2026-11-23T10:00:00Z'
    ])
  })

  test('with escaped text of the request', async () => {
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
    ['GET', '/reports/a?uploadId=1', 404, 'NoSuchUpload'],
    ['GET', '/reports/a?partNumber=1', 501, 'NotImplemented'],
    ['GET', '/reports?max-keys=many', 400, 'InvalidArgument']
  ])('%s %s', async (method, path, status, code) => {
    expect(await readS3Error(await send(path, { method }))).toMatchObject({ status, code })
  })

  test('for a link that was signed for another region', async () => {
    const scope = encodeURIComponent('AKIA/20261123/us-east-1/s3/aws4_request')
    const answer = await send(`/frankfurt/a?X-Amz-Credential=${scope}&X-Amz-Signature=0`)
    const error = await readS3Error(answer)
    expect(error).toMatchObject({
      status: 400,
      code: 'AuthorizationQueryParametersError',
      message: "Error parsing the X-Amz-Credential parameter; the region 'us-east-1' is wrong; expecting 'eu-central-1'"
    })
    expect(error.getElement('Region')).toBe('eu-central-1')
    expect(answer.headers.get('x-amz-bucket-region')).toBe('eu-central-1')
  })

  test('with the error of the endpoint that rejects the signature, if that is set', async () => {
    const strict = await startS3Harness({ wrongRegion: () => 'AuthorizationHeaderMalformed' })
    const answer = strict.client().send(new GetObjectCommand({ Bucket: 'frankfurt', Key: 'a' }))
    await expect(answer).rejects.toMatchObject({
      name: 'AuthorizationHeaderMalformed',
      message: "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-central-1'",
      Region: 'eu-central-1'
    })
    await strict.close()
  })
})
