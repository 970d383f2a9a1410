import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { limitResponses } from '../../../src/aws/limit-responses.ts'
import { toServiceError } from '../../../src/aws/service-error.ts'
import { catchError } from '../../support/catch-error.ts'
import { scriptedServer } from '../../support/stub-server.ts'

let server: Awaited<ReturnType<typeof scriptedServer>>
beforeAll(async () => {
  server = await scriptedServer()
})
afterAll(() => server.close())

function createClient(maxBytes: number) {
  const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret' }
  return limitResponses(
    new STSClient({ region: 'us-east-1', endpoint: server.url, credentials, maxAttempts: 1 }),
    maxBytes
  )
}

const identity = `<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`

test('a response within the limit is read', async () => {
  server.answer({ body: identity })
  const { Account } = await createClient(1000).send(new GetCallerIdentityCommand({}))
  expect(Account).toBe('111122223333')
})

test('a response beyond the limit fails without being read to its end, and is not retried', async () => {
  server.answer({ body: identity + ' '.repeat(50_000) })
  const error = toServiceError(
    'GetCallerIdentity',
    await catchError(createClient(1000).send(new GetCallerIdentityCommand({})))
  )
  expect(error).toMatchObject({ code: 'ResponseTooLarge', kind: 'invalid' })
  expect(error.message).toMatch(/^GetCallerIdentity: the response is larger than /)
  expect(error.hint).toContain('AWS_ENDPOINT_URL')
})

test.each([
  ['the content of an object is streamed without a limit', 200, true],
  ['an error instead of an object is bounded', 403, false]
])('%s', async (_, statusCode, isWhole) => {
  type Middleware = Parameters<Parameters<typeof limitResponses>[0]['middlewareStack']['add']>[0]
  let middleware: Middleware | undefined
  const add = (added: Middleware) => {
    middleware = added
  }
  limitResponses({ middlewareStack: { add } }, 10)
  const body = Readable.from(['x'.repeat(100)])
  const handle = middleware?.(async () => ({ response: { body, statusCode } }), { commandName: 'GetObjectCommand' })
  const { response } = (await Reflect.apply(handle ?? expect, undefined, [{}])) as { response: { body: Readable } }
  const read = text(response.body)
  if (isWhole) expect(await read).toHaveLength(100)
  else await expect(read).rejects.toMatchObject({ code: 'ResponseTooLarge' })
})
