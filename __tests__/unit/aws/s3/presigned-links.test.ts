import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createPresignedDownloads } from '../../../../src/aws/s3/presigned-links.ts'
import { systemClock } from '../../../../src/lib/clock.ts'
import { createRecordingLog } from '../../../support/fakes/log.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const asked: {
  url: string | undefined
  range: string | undefined
  tag: string | undefined
  auth: string | undefined
}[] = []
let answer: Answer = (_, response) => response.end()
const server = createServer((request, response) => {
  const { range, 'if-match': tag, authorization: auth } = request.headers
  asked.push({ url: request.url, range, tag, auth })
  answer(request, response)
})
let origin = ''

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  asked.length = 0
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise(resolve => server.close(resolve))
})

const store = (signal = new AbortController().signal) =>
  createPresignedDownloads({
    transport: { connectionTimeout: 2000, httpsAgent: { keepAlive: true }, plainHttpHosts: [new URL(origin).host] },
    context: { clock: systemClock, log: createRecordingLog(), signal }
  })

const secret = '/exports/a%20b.pdf?X-Amz-Signature=s3cr3t&X-Amz-Credential=a%2Fb&x=%7E+~'
const xml = (code: string, message: string) =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`

test('a download requests the URL as it was signed, without headers that change the signature', async () => {
  answer = (_, response) => {
    response.writeHead(200, { etag: '"1"', 'content-length': 5 }).end('hello')
  }
  const { body, ...more } = await store().read(origin + secret, { offset: 0 })
  expect((await buffer(body)).toString()).toBe('hello')
  expect(more).toEqual({ offset: 0, totalBytes: 5, etag: '"1"' })
  expect(asked).toEqual([{ url: secret, range: undefined, tag: undefined, auth: undefined }])
})

test('a download resumes at its offset if the file is unchanged', async () => {
  answer = (_, response) => {
    response.writeHead(206, { 'content-range': 'bytes 3-4/5', 'content-length': 2, etag: '"1"' }).end('lo')
  }
  const { body, ...more } = await store().read(`${origin}/x`, { offset: 3, etag: '"1"' })
  expect((await buffer(body)).toString()).toBe('lo')
  expect(more).toEqual({ offset: 3, totalBytes: 5, etag: '"1"' })
  expect(asked).toEqual([{ url: '/x', range: 'bytes=3-', tag: '"1"', auth: undefined }])
})

test.each([
  [206, { 'content-range': 'bytes 3-4/*' }, { offset: 3 }],
  [206, {}, { offset: -1 }],
  [200, { 'transfer-encoding': 'chunked' }, { offset: 0 }]
])('unknown size and ETag stay undefined: %i %j', async (status, headers, expected) => {
  answer = (_, response) => {
    response.writeHead(status, headers).end('lo')
  }
  const { body, ...more } = await store().read(`${origin}/x`, { offset: 3 })
  await buffer(body)
  expect(more).toEqual(expected)
})

test.each([412, 416])('a file that changed meanwhile (%i) is read from its beginning', async status => {
  answer = ({ headers }, response) => {
    if (headers.range !== undefined) response.writeHead(status).end()
    else response.writeHead(200, { etag: '"2"' }).end('new')
  }
  const { body, offset, etag } = await store().read(`${origin}/x`, { offset: 3, etag: '"1"' })
  expect((await buffer(body)).toString()).toBe('new')
  expect({ offset, etag }).toEqual({ offset: 0, etag: '"2"' })
  expect(asked.map(({ range }) => range)).toEqual(['bytes=3-', undefined])
})

describe('a link is rejected', () => {
  const cases: [string, number, string, object][] = [
    ['an expired link', 403, xml('AccessDenied', 'Request has expired'), { code: 'LinkExpired', kind: 'expired' }],
    ['a link of an expired session', 400, xml('ExpiredToken', 'The token'), { code: 'LinkExpired', kind: 'expired' }],
    ['a missing object', 404, xml('NoSuchKey', 'No such key'), { code: 'NoSuchKey', kind: 'not-found', status: 404 }],
    ['a store in trouble', 503, xml('SlowDown', 'Reduce'), { code: 'SlowDown', kind: 'transient', status: 503 }],
    ['a store that has enough', 429, '', { code: 'HTTP 429', kind: 'throttled' }],
    ['a request that took too long', 408, '', { code: 'HTTP 408', kind: 'transient' }],
    ['a redirect that moves the object', 301, '', { code: 'HTTP 301', kind: 'invalid' }],
    ['a range of a whole file', 416, '', { code: 'HTTP 416', kind: 'invalid' }]
  ]
  test.each(cases)('%s', async (_, status, body, error) => {
    answer = (_, response) => {
      response.writeHead(status, { location: `${origin}/elsewhere` }).end(body)
    }
    await expect(store().read(`${origin}/x`, { offset: 0 })).rejects.toMatchObject(error)
    expect(asked.length).toBe(1)
  })

  test('with the message of the store', async () => {
    answer = (_, response) => {
      response.writeHead(404).end(xml('NoSuchKey', 'The key does not exist'))
    }
    await expect(store().read(origin + secret, { offset: 0 })).rejects.toThrow(
      'Download of the result: NoSuchKey: The key does not exist'
    )
  })

  test.each(['file:///etc/passwd', 'ftp://example.com/x', 'no link at all?X-Amz-Signature=s3cr3t'])(
    'if it is not a URL: %s',
    async link => {
      const failed = store().read(link, { offset: 0 })
      await expect(failed).rejects.toMatchObject({ code: 'InvalidLink', kind: 'invalid' })
      await expect(failed).rejects.toThrow(/^(?!.*s3cr3t)/)
    }
  )
})

test('a broken connection is a transient error, and no message contains the link', async () => {
  answer = (_, response) => {
    response.destroy()
  }
  const failed = store().read(origin + secret, { offset: 0 })
  await expect(failed).rejects.toMatchObject({ kind: 'transient' })
  await expect(failed).rejects.toThrow(/^(?!.*(s3cr3t|exports))/)
})

test('an abort ends the wait', async () => {
  const controller = new AbortController()
  answer = () => controller.abort(new Error('over'))
  await expect(store(controller.signal).read(`${origin}/x`, { offset: 0 })).rejects.toThrow('over')
})

test.each(['http://127.0.0.1:9/a.pdf', 'http://reports.s3.amazonaws.com/a.pdf'])(
  'plain HTTP is rejected before any request, unless the environment names its host as an endpoint: %s',
  async url => {
    await expect(store().read(url, { offset: 0 })).rejects.toMatchObject({
      code: 'InvalidLink',
      message: expect.stringContaining('is not HTTPS')
    })
    expect(asked).toEqual([])
  }
)

describe('a redirect', () => {
  test.each([307, 308])('%d within the same host is followed with the same range', async status => {
    answer = (request, response) => {
      if (request.url === '/moved?x=1')
        response.writeHead(206, { 'content-range': 'bytes 3-4/5', etag: '"1"' }).end('lo')
      else response.writeHead(status, { location: '/moved?x=1' }).end()
    }
    const { body } = await store().read(origin + secret, { offset: 3, etag: '"1"' })
    expect((await buffer(body)).toString()).toBe('lo')
    expect(asked.map(({ range }) => range)).toEqual(['bytes=3-', 'bytes=3-'])
  })

  test.each(['http://attacker.example/file', 'https://127.0.0.1/file', 'file:///etc/passwd', 'http://['])(
    'to %s is not followed',
    async location => {
      answer = (_, response) => response.writeHead(307, { location }).end()
      await expect(store().read(origin + secret, { offset: 0 })).rejects.toThrow(
        'HTTP 307: the redirect is not followed'
      )
      expect(asked).toHaveLength(1)
    }
  )

  test('loop ends after three redirects', async () => {
    answer = (_, response) => response.writeHead(307, { location: secret }).end()
    await expect(store().read(origin + secret, { offset: 0 })).rejects.toThrow('HTTP 307')
    expect(asked).toHaveLength(4)
  })
})
