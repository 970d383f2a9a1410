import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { requestIdToken } from '../../../src/github/request-id-token.ts'
import { catchError } from '../../support/catch-error.ts'
import { type StubResponse, scriptedServer } from '../../support/stub-server.ts'

let server: Awaited<ReturnType<typeof scriptedServer>>
beforeAll(async () => {
  server = await scriptedServer()
})
afterAll(() => server.close())

const secret = 'the-request-token'

function request(response: StubResponse) {
  server.answer(response, { body: { value: 'followed' } })
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret
  }
  return requestIdToken('sts.amazonaws.com', environment)
}

test('the token for the audience is requested with the token of the job', async () => {
  expect(await request({ body: { value: 'a.b.c' } })).toBe('a.b.c')
  expect(server.seen).toMatchObject([
    { path: '/token?api-version=2.0&audience=sts.amazonaws.com', headers: { authorization: `Bearer ${secret}` } }
  ])
})

test.each(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])(
  'nothing is requested if %s is not set',
  async name => {
    server.answer()
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: server.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x', [name]: '' }
    expect(await catchError(requestIdToken('x', environment))).toMatchObject({
      message: `the job is not allowed to request one (${name} is not set)`,
      code: 'MissingIdTokenPermission'
    })
    expect(server.seen).toEqual([])
  }
)

describe('an unexpected response', () => {
  const token = JSON.stringify({ value: 'secret-token' })

  test.each<[string, StubResponse, object]>([
    [
      'is reported with its status and type if it is larger than 256 KiB',
      { body: token + ' '.repeat(300_000), headers: { 'content-type': 'text/html' } },
      { message: 'the response (HTTP 200, text/html) is larger than 256 KiB', code: 'ResponseTooLarge' }
    ],
    [
      'is reported with its size if it contains no token',
      { body: '<html>Sign in</html>' },
      { message: 'the response (HTTP 200, text/xml, 20 bytes) contains no token', code: 'IdTokenError' }
    ],
    [
      'is reported by its status if it is not JSON',
      { status: 502, body: '<html>' },
      { message: 'HTTP 502, text/xml', status: 502 }
    ],
    [
      'is reported in the words of GitHub if it has any',
      { status: 429, body: { message: 'slow down' } },
      { message: 'slow down', status: 429 }
    ],
    [
      'is not followed if it is a redirect',
      { status: 302, headers: { location: '/elsewhere' }, body: token },
      { message: 'HTTP 302, text/xml', status: 302 }
    ],
    ['with a token of another type is an error', { body: { value: 1 } }, { code: 'IdTokenError' }],
    ['without an object is an error', { body: 'null' }, { code: 'IdTokenError' }]
  ])('%s', async (_, response, expected) => {
    const error = await catchError(request(response))
    expect(error).toMatchObject(expected)
    expect(String(error)).not.toContain('secret-token')
    expect(server.seen).toHaveLength(1)
  })
})
