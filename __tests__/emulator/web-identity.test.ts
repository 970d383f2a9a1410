import { createPublicKey, createVerify } from 'node:crypto'
import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { catchRefusal, createStsClient, toRoleArn } from './clients.ts'

let emulator: Emulator
const unsigned = { accessKeyId: 'none', secretAccessKey: 'none' }
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.stop())

const inAnHour = Math.floor(Date.now() / 1000) + 3600
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
  ['a token without end', 'github-actions', { exp: undefined }, 'InvalidIdentityToken', 400, /exp$/],
  ['an end that is no time', 'github-actions', { exp: 'never' }, 'InvalidIdentityToken', 400, /exp$/],
  ['a token without beginning', 'github-actions', { iat: undefined }, 'InvalidIdentityToken', 400, /iat$/],
  ['a token of tomorrow', 'github-actions', { iat: inAnHour }, 'InvalidIdentityToken', 400, /not valid before/],
  ['a token not valid yet', 'github-actions', { nbf: inAnHour }, 'InvalidIdentityToken', 400, /not valid before/],
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
test.each(tokenRefusals)(
  'AssumeRoleWithWebIdentity rejects a request because of: %s',
  async (_why, role, claims, name, status, message) => {
    const WebIdentityToken = emulator.webIdentityToken('sts.amazonaws.com', claims)
    const input = { RoleArn: toRoleArn(role), RoleSessionName: 'run-1', WebIdentityToken }
    const refused = await catchRefusal(
      createStsClient(emulator, unsigned).send(new AssumeRoleWithWebIdentityCommand(input))
    )
    expect(refused).toMatchObject({ name: name === 'InvalidIdentityToken' ? `${name}Exception` : name, status })
    expect(refused.message).toMatch(message)
  }
)

test.each([
  ['a forged token', (jwt: string) => `${jwt.slice(0, -8)}AAAAAAAA`, /verification key/],
  ['no JWT', () => 'access-token', /not a valid JWT/]
])('AssumeRoleWithWebIdentity rejects a request because of: %s', async (_why, spoil, message) => {
  const WebIdentityToken = spoil(emulator.webIdentityToken('sts.amazonaws.com'))
  const input = { RoleArn: toRoleArn('github-actions'), RoleSessionName: 'run-1', WebIdentityToken }
  const refused = await catchRefusal(
    createStsClient(emulator, unsigned).send(new AssumeRoleWithWebIdentityCommand(input))
  )
  expect(refused).toMatchObject({ name: 'InvalidIdentityTokenException', status: 400 })
  expect(refused.message).toMatch(message)
})

const claim = (name: string) => `token.actions.githubusercontent.com:${name}`
test.each([
  ['a claim that IAM knows', { StringEquals: { [claim('repository_id')]: ['789012'] } }, true],
  ['a claim that IAM does not know', { StringEquals: { [claim('repository_owner')]: ['octo-org'] } }, false],
  ['the address', { IpAddress: { 'aws:SourceIp': ['127.0.0.0/8'] } }, true],
  ['another address', { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } }, false],
  ['the name of the session', { StringLike: { 'sts:RoleSessionName': ['run-*'] } }, true]
])('a trust policy can have a condition on %s', async (_what, condition, works) => {
  const role = emulator.world.roles.find(each => each.name === 'list-only')
  const [statement] = role?.trust.Statement ?? []
  if (!role || !statement) throw new Error('The role does not exist')
  const before = role.trust
  const Condition = { StringLike: {}, ...condition }
  Object.assign(Condition.StringLike, { [claim('sub')]: ['repo:octo-org/octo-repo:*'] })
  role.trust = { Statement: [{ ...statement, Condition }] }
  const WebIdentityToken = emulator.webIdentityToken('sts.amazonaws.com')
  const input = { RoleArn: toRoleArn('list-only'), RoleSessionName: 'run-1', WebIdentityToken }
  const call = createStsClient(emulator, unsigned).send(new AssumeRoleWithWebIdentityCommand(input))
  const refused = await call.then(
    () => undefined,
    ({ name }: Error) => name
  )
  role.trust = before
  expect(refused).toBe(works ? undefined : 'AccessDenied')
})

test.each([
  ['github-actions', 3601, false],
  ['long-sessions', 43_200, true]
])('the role %s can be assumed for %i seconds: %p', async (role, DurationSeconds, works) => {
  const WebIdentityToken = emulator.webIdentityToken('sts.amazonaws.com')
  const input = { RoleArn: toRoleArn(role), RoleSessionName: 'run-1', WebIdentityToken, DurationSeconds }
  const call = createStsClient(emulator, unsigned).send(new AssumeRoleWithWebIdentityCommand(input))
  const outcome = works ? (await call).Credentials?.Expiration?.getTime() : (await catchRefusal(call)).message
  if (works) expect(Number(outcome)).toBeGreaterThan(Date.now() + 43_100_000)
  else expect(outcome).toBe('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
})

test('the query protocol accepts GET as well, and rejects unknown actions', async () => {
  const jwt = emulator.webIdentityToken('sts.amazonaws.com')
  const query = new URLSearchParams({
    Version: '2011-06-15',
    Action: 'AssumeRoleWithWebIdentity',
    WebIdentityToken: jwt
  })
  query.set('RoleArn', toRoleArn('github-actions'))
  query.set('RoleSessionName', 'by-get')
  const answered = await fetch(`${emulator.url}/?${query}`)
  expect([answered.status, answered.headers.get('content-type')]).toEqual([200, 'text/xml'])
  expect(await answered.text()).toContain('<SubjectFromWebIdentityToken>repo:octo-org/octo-repo:ref:refs/heads/main')
  const unknown = await fetch(`${emulator.url}/?Action=GetFederationToken&Version=2011-06-15`)
  expect(unknown.status).toBe(400)
  expect(await unknown.text()).toContain('<Code>InvalidAction</Code>')
})

test.each([
  'Action=GetCallerIdentity&Version=2011-06-15&__proto__.optional=1',
  'Action=GetCallerIdentity&Version=2011-06-15&constructor.prototype.optional=1'
])('the form %s cannot change the prototype of objects', async form => {
  await fetch(`${emulator.url}/?${form}`)
  expect(Reflect.get({}, 'optional')).toBeUndefined()
})

test.each([
  ['without a bearer token', {}, 401],
  ['with another bearer token', { authorization: 'Bearer nope' }, 401]
])('the OIDC endpoint rejects a request %s', async (_which, headers, status) => {
  const url = `${emulator.environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`
  expect((await fetch(url, { headers: headers as Record<string, string> })).status).toBe(status)
})

test('tokens are signed with the private key that the environment provides', () => {
  const [header, payload, signature = ''] = emulator.webIdentityToken('sts.amazonaws.com').split('.')
  const publicKey = createPublicKey(process.env['QUICKSIGHT_EMULATOR_OIDC_KEY'] ?? '')
  expect(createVerify('sha256').update(`${header}.${payload}`).verify(publicKey, signature, 'base64url')).toBe(true)
})
