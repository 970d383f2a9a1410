import { describe, expect, test } from '@jest/globals'
import { createBaseSession, retryOnceIfExpired } from '../../../src/identity/base-session.ts'
import { baseRole, buildAwsSettings } from '../../support/builders/aws-settings.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import { catchError } from '../../support/catch-error.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { fakeCredentials } from '../../support/fakes/session.ts'

/** Ports that hand out numbered OIDC tokens, and refuse as many of them as there are refusals. */
function ports(...refusals: Error[]) {
  const asked: object[] = []
  let tokens = 0
  return {
    asked,
    clock: createVirtualClock(),
    webIdentityToken: async (audience: string) => `token ${++tokens} for ${audience}`,
    tokens: {
      assumeRoleWithWebIdentity: async (ask: object) => {
        asked.push(ask)
        const refusal = refusals.shift()
        if (refusal !== undefined) throw refusal
        return { credentials: fakeCredentials('base'), lifetimeMs: 3_600_000 }
      }
    }
  }
}

describe('the base session', () => {
  test('assumes the role with an OIDC token of the audience', async () => {
    const given = ports()
    const session = createBaseSession(
      buildAwsSettings({ audience: 'sts.amazonaws.com.cn', durationSeconds: 7200 }),
      baseRole,
      given
    )
    expect(await session.credentials()).toEqual(fakeCredentials('base'))
    expect(given.asked).toEqual([
      {
        roleArn: baseRole,
        token: 'token 1 for sts.amazonaws.com.cn',
        audience: 'sts.amazonaws.com.cn',
        sessionName: 'GitHubActions-1',
        durationSeconds: 7200
      }
    ])
  })

  test('replaces a token that expired on its way once', async () => {
    const expired = buildServiceError('expired', 'ExpiredTokenException')
    const given = ports(expired)
    await createBaseSession(buildAwsSettings(), baseRole, given).credentials()
    expect(given.asked).toMatchObject([
      { token: 'token 1 for sts.amazonaws.com' },
      { token: 'token 2 for sts.amazonaws.com' }
    ])
    const twice = ports(expired, expired)
    expect(await catchError(createBaseSession(buildAwsSettings(), baseRole, twice).credentials())).toBe(expired)
    expect(twice.asked).toHaveLength(2)
  })

  test('makes exactly one attempt if it is denied', async () => {
    const denied = buildServiceError('denied', 'AccessDenied')
    const given = ports(denied)
    expect(await catchError(createBaseSession(buildAwsSettings(), baseRole, given).credentials())).toBe(denied)
    expect(given.asked).toHaveLength(1)
  })

  test('uses a fresh token for each renewal', async () => {
    const given = ports()
    const session = createBaseSession(buildAwsSettings(), baseRole, given)
    await session.credentials()
    await given.clock.advance(3_300_000)
    await session.credentials()
    expect(given.asked).toMatchObject([
      { token: 'token 1 for sts.amazonaws.com' },
      { token: 'token 2 for sts.amazonaws.com' }
    ])
  })
})

test('does not retry other errors than an expired token', async () => {
  let tries = 0
  const make = async () => {
    tries++
    throw new Error('a fault')
  }
  expect(await catchError(retryOnceIfExpired(make))).toEqual(new Error('a fault'))
  expect(tries).toBe(1)
})
