import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { refusal, roleArn, stsClient } from './clients.ts'

let emulator: Emulator
const nobody = { accessKeyId: 'none', secretAccessKey: 'none' }
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.stop())

const tokenRefusals = [
  ['another audience', 'github-actions', { aud: 'octo-org' }, 'InvalidIdentityToken', 400, 'Incorrect token audience'],
  [
    'another issuer',
    'github-actions',
    { iss: 'https://example.com' },
    ...([
      'InvalidIdentityToken',
      400,
      'No OpenIDConnect provider found in your account for https://example.com'
    ] as const)
  ],
  ['an expired token', 'github-actions', { exp: 1 }, 'ExpiredTokenException', 400, /^Token expired: /],
  [
    'another repository',
    'github-actions',
    { sub: 'repo:octo-org/other:ref:refs/heads/main' },
    ...(['AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity'] as const)
  ],
  [
    'the immutable subject expected',
    'immutable-subject',
    {},
    ...(['AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity'] as const)
  ],
  [
    'a role that trusts no OIDC provider',
    'quicksight-identity',
    {},
    ...(['AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity'] as const)
  ]
] as const
test.each(tokenRefusals)('AssumeRoleWithWebIdentity refuses: %s', async (_why, role, claims, name, status, message) => {
  const WebIdentityToken = emulator.webIdentityToken('sts.amazonaws.com', claims)
  const input = { RoleArn: roleArn(role), RoleSessionName: 'run-1', WebIdentityToken }
  const refused = await refusal(stsClient(emulator, nobody).send(new AssumeRoleWithWebIdentityCommand(input)))
  expect(refused).toMatchObject({ name: name === 'InvalidIdentityToken' ? `${name}Exception` : name, status })
  expect(refused.message).toMatch(message)
})

test.each([
  ['a forged token', (jwt: string) => `${jwt.slice(0, -8)}AAAAAAAA`, /verification key/],
  ['no JWT', () => 'access-token', /not a valid JWT/]
])('AssumeRoleWithWebIdentity refuses: %s', async (_why, spoil, message) => {
  const WebIdentityToken = spoil(emulator.webIdentityToken('sts.amazonaws.com'))
  const input = { RoleArn: roleArn('github-actions'), RoleSessionName: 'run-1', WebIdentityToken }
  const refused = await refusal(stsClient(emulator, nobody).send(new AssumeRoleWithWebIdentityCommand(input)))
  expect(refused).toMatchObject({ name: 'InvalidIdentityTokenException', status: 400 })
  expect(refused.message).toMatch(message)
})

test.each([
  ['github-actions', 3601, false],
  ['long-sessions', 43_200, true]
])('%s for %i seconds: %p', async (role, DurationSeconds, works) => {
  const WebIdentityToken = emulator.webIdentityToken('sts.amazonaws.com')
  const input = { RoleArn: roleArn(role), RoleSessionName: 'run-1', WebIdentityToken, DurationSeconds }
  const call = stsClient(emulator, nobody).send(new AssumeRoleWithWebIdentityCommand(input))
  const outcome = works ? (await call).Credentials?.Expiration?.getTime() : (await refusal(call)).message
  if (works) expect(Number(outcome)).toBeGreaterThan(Date.now() + 43_100_000)
  else expect(outcome).toBe('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
})

test('the query protocol answers GET as well, and refuses what it does not know', async () => {
  const jwt = emulator.webIdentityToken('sts.amazonaws.com')
  const query = new URLSearchParams({
    Version: '2011-06-15',
    Action: 'AssumeRoleWithWebIdentity',
    WebIdentityToken: jwt
  })
  query.set('RoleArn', roleArn('github-actions'))
  query.set('RoleSessionName', 'by-get')
  const answered = await fetch(`${emulator.url}/?${query}`)
  expect([answered.status, answered.headers.get('content-type')]).toEqual([200, 'text/xml'])
  expect(await answered.text()).toContain('<SubjectFromWebIdentityToken>repo:octo-org/octo-repo:ref:refs/heads/main')
  const unknown = await fetch(`${emulator.url}/?Action=GetFederationToken&Version=2011-06-15`)
  expect(unknown.status).toBe(400)
  expect(await unknown.text()).toContain('<Code>InvalidAction</Code>')
})

test.each([
  ['without a bearer token', {}, 401],
  ['with another bearer token', { authorization: 'Bearer nope' }, 401]
])('the OIDC endpoint refuses a request %s', async (_which, headers, status) => {
  const url = `${emulator.environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`
  expect((await fetch(url, { headers: headers as Record<string, string> })).status).toBe(status)
})
