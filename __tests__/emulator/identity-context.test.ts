import { GetIdentityContextCommand, type GetIdentityContextCommandInput } from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { account, catchRefusal, createBaseSession, createQuickSightClient, type Keys } from './clients.ts'

let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator({ switches: { requestsPerSecond: 0 } })
  base = await createBaseSession(emulator)
})
afterAll(() => emulator.stop())

const AwsAccountId = account
const client = (region?: string) => createQuickSightClient(emulator, base, region)
const userArn = (name: string) => `arn:aws:quicksight:us-east-1:${account}:user/default/${name}`

type Context = readonly [
  why: string,
  input: Partial<GetIdentityContextCommandInput> & { region?: string },
  name: string,
  status: number,
  message: string
]
const invalid = ['InvalidParameterValueException', 400] as const
const contexts: readonly Context[] = [
  ['two identifiers', { UserIdentifier: { Email: 'a', UserName: 'a' } as never }, ...invalid, createOneOfMessage()],
  ['no identifier', { UserIdentifier: {} as never }, ...invalid, createOneOfMessage()],
  [
    'an e-mail without a namespace',
    { Namespace: undefined },
    ...invalid,
    'Namespace is required when the user is identified by Email or UserName'
  ],
  [
    'a user who does not exist',
    { UserIdentifier: { Email: 'missing@example.com' } },
    ...(['ResourceNotFoundException', 404, 'User missing@example.com not found in namespace default'] as const)
  ],
  [
    'a user of another namespace',
    { UserIdentifier: { Email: 'partner@example.org' } },
    ...(['ResourceNotFoundException', 404, 'User partner@example.org not found in namespace default'] as const)
  ],
  [
    'an e-mail that two users share',
    { UserIdentifier: { Email: 'twin@example.com' } },
    ...invalid,
    'More than one user has the email twin@example.com'
  ],
  [
    'an ARN of another region',
    { UserIdentifier: { UserArn: userArn('analyst@example.com').replace('us-east-1', 'eu-central-1') } },
    ...invalid,
    `${userArn('analyst@example.com').replace('us-east-1', 'eu-central-1')} is not the ARN of a user of this account`
  ],
  [
    'a user who is not active',
    { UserIdentifier: { UserName: 'former@example.com' } },
    ...(['PreconditionNotMetException', 400, 'User former@example.com is not active'] as const)
  ],
  [
    'a user of IAM Identity Center',
    { UserIdentifier: { UserName: 'idc-user' } },
    'PreconditionNotMetException',
    400,
    'User idc-user is authenticated by IAM Identity Center, which is not supported'
  ],
  [
    'another region than the identity region',
    { region: 'eu-central-1' },
    'AccessDeniedException',
    401,
    'Operation is being called from endpoint eu-central-1, but your identity region is us-east-1. Please use the us-east-1 endpoint.'
  ],
  [
    'a ContextRegion of another partition',
    { ContextRegion: 'cn-north-1' },
    ...invalid,
    'ContextRegion cn-north-1 is in another partition'
  ],
  [
    'a ContextRegion without QuickSight',
    { ContextRegion: 'eu-moon-1' },
    ...invalid,
    'ContextRegion eu-moon-1 is not a QuickSight region'
  ],
  [
    'a ContextRegion the account does not use',
    { ContextRegion: 'eu-west-1' },
    ...invalid,
    'The account is not enabled in ContextRegion eu-west-1'
  ],
  [
    'a session that has already ended',
    { SessionExpiresAt: new Date(0) },
    ...invalid,
    'SessionExpiresAt must be in the future'
  ],
  [
    'a namespace with a space',
    { Namespace: 'a b' },
    ...(['ValidationException', 400] as const),
    "1 validation error detected: Value 'a b' at 'namespace' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9._-]*"
  ]
]
function createOneOfMessage() {
  return 'Exactly one of UserName, Email and UserArn must be given in UserIdentifier'
}
test.each(contexts)(
  'GetIdentityContext rejects a request because of: %s',
  async (_why, { region, ...input }, name, status, message) => {
    const usual = { AwsAccountId, UserIdentifier: { Email: 'analyst@example.com' }, Namespace: 'default' }
    const call = client(region).send(new GetIdentityContextCommand({ ...usual, ...input }))
    expect(await catchRefusal(call)).toEqual({ name, status, message })
  }
)

test('GetIdentityContext is allowed by user ARN', async () => {
  const narrow = createQuickSightClient(emulator, await createBaseSession(emulator, 'one-user-only'))
  const ask = (UserName: string) =>
    narrow.send(new GetIdentityContextCommand({ AwsAccountId, UserIdentifier: { UserName }, Namespace: 'default' }))
  expect((await ask('analyst@example.com')).Status).toBe(200)
  expect((await catchRefusal(ask('viewer@example.com'))).message).toContain(
    `quicksight:GetIdentityContext on resource: ${userArn('viewer@example.com')} because`
  )
})

test.each([
  ['a name', { UserIdentifier: { UserName: 'missing@example.com' } }],
  ['an ARN', { UserIdentifier: { UserArn: userArn('missing@example.com') }, Namespace: undefined }]
])('a denied caller cannot find out whether a user exists by %s', async (_how, input) => {
  const narrow = createQuickSightClient(emulator, await createBaseSession(emulator, 'one-user-only'))
  const asked = new GetIdentityContextCommand({ AwsAccountId, Namespace: 'default', ...input })
  expect((await catchRefusal(narrow.send(asked))).name).toBe('AccessDeniedException')
})

test('one switch accepts the first of two users with one email address, another ignores case', async () => {
  const ask = (Email: string) =>
    client().send(new GetIdentityContextCommand({ AwsAccountId, UserIdentifier: { Email }, Namespace: 'default' }))
  Object.assign(emulator.switches, { duplicateEmail: 'first', emailIgnoresCase: true })
  expect((await ask('TWIN@example.com')).Status).toBe(200)
  Object.assign(emulator.switches, { duplicateEmail: 'refuse', emailIgnoresCase: false })
  expect((await catchRefusal(ask('Analyst@example.com'))).name).toBe('ResourceNotFoundException')
})
