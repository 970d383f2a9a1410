import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Exchange, Reply } from '../../../../emulator/exchange.ts'
import { createBucketLookup } from '../../../../src/aws/s3/bucket-lookup.ts'
import type { Session } from '../../../../src/domain/ports/credentials.ts'
import { systemClock } from '../../../../src/lib/clock.ts'
import { type LocalServer, startLocalServer } from '../../../emulator/local-server.ts'
import { createRecordingLog } from '../../../support/fakes/log.ts'

const requests: { method: string; path: string; authorization: string | undefined }[] = []
let reply: Reply = { status: 200, headers: {} }
let server: LocalServer

beforeAll(async () => {
  server = await startLocalServer(async ({ method, rawPath, headers }: Exchange) => {
    requests.push({ method, path: rawPath, authorization: headers['authorization'] })
    return reply
  })
})
beforeEach(() => {
  requests.length = 0
})
afterAll(() => server.close())

const session: Session = {
  credentials: async () => ({ accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'token' }),
  refresh: async () => false
}

function lookUp(bucket: string, endpoint = server.origin, signal = new AbortController().signal) {
  return createBucketLookup({
    region: 'eu-central-1',
    endpoint,
    transport: { connectionTimeout: 2000, httpsAgent: {} },
    context: { clock: systemClock, log: createRecordingLog(), signal },
    session
  })(bucket)
}

const own = { 'x-amz-request-id': 'R1' }

describe('the lookup of a bucket', () => {
  test('is one HEAD request, signed for S3 in the region of the step', async () => {
    reply = { status: 200, headers: { ...own, 'x-amz-bucket-region': 'eu-central-1' } }
    expect(await lookUp('reports')).toEqual({ region: 'eu-central-1' })
    expect(requests).toEqual([
      {
        method: 'HEAD',
        path: '/reports',
        authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/eu-central-1\/s3\/aws4_request/)
      }
    ])
  })

  test.each<[string, number, Record<string, string>, object]>([
    ['does not exist', 404, own, { isMissing: true }],
    ['is in another region', 301, { ...own, 'x-amz-bucket-region': 'us-east-1' }, { region: 'us-east-1' }],
    [
      'is in another region, by a malformed signature',
      400,
      { ...own, 'x-amz-bucket-region': 'x-1' },
      { region: 'x-1' }
    ],
    ['may not be read, and S3 says where it is', 403, { ...own, 'x-amz-bucket-region': 'x-1' }, { region: 'x-1' }],
    ['may not be read', 403, own, {}],
    ['is hidden by a proxy that answers itself', 404, {}, {}],
    ['is in a region that is none', 301, { ...own, 'x-amz-bucket-region': '<script>' }, {}],
    ['cannot be looked up for now', 503, own, {}]
  ])('of a bucket that %s', async (_, status, headers, expected) => {
    reply = { status, headers }
    expect(await lookUp('reports')).toEqual(expected)
  })

  test('says nothing if S3 cannot be reached', async () => {
    expect(await lookUp('reports', 'http://127.0.0.1:1')).toEqual({})
  })

  test('ends with the step', async () => {
    const controller = new AbortController()
    controller.abort(new Error('over'))
    await expect(lookUp('reports', server.origin, controller.signal)).rejects.toThrow('over')
  })
})
