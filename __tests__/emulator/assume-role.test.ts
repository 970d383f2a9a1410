import { GetIdentityContextCommand, ListDashboardsCommand } from '@aws-sdk/client-quicksight'
import { AssumeRoleCommand, type AssumeRoleCommandInput, GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import {
  account,
  catchRefusal,
  createBaseSession,
  createEnhancedSession,
  createQuickSightClient,
  createStsClient,
  getUserKeys,
  type Keys,
  provider,
  toKeys,
  toRoleArn
} from './clients.ts'

let emulator: Emulator
let base: Keys
let enhanced: Keys
let assertion: string

beforeAll(async () => {
  emulator = await startEmulator({ switches: { requestsPerSecond: 0 } })
  base = await createBaseSession(emulator)
  enhanced = await createEnhancedSession(emulator, base)
  assertion = await createContext('analyst@example.com')
})
afterAll(() => emulator.stop())

async function createContext(user: string): Promise<string> {
  const input = { AwsAccountId: account, UserIdentifier: { UserName: user }, Namespace: 'default' }
  const { Context = '' } = await createQuickSightClient(emulator, base).send(new GetIdentityContextCommand(input))
  return Context
}

const session = `arn:aws:sts::${account}:assumed-role/github-actions/run-1`
const notAllowed = (action: string, role: string) =>
  `User: ${session} is not authorized to perform: ${action} on resource: ${toRoleArn(role)}`
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
    () => ({ RoleArn: toRoleArn('no-set-context'), ProvidedContexts: context(assertion) }),
    ...(['AccessDenied', 403, notAllowed('sts:SetContext', 'no-set-context')] as const)
  ],
  [
    'role that does not trust the caller',
    () => ({ RoleArn: toRoleArn('self-assumed') }),
    ...(['AccessDenied', 403, notAllowed('sts:AssumeRole', 'self-assumed')] as const)
  ],
  [
    'role that does not exist',
    () => ({ RoleArn: toRoleArn('missing') }),
    ...(['AccessDenied', 403, notAllowed('sts:AssumeRole', 'missing')] as const)
  ],
  [
    'tags without sts:TagSession',
    () => ({ Tags: [{ Key: 'a', Value: 'b' }] }),
    ...(['AccessDenied', 403, notAllowed('sts:TagSession', 'quicksight-identity')] as const)
  ],
  [
    'no external ID where one is wanted',
    () => ({ RoleArn: toRoleArn('needs-external-id') }),
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
  ...['3.6e3', ' 3600 ', '3600.0'].map(
    (text): Row => [
      `duration written as ${text}`,
      () => ({ DurationSeconds: text as never }),
      ...(['ValidationError', 400, constraint(` '${text}'`, 'durationSeconds', 'be an integer')] as const)
    ]
  ),
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
    () => ({ ProvidedContexts: context(assertion, 'arn:aws:iam::aws:contextProvider/Other') }),
    'ValidationError',
    400,
    'The context provider arn:aws:iam::aws:contextProvider/Other is not supported.'
  ],
  [
    'two contexts',
    () => ({ ProvidedContexts: [...context(assertion), ...context(assertion)] }),
    ...(['ValidationError', 400, 'Only a single context assertion can be provided.'] as const)
  ],
  [
    'an assertion that was never issued',
    () => ({ ProvidedContexts: context('made-up') }),
    ...(['ValidationError', 400, 'The context assertion that was passed is not valid.'] as const)
  ],
  [
    'an assertion that is too long',
    () => ({ ProvidedContexts: context('x'.repeat(3073)) }),
    'ValidationError',
    400,
    constraint(
      ` '${'x'.repeat(3073)}'`,
      'providedContexts.1.member.contextAssertion',
      'have length less than or equal to 3072'
    )
  ],
  [
    'an empty list of contexts',
    () => ({ ProvidedContexts: [] }),
    ...(['ValidationError', 400, constraint('', 'providedContexts', 'have length greater than or equal to 1')] as const)
  ],
  [
    'a session policy with a character beyond Latin-1',
    () => ({ Policy: '\u0100' }),
    ...([
      'ValidationError',
      400,
      constraint(" '\u0100'", 'policy', 'satisfy regular expression pattern: [\\t\\n\\r\\u0020-\\u00FF]+')
    ] as const)
  ],
  [
    'a source identity of 256 characters without sts:SetSourceIdentity',
    () => ({ SourceIdentity: 'x'.repeat(256) }),
    ...(['AccessDenied', 403, notAllowed('sts:SetSourceIdentity', 'quicksight-identity')] as const)
  ],
  [
    'a session policy that is no JSON',
    () => ({ Policy: '{' }),
    ...(['MalformedPolicyDocumentException', 400, 'The policy is not in the valid JSON format.'] as const)
  ]
]

test.each(assumeRoleRefusals)(
  'AssumeRole rejects a request because of: %s',
  async (_why, input, name, status, message) => {
    const usual = { RoleArn: toRoleArn('quicksight-identity'), RoleSessionName: 'run-1' }
    const call = createStsClient(emulator, base).send(new AssumeRoleCommand({ ...usual, ...input() }))
    expect(await catchRefusal(call)).toEqual({ name, status, message })
  }
)

test('AssumeRole rejects an expired assertion with ExpiredTokenException', async () => {
  emulator.switches.contextSeconds = 0
  const stale = await createContext('analyst@example.com')
  emulator.switches.contextSeconds = 300
  const input = {
    RoleArn: toRoleArn('quicksight-identity'),
    RoleSessionName: 'run-1',
    ProvidedContexts: context(stale)
  }
  expect(await catchRefusal(createStsClient(emulator, base).send(new AssumeRoleCommand(input)))).toMatchObject({
    name: 'ExpiredTokenException',
    status: 400
  })
})

test('AssumeRole accepts the external ID that the role requires', async () => {
  const input = { RoleArn: toRoleArn('needs-external-id'), RoleSessionName: 'run-1', ExternalId: 'octo-reports' }
  const { AssumedRoleUser } = await createStsClient(emulator, base).send(new AssumeRoleCommand(input))
  expect(AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${account}:assumed-role/needs-external-id/run-1`)
})

test('a role that trusts itself can be used for both sessions', async () => {
  const self = await createBaseSession(emulator, 'self-assumed')
  const keys = await createEnhancedSession(emulator, self, { role: 'self-assumed' })
  expect(keys.accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/)
})

const policies = [
  ['an inline policy', { Policy: '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}' }],
  ['a managed policy', { PolicyArns: [{ arn: `arn:aws:iam::${account}:policy/snapshots-of-sales` }] }]
] as const
test.each(policies)('%s limits the session', async (_which, limits) => {
  const self = await createBaseSession(emulator, 'self-assumed')
  const input = { RoleArn: toRoleArn('self-assumed'), RoleSessionName: 'small', ...structuredClone(limits) }
  const { Credentials } = await createStsClient(emulator, self).send(
    new AssumeRoleCommand(input as AssumeRoleCommandInput)
  )
  const call = createQuickSightClient(emulator, toKeys(Credentials)).send(
    new ListDashboardsCommand({ AwsAccountId: account })
  )
  expect(await catchRefusal(call)).toEqual({
    name: 'AccessDeniedException',
    status: 401,
    message: `User: arn:aws:sts::${account}:assumed-role/self-assumed/small is not authorized to perform: quicksight:ListDashboards on resource: arn:aws:quicksight:us-east-1:${account}:dashboard/* because no session policy allows the quicksight:ListDashboards action`
  })
})

test('GetCallerIdentity works for users, roles and identity-enhanced sessions: nothing can deny it', async () => {
  const asUser = await createStsClient(emulator, getUserKeys(emulator)).send(new GetCallerIdentityCommand())
  expect(asUser).toMatchObject({ Account: account, Arn: `arn:aws:iam::${account}:user/demo` })
  const asAnalyst = await createStsClient(emulator, enhanced).send(new GetCallerIdentityCommand())
  expect(asAnalyst.Arn).toBe(`arn:aws:sts::${account}:assumed-role/quicksight-identity/run-1`)
})
