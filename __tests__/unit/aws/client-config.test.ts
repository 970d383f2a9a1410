import { expect, test } from '@jest/globals'
import { createClientConfig } from '../../../src/aws/client-config.ts'
import type { Session } from '../../../src/domain/ports/credentials.ts'
import { createStaticSession, fakeCredentials } from '../../support/fakes/session.ts'

const transport = { connectionTimeout: 5000, httpsAgent: { keepAlive: true } }

test('the SDK does not retry, and connections have a timeout', () => {
  expect(createClientConfig('STS', 'eu-central-1', transport, undefined)).toMatchObject({
    region: 'eu-central-1',
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 5000, httpsAgent: { keepAlive: true } }
  })
})

test('a custom endpoint is used unchanged, whatever other variables the environment sets', () => {
  const own = { ...transport, ownEndpoints: ['S3'] as const }
  expect(createClientConfig('S3', 'eu-central-1', own, undefined)).toMatchObject({
    useFipsEndpoint: false,
    useDualstackEndpoint: false
  })
  expect(createClientConfig('STS', 'eu-central-1', own, undefined)).not.toHaveProperty('useFipsEndpoint')
})

test('an unsigned client has no credentials', () => {
  expect(createClientConfig('STS', 'eu-central-1', transport, undefined)).not.toHaveProperty('credentials')
})

test('the SDK reads the credentials of the session before each request and caches none', async () => {
  const { credentials } = createClientConfig('STS', 'eu-central-1', transport, createStaticSession())
  const given = await credentials?.()
  expect(given).toMatchObject(fakeCredentials('base'))
  expect(given?.expiration.getTime()).toBeLessThan(Date.now())
})

test('clients do not share the settings of their agents', () => {
  const settings = createClientConfig('STS', 'eu-central-1', transport, undefined)
  expect(settings.requestHandler.httpsAgent).not.toBe(transport.httpsAgent)
})

test('an error of the session is passed on unchanged', async () => {
  const session: Session = { credentials: () => Promise.reject(new Error('no')), refresh: async () => false }
  await expect(createClientConfig('STS', 'eu-central-1', transport, session).credentials?.()).rejects.toThrow('no')
})
