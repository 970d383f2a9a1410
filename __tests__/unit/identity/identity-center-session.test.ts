import { expect, test } from '@jest/globals'
import type { IdentityCenterToken, StsClient } from '../../../src/domain/ports/credentials.ts'
import { createIdentityCenterSession } from '../../../src/identity/identity-center-session.ts'
import { buildAwsSettings, identityRole } from '../../support/builders/aws-settings.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import { catchError } from '../../support/catch-error.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { fakeCredentials } from '../../support/fakes/session.ts'

const viewer = { kind: 'identity-center', application: 'arn:app', audience: 'snapshots', region: 'eu-west-1' } as const

/** A session whose tokens are, in turn, of these users; refusals of AssumeRole come first. */
function openSession(users: readonly (string | undefined)[], refusals: Error[] = []) {
  const audiences: string[] = []
  const exchanged: { application: string; assertion: string }[] = []
  const assumed: Parameters<StsClient['assumeRole']>[0][] = []
  const session = createIdentityCenterSession(buildAwsSettings({ externalId: 'x' }), identityRole, viewer, {
    clock: createVirtualClock(),
    idToken: async audience => `jwt ${audiences.push(audience)}`,
    tokens: {
      createToken: async (ask): Promise<IdentityCenterToken> => {
        const count = exchanged.push(ask)
        return { identityContext: `context ${count}`, userId: users[count - 1] }
      }
    },
    roles: {
      assumeRole: async ask => {
        assumed.push(ask)
        const refusal = refusals.shift()
        if (refusal !== undefined) throw refusal
        return { credentials: fakeCredentials(`enhanced-${assumed.length}`), lifetimeMs: 3_600_000 }
      }
    }
  })
  return { session, audiences, exchanged, assumed }
}

test('the identity role is assumed with the context of the exchanged token', async () => {
  const { session, audiences, exchanged, assumed } = openSession(['ida'])
  await session.credentials()
  expect(audiences).toEqual(['snapshots'])
  expect(exchanged).toEqual([{ application: 'arn:app', assertion: 'jwt 1' }])
  expect(assumed).toEqual([
    {
      roleArn: identityRole,
      sessionName: 'GitHubActions-1',
      durationSeconds: 3600,
      contextProviderArn: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
      contextAssertion: 'context 1',
      externalId: 'x'
    }
  ])
})

test('a rejected context is replaced once by a fresh one, from a fresh OIDC token', async () => {
  const rejected = () =>
    buildServiceError('invalid-context', 'InvalidContextAssertionException', { operation: 'AssumeRole' })
  const once = openSession(['ida', 'ida'], [rejected()])
  await once.session.credentials()
  expect(once.exchanged.map(({ assertion }) => assertion)).toEqual(['jwt 1', 'jwt 2'])
  const twice = openSession(['ida', 'ida', 'ida'], [rejected(), rejected()])
  expect(await catchError(twice.session.credentials())).toMatchObject({ code: 'InvalidContextAssertionException' })
  expect(twice.exchanged).toHaveLength(2)
})

test('a renewed session is of the same user', async () => {
  const { session, assumed } = openSession(['ida', 'ida'])
  expect(await session.refresh(await session.credentials())).toBe(true)
  expect(assumed).toHaveLength(2)
})

test.each<[string, (string | undefined)[], RegExp]>([
  ['another user', ['ida', 'bo'], /now names another user/],
  ['an unknown user', ['ida', undefined], /does not prove that the user is the same/],
  ['an unknown user after an unknown one', [undefined, undefined], /does not prove that the user is the same/]
])('renewing fails before a role is assumed on behalf of %s', async (_, users, message) => {
  const { session, assumed } = openSession(users)
  const error = await catchError(session.refresh(await session.credentials()))
  expect(error).toMatchObject({ code: 'WrongUser', message: expect.stringMatching(message) })
  expect(assumed).toHaveLength(1)
})
