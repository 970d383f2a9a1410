import { expect, test } from '@jest/globals'
import { createClientConfig } from '../../../src/aws/client-config.ts'
import type { Session } from '../../../src/domain/ports/credentials.ts'
import { createStaticSession, fakeCredentials } from '../../support/fakes/session.ts'

const transport = { connectionTimeout: 5000, httpsAgent: { keepAlive: true } }

test('retries are ours alone, and connections have a time limit', () => {
  expect(createClientConfig('STS', 'eu-central-1', transport, undefined)).toMatchObject({
    region: 'eu-central-1',
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 5000, httpsAgent: { keepAlive: true } }
  })
})

test('an endpoint of its own is taken as it is, whatever else the environment asks for', () => {
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

test('the session is asked before each request: the SDK may keep nothing', async () => {
  const { credentials } = createClientConfig('STS', 'eu-central-1', transport, createStaticSession())
  const given = await credentials?.()
  expect(given).toMatchObject(fakeCredentials('base'))
  expect(given?.expiration.getTime()).toBeLessThan(Date.now())
})

test('clients do not share the settings of their agents', () => {
  const settings = createClientConfig('STS', 'eu-central-1', transport, undefined)
  expect(settings.requestHandler.httpsAgent).not.toBe(transport.httpsAgent)
})

test('a session that cannot be made is told as it is', async () => {
  const session: Session = { credentials: () => Promise.reject(new Error('no')), refresh: async () => false }
  await expect(createClientConfig('STS', 'eu-central-1', transport, session).credentials?.()).rejects.toThrow('no')
})
