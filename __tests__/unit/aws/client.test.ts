import { expect, test } from '@jest/globals'
import { clientSettings } from '../../../src/aws/client.ts'
import type { Session } from '../../../src/ports.ts'
import { fixedSession, keys } from '../stage.ts'

const transport = { connectionTimeout: 5000, httpsAgent: { keepAlive: true } }

test('retries are ours alone, and connections have a time limit', () => {
  expect(clientSettings('eu-central-1', transport, undefined)).toMatchObject({
    region: 'eu-central-1',
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 5000, httpsAgent: { keepAlive: true } }
  })
})

test('an unsigned client has no credentials', () => {
  expect(clientSettings('eu-central-1', transport, undefined)).not.toHaveProperty('credentials')
})

test('the session is asked before each request: the SDK may keep nothing', async () => {
  const { credentials } = clientSettings('eu-central-1', transport, fixedSession())
  const given = await credentials?.()
  expect(given).toMatchObject(keys('base'))
  expect(given?.expiration.getTime()).toBeLessThan(Date.now())
})

test('clients do not share the settings of their agents', () => {
  const settings = clientSettings('eu-central-1', transport, undefined)
  expect(settings.requestHandler.httpsAgent).not.toBe(transport.httpsAgent)
})

test('a session that cannot be made is told as it is', async () => {
  const session: Session = { credentials: () => Promise.reject(new Error('no')), renew: async () => false }
  await expect(clientSettings('eu-central-1', transport, session).credentials?.()).rejects.toThrow('no')
})
