import { GetIdentityContextCommand, ListDashboardsCommand } from '@aws-sdk/client-quicksight'
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand
} from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import {
  account,
  baseSession,
  enhancedSession,
  type Keys,
  keysOf,
  provider,
  quickSight,
  refusal,
  roleArn,
  stsClient,
  userKeys
} from './clients.ts'

let emulator: Emulator
let base: Keys
let enhanced: Keys
let assertion: string
const nobody = { accessKeyId: 'none', secretAccessKey: 'none' }

beforeAll(async () => {
  emulator = await startEmulator({ switches: { requestsPerSecond: 0 } })
  base = await baseSession(emulator)
  enhanced = await enhancedSession(emulator, base)
  assertion = await contextOf('analyst@example.com')
})
afterAll(() => emulator.stop())

async function contextOf(user: string): Promise<string> {
  const input = { AwsAccountId: account, UserIdentifier: { UserName: user }, Namespace: 'default' }
  const { Context = '' } = await quickSight(emulator, base).send(new GetIdentityContextCommand(input))
  return Context
}

const session = `arn:aws:sts::${account}:assumed-role/github-actions/run-1`
const notAllowed = (action: string, role: string) =>
  `User: ${session} is not authorized to perform: ${action} on resource: ${roleArn(role)}`
const context = (ContextAssertion: string, ProviderArn = provider) => [{ ProviderArn, ContextAssertion }]
const constraint = (value: string, at: string, rule: string) =>
  `1 validation error detected: Value${value} at '${at}' failed to satisfy constraint: Member must ${rule}`

type Row = readonly [
  why: string,
  input: () => Partial<AssumeRoleCommandInput>,
  name: string,
  status: number,
  message: string
]
const assumeRoleRefusals: readonly Row[] = [
  [
    'trust without sts:SetContext',
    () => ({ RoleArn: roleArn('no-set-context'), ProvidedContexts: context(assertion) }),
    ...(['AccessDenied', 403, notAllowed('sts:SetContext', 'no-set-context')] as const)
  ],
  [
    'role that does not trust the caller',
    () => ({ RoleArn: roleArn('self-assumed') }),
    ...(['AccessDenied', 403, notAllowed('sts:AssumeRole', 'self-assumed')] as const)
  ],
  [
    'role that does not exist',
    () => ({ RoleArn: roleArn('nobody') }),
    ...(['AccessDenied', 403, notAllowed('sts:AssumeRole', 'nobody')] as const)
  ],
  [
    'tags without sts:TagSession',
    () => ({ Tags: [{ Key: 'a', Value: 'b' }] }),
    ...(['AccessDenied', 403, notAllowed('sts:TagSession', 'quicksight-identity')] as const)
  ],
  [
    'no external ID where one is wanted',
    () => ({ RoleArn: roleArn('needs-external-id') }),
    ...(['AccessDenied', 403, notAllowed('sts:AssumeRole', 'needs-external-id')] as const)
  ],
  [
    'more than an hour by role chaining',
    () => ({ DurationSeconds: 3601 }),
    'ValidationError',
    400,
    'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.'
  ],
  [
    'less than a quarter of an hour',
    () => ({ DurationSeconds: 899 }),
    ...([
      'ValidationError',
      400,
      constraint(" '899'", 'durationSeconds', 'have value greater than or equal to 900')
    ] as const)
  ],
  [
    'ARN with one colon',
    () => ({ RoleArn: `arn:aws:iam:${account}:role/quicksight-identity` }),
    ...(['ValidationError', 400, `arn:aws:iam:${account}:role/quicksight-identity is invalid`] as const)
  ],
  [
    'session name with a slash',
    () => ({ RoleSessionName: 'octo/repo' }),
    'ValidationError',
    400,
    constraint(" 'octo/repo'", 'roleSessionName', 'satisfy regular expression pattern: [\\w+=,.@-]*')
  ],
  [
    'provider ARN with one colon',
    () => ({ ProvidedContexts: context(assertion, 'arn:aws:iam:aws:contextProvider/QuickSight') }),
    ...(['ValidationError', 400, 'arn:aws:iam:aws:contextProvider/QuickSight is invalid'] as const)
  ],
  [
    'another provider',
    () => ({ ProvidedContexts: context(assertion, 'arn:aws:iam::aws:contextProvider/IdentityCenter') }),
    'ValidationError',
    400,
    'The context provider arn:aws:iam::aws:contextProvider/IdentityCenter is not supported.'
  ],
  [
    'two contexts',
    () => ({ ProvidedContexts: [...context(assertion), ...context(assertion)] }),
    ...(['ValidationError', 400, 'Only a single context assertion can be provided.'] as const)
  ],
  [
    'an assertion nobody issued',
    () => ({ ProvidedContexts: context('made-up') }),
    ...(['ValidationError', 400, 'The context assertion that was passed is not valid.'] as const)
  ],
  [
    'an assertion that is too long',
    () => ({ ProvidedContexts: context('x'.repeat(2049)) }),
    'ValidationError',
    400,
    constraint(
      ` '${'x'.repeat(2049)}'`,
      'providedContexts.1.member.contextAssertion',
      'have length less than or equal to 2048'
    )
  ],
  [
    'a session policy that is no JSON',
    () => ({ Policy: '{' }),
    ...(['MalformedPolicyDocumentException', 400, 'The policy is not in the valid JSON format.'] as const)
  ]
]

test.each(assumeRoleRefusals)('AssumeRole refuses: %s', async (_why, input, name, status, message) => {
  const usual = { RoleArn: roleArn('quicksight-identity'), RoleSessionName: 'run-1' }
  const call = stsClient(emulator, base).send(new AssumeRoleCommand({ ...usual, ...input() }))
  expect(await refusal(call)).toEqual({ name, status, message })
})

test('an assertion that has expired is told apart', async () => {
  emulator.switches.contextSeconds = 0
  const stale = await contextOf('analyst@example.com')
  emulator.switches.contextSeconds = 300
  const input = { RoleArn: roleArn('quicksight-identity'), RoleSessionName: 'run-1', ProvidedContexts: context(stale) }
  expect(await refusal(stsClient(emulator, base).send(new AssumeRoleCommand(input)))).toMatchObject({
    name: 'ExpiredTokenException',
    status: 400
  })
})

test('an external ID opens the role that wants it', async () => {
  const input = { RoleArn: roleArn('needs-external-id'), RoleSessionName: 'run-1', ExternalId: 'octo-reports' }
  const { AssumedRoleUser } = await stsClient(emulator, base).send(new AssumeRoleCommand(input))
  expect(AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${account}:assumed-role/needs-external-id/run-1`)
})

test('a role that trusts itself serves both steps', async () => {
  const self = await baseSession(emulator, 'self-assumed')
  const keys = await enhancedSession(emulator, self, { role: 'self-assumed' })
  expect(keys.accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/)
})

const policies = [
  ['an inline policy', { Policy: '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}' }],
  ['a managed policy', { PolicyArns: [{ arn: `arn:aws:iam::${account}:policy/snapshots-of-sales` }] }]
] as const
test.each(policies)('%s cuts the session down', async (_which, limits) => {
  const self = await baseSession(emulator, 'self-assumed')
  const input = { RoleArn: roleArn('self-assumed'), RoleSessionName: 'small', ...structuredClone(limits) }
  const { Credentials } = await stsClient(emulator, self).send(new AssumeRoleCommand(input as AssumeRoleCommandInput))
  const call = quickSight(emulator, keysOf(Credentials)).send(new ListDashboardsCommand({ AwsAccountId: account }))
  expect(await refusal(call)).toEqual({
    name: 'AccessDeniedException',
    status: 401,
    message: `User: arn:aws:sts::${account}:assumed-role/self-assumed/small is not authorized to perform: quicksight:ListDashboards on resource: arn:aws:quicksight:us-east-1:${account}:dashboard/* because no session policy allows the quicksight:ListDashboards action`
  })
})

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

test('GetCallerIdentity works for users and roles, not for identity-enhanced sessions', async () => {
  const asUser = await stsClient(emulator, userKeys(emulator)).send(new GetCallerIdentityCommand())
  expect(asUser).toMatchObject({ Account: account, Arn: `arn:aws:iam::${account}:user/demo` })
  const refused = await refusal(stsClient(emulator, enhanced).send(new GetCallerIdentityCommand()))
  expect(refused).toMatchObject({ name: 'AccessDenied', status: 403 })
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
