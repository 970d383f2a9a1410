import { AssumeRoleCommand } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { identityPolicy, resourcePolicy, trustPolicy } from '../../emulator/policy.ts'
import { Problems } from '../../emulator/schema.ts'
import { account, catchRefusal, createBaseSession, createStsClient, type Keys, toRoleArn } from './clients.ts'

function findProblems(shape: typeof identityPolicy, policy: unknown): string[] {
  const problems = new Problems()
  shape.read(policy, '', problems)
  return [...problems.types, ...problems.constraints]
}

const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*' }
const principal = { AWS: toRoleArn('base') }
const trust = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal }
const issuer = 'token.actions.githubusercontent.com'
const github = {
  Effect: 'Allow',
  Action: 'sts:AssumeRoleWithWebIdentity',
  Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${issuer}` }
}
const audience = { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' } }
const subject = (sub: string) => ({ [`${issuer}:sub`]: sub })
const createPolicy = (...Statement: object[]) => ({ Version: '2012-10-17', Statement })
const removeMember = (member: keyof typeof allow) => ({ ...allow, [member]: undefined })

/** Statements that IAM rejects in every kind of policy. */
const malformed: readonly (readonly [why: string, policy: object, complaint: RegExp])[] = [
  ['no Action', createPolicy(removeMember('Action')), /must contain actions/],
  ['Action and NotAction', createPolicy({ ...allow, NotAction: 's3:PutObject' }), /must contain actions/],
  [
    'an action without its service',
    createPolicy({ ...allow, Action: 'quicksight' }),
    /prefaced by a vendor.*quicksight/
  ],
  ['an empty list of actions', createPolicy({ ...allow, Action: [] }), /'statement.1.member.action'/],
  ['an action that is none', createPolicy({ ...allow, Action: {} }), /must be a list/],
  ['no Resource', createPolicy(removeMember('Resource')), /must contain resources/],
  ['Resource and NotResource', createPolicy({ ...allow, NotResource: '*' }), /must contain resources/],
  [
    'a resource that is no ARN',
    createPolicy({ ...allow, Resource: 'dashboard/x' }),
    /dashboard\/x must be in ARN format/
  ],
  ['a resource of any service', createPolicy({ ...allow, Resource: '*:dashboard/x' }), /must be in ARN format/],
  ['another effect', createPolicy({ ...allow, Effect: 'Maybe' }), /effect/],
  ['an unknown operator', createPolicy({ ...allow, Condition: { BinaryLike: { a: 'b' } } }), /BinaryLike is not known/],
  [
    'an operator in two cases',
    createPolicy({ ...allow, Condition: { Bool: { 'aws:a': 'true' }, bool: { 'aws:b': 'true' } } }),
    /operator is there twice/
  ],
  ['an unknown partition', createPolicy({ ...allow, Resource: 'arn:awz:s3:::reports/*' }), /Partition/],
  ['a Sid with a dash', createPolicy({ ...allow, Sid: 'read-only' }), /must be alpha-numeric: read-only/],
  [
    'two statements of one Sid',
    createPolicy({ ...allow, Sid: 'Read' }, { ...allow, Sid: 'Read' }),
    /must be unique: Read/
  ],
  [
    'a condition key without a prefix',
    createPolicy({ ...allow, Condition: { Bool: { mfa: 'true' } } }),
    /service prefix/
  ],
  [
    'an IP address that is none',
    createPolicy({ ...allow, Condition: { IpAddress: { 'aws:SourceIp': 'here' } } }),
    /here does not fit the condition operator IpAddress/
  ],
  [
    'a network of 33 bits',
    createPolicy({ ...allow, Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/33' } } }),
    /does not fit/
  ],
  [
    'a date that is none',
    createPolicy({ ...allow, Condition: { DateEquals: { 'aws:CurrentTime': 'soon' } } }),
    /soon does not fit the condition operator DateEquals/
  ],
  [
    'a variable where a date is expected',
    createPolicy({ ...allow, Condition: { DateLessThan: { 'aws:CurrentTime': `\${aws:EpochTime}` } } }),
    /does not fit the condition operator DateLessThan/
  ],
  [
    'a date in words',
    createPolicy({ ...allow, Condition: { DateLessThan: { 'aws:CurrentTime': 'Mar 7, 2026' } } }),
    /does not fit/
  ],
  [
    'a number that is none',
    createPolicy({ ...allow, Condition: { NumericEquals: { 's3:max-keys': '' } } }),
    /does not fit the condition operator NumericEquals/
  ],
  ['another version', { ...createPolicy(allow), Version: '2099-01-01' }, /'version'/],
  ['no statement', createPolicy(), /'statement'/]
]

describe('a policy is rejected', () => {
  test.each(malformed)('if an identity policy has %s', (_why, policy, complaint) => {
    expect(findProblems(identityPolicy, policy).join('\n')).toMatch(complaint)
  })

  test.each<[string, typeof identityPolicy, object, RegExp]>([
    [
      'a principal in an identity policy',
      identityPolicy,
      { ...allow, Principal: '*' },
      /should not specify a principal/
    ],
    ['a resource in a trust policy', trustPolicy, { ...trust, Resource: '*' }, /prohibited field Resource/],
    [
      'no principal in a trust policy',
      trustPolicy,
      { ...trust, Principal: undefined },
      /Missing required field Princip/
    ],
    ['another service in a trust policy', trustPolicy, { ...trust, Action: 's3:*' }, /may only specify STS/],
    ['a principal with wildcards', trustPolicy, { ...trust, Principal: { AWS: toRoleArn('*') } }, /Invalid principal/],
    ['a principal that is a name', trustPolicy, { ...trust, Principal: { AWS: 'base' } }, /Invalid principal/],
    ['a principal of no kind', trustPolicy, { ...trust, Principal: { User: 'base' } }, /Invalid principal/],
    ['a trust in every workflow of GitHub', trustPolicy, { ...github, Condition: audience }, /must evaluate .*:sub/],
    ['a trust in any subject', trustPolicy, { ...github, Condition: { StringLike: subject('*') } }, /must evaluate/],
    ['NotPrincipal in an identity policy', identityPolicy, { ...allow, NotPrincipal: '*' }, /should not specify/],
    [
      'NotPrincipal in a trust policy',
      trustPolicy,
      { ...trust, Principal: undefined, NotPrincipal: principal },
      /prohibited field NotPrincipal/
    ],
    [
      'a service that is none in a trust policy',
      trustPolicy,
      { ...trust, Principal: { Service: 'quicksight' } },
      /Invalid principal in policy: "SERVICE":"quicksight"/
    ],
    ['no principal in a bucket policy', resourcePolicy, allow, /Missing required field Principal/],
    [
      'NotPrincipal of an Allow in a bucket policy',
      resourcePolicy,
      { ...allow, NotPrincipal: principal },
      /Allow with NotPrincipal/
    ],
    [
      'a principal and an exception in a bucket policy',
      resourcePolicy,
      { ...allow, Effect: 'Deny', Principal: '*', NotPrincipal: principal },
      /both Principal and NotPrincipal/
    ],
    [
      'an action of another service in a bucket policy',
      resourcePolicy,
      { ...allow, Principal: '*', Action: 'sts:AssumeRole' },
      /invalid action: sts:AssumeRole/
    ],
    [
      'an unknown partition in a bucket policy',
      resourcePolicy,
      { ...allow, Principal: '*', Resource: 'arn:awz:s3:::reports/*' },
      /Partition/
    ]
  ])('because of %s', (_why, shape, statement, complaint) => {
    expect(findProblems(shape, createPolicy(statement)).join('\n')).toMatch(complaint)
  })
})

test.each<[string, typeof identityPolicy, object]>([
  ['one statement without its list', identityPolicy, { Statement: allow }],
  ['everything', identityPolicy, createPolicy({ Effect: 'Allow', Action: '*', Resource: '*' })],
  ['wildcards in ARNs', identityPolicy, createPolicy({ ...allow, Resource: 'arn:aws:quicksight:*:*:dashboard/*' })],
  ['a condition with a boolean', identityPolicy, createPolicy({ ...allow, Condition: { Bool: { 'aws:x': true } } })],
  ['a trust policy', trustPolicy, createPolicy(trust)],
  [
    'a trust in a repository',
    trustPolicy,
    createPolicy({ ...github, Condition: { StringLike: subject('repo:a/b:*') } })
  ],
  [
    'an operator in lower case',
    identityPolicy,
    createPolicy({ ...allow, Condition: { stringequals: { 'aws:a': 'b' } } })
  ],
  ['BinaryEquals', identityPolicy, createPolicy({ ...allow, Condition: { BinaryEquals: { 'aws:a': 'Yg==' } } })],
  [
    'a policy variable',
    identityPolicy,
    createPolicy({ ...allow, Resource: `arn:aws:s3:::reports/\${aws:username}/*` })
  ],
  ['a denial with exceptions', resourcePolicy, createPolicy({ ...allow, Effect: 'Deny', NotPrincipal: principal })],
  ['a Sid with a blank', resourcePolicy, createPolicy({ ...allow, Sid: 'read all', Principal: '*' })],
  ['everybody and a bucket', resourcePolicy, createPolicy({ ...allow, Principal: '*' })],
  [
    'a service and a bucket',
    resourcePolicy,
    createPolicy({ ...allow, Principal: { Service: 'quicksight.amazonaws.com' } })
  ]
])('IAM accepts %s', (_what, shape, policy) => {
  expect(findProblems(shape, policy)).toEqual([])
})

describe('AssumeRole', () => {
  let emulator: Emulator
  let base: Keys
  beforeAll(async () => {
    emulator = await startEmulator()
    base = await createBaseSession(emulator, 'self-assumed')
  })
  afterAll(() => emulator.stop())

  const assume = (limits: object) => {
    const input = { RoleArn: toRoleArn('self-assumed'), RoleSessionName: 'small', ...limits }
    return createStsClient(emulator, base).send(new AssumeRoleCommand(input))
  }

  test.each([
    ...malformed.map(([why, policy]) => [why, JSON.stringify(policy)] as const),
    ['no JSON', '{'],
    ['no structure', '[]']
  ] as const)('rejects a session policy with %s', async (_why, Policy) => {
    expect(await catchRefusal(assume({ Policy }))).toMatchObject({
      name: 'MalformedPolicyDocumentException',
      status: 400
    })
  })

  test.each([
    ['no ARN', 'whatever-not-an-arn', 'ValidationError'],
    ['no policy', `arn:aws:iam::${account}:role/nothing`, 'ValidationError'],
    ["another account's", 'arn:aws:iam::210987654321:policy/nothing', 'MalformedPolicyDocument'],
    ['a property of every object', `arn:aws:iam::${account}:policy/constructor`, 'MalformedPolicyDocument']
  ])('rejects a managed policy that is %s', async (_why, arn, name) => {
    expect((await catchRefusal(assume({ PolicyArns: [{ arn }] }))).name).toMatch(name)
  })
})
