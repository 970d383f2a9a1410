import { describe, expect, test } from '@jest/globals'
import { readViewer } from '../../../../src/inputs/sections/viewer.ts'
import type { StepContext } from '../../../../src/inputs/step-context.ts'
import { createReader, scene } from '../input-harness.ts'

async function readViewerFrom(inputs: Record<string, string>, changed: Partial<StepContext> = {}) {
  const { reader, problems } = createReader(inputs)
  return { viewer: await readViewer(reader, { ...scene, ...changed }), problems: problems() }
}

const arn = 'arn:aws:quicksight:us-east-1:111122223333:user/tenants/Role/ann@example.com'

describe('a viewer', () => {
  test.each<[string, Record<string, string>, Partial<StepContext>, unknown]>([
    [
      'by e-mail',
      { 'user-email': 'ann@example.com' },
      {},
      { kind: 'registered', user: { email: 'ann@example.com' }, namespace: 'default' }
    ],
    [
      'by name',
      { 'user-name': 'Role/ann@example.com', namespace: 'tenants' },
      {},
      { kind: 'registered', user: { userName: 'Role/ann@example.com' }, namespace: 'tenants' }
    ],
    [
      'by ARN, which contains namespace and identity region',
      { 'user-arn': arn },
      {},
      { kind: 'registered', user: { userArn: arn }, namespace: 'tenants', identityRegion: 'us-east-1' }
    ],
    [
      'by ARN of the same region',
      { 'user-arn': arn, namespace: 'tenants' },
      { region: 'us-east-1' },
      { kind: 'registered', user: { userArn: arn }, namespace: 'tenants' }
    ],
    [
      'with identities elsewhere',
      { 'user-email': 'ann@example.com', 'identity-region': 'us-east-1' },
      {},
      { kind: 'registered', user: { email: 'ann@example.com' }, namespace: 'default', identityRegion: 'us-east-1' }
    ],
    [
      'by ARN, with its region said twice',
      { 'user-arn': arn, 'identity-region': 'us-east-1' },
      {},
      { kind: 'registered', user: { userArn: arn }, namespace: 'tenants', identityRegion: 'us-east-1' }
    ],
    ['anonymous', { anonymous: 'true' }, {}, { kind: 'anonymous', rowLevelTags: [] }],
    [
      'anonymous with tags',
      { anonymous: 'True', 'row-level-tags': 'tenant: acme' },
      {},
      { kind: 'anonymous', rowLevelTags: [{ key: 'tenant', value: 'acme' }] }
    ],
    ['no user, if dashboards are only listed', {}, { mode: 'list' }, { kind: 'anonymous', rowLevelTags: [] }],
    [
      'a user, although dashboards are only listed',
      { 'user-name': 'ann' },
      { mode: 'list' },
      { kind: 'registered', user: { userName: 'ann' }, namespace: 'default' }
    ]
  ])('%s', async (_, inputs, changed, viewer) => {
    expect(await readViewerFrom(inputs, changed)).toEqual({ viewer, problems: [] })
  })
})

describe('a viewer is rejected', () => {
  test.each<[string, Record<string, string>, Partial<StepContext>, string]>([
    [
      'no user',
      {},
      {},
      'user-email: no user is set. Set exactly one of user-email, user-name or user-arn, or anonymous: true.'
    ],
    [
      'two ways to name one',
      { 'user-email': 'a@b.c', 'user-name': 'a' },
      {},
      'user-email and user-name exclude each other. Set exactly one of them.'
    ],
    [
      'three ways',
      { 'user-email': 'a@b.c', 'user-name': 'a', 'user-arn': arn },
      {},
      'user-email, user-name and user-arn exclude each other. Set exactly one of them.'
    ],
    [
      'anonymous and named',
      { anonymous: 'true', 'user-arn': arn },
      {},
      'anonymous: true and user-arn exclude each other. Remove one of them.'
    ],
    [
      'an e-mail that is none',
      { 'user-email': 'ann at example.com' },
      {},
      'user-email: "ann at example.com" is not an e-mail address. For a user without an e-mail address, set user-name or user-arn.'
    ],
    [
      'an e-mail too long',
      { 'user-email': `${'a'.repeat(320)}@b.c` },
      {},
      `user-email: "${'a'.repeat(79)}…" is not an e-mail address. For a user without an e-mail address, set user-name or user-arn.`
    ],
    ['an ARN as a name', { 'user-name': arn }, {}, `user-name: "${arn}" is an ARN. Set user-arn instead.`],
    [
      'a name of two lines',
      { 'user-name': 'ann\nbob' },
      {},
      'user-name: "ann bob" is not a user name. A user name is one line of at most 512 characters.'
    ],
    [
      'an ARN of IAM',
      { 'user-arn': 'arn:aws:iam::111122223333:user/ann' },
      {},
      'user-arn: "arn:aws:iam::111122223333:user/ann" is not the ARN of a QuickSight user. It is an IAM ARN, not a QuickSight ARN. Use arn:PARTITION:quicksight:REGION:ACCOUNT:user/NAMESPACE/NAME.'
    ],
    [
      'an ARN of another account',
      { 'user-arn': arn },
      { accountId: '444455556666' },
      `user-arn: "${arn}" is in another account than aws-account-id, 444455556666.`
    ],
    [
      'an ARN of another namespace',
      { 'user-arn': arn, namespace: 'other' },
      {},
      'namespace: "other" contradicts user-arn, whose namespace is "tenants".'
    ],
    [
      'an ARN of another region',
      { 'user-arn': arn, 'identity-region': 'eu-west-1' },
      {},
      'identity-region: "eu-west-1" contradicts user-arn, whose region is us-east-1.'
    ],
    [
      'a namespace that is none',
      { 'user-name': 'a', namespace: 'a/b' },
      {},
      'namespace: "a/b" is not a namespace. Allowed: at most 64 letters, digits, dots, - and _.'
    ],
    [
      'a region that is none',
      { 'user-name': 'a', 'identity-region': 'us-east' },
      {},
      'identity-region: "us-east" is not a region. A region looks like eu-central-1. Did you mean us-east-1?'
    ],
    [
      'a region of another partition',
      { 'user-name': 'a', 'identity-region': 'cn-north-1' },
      {},
      'identity-region: "cn-north-1" is in another partition than eu-central-1; an identity context does not cross partitions.'
    ]
  ])('%s', async (_, inputs, changed, problem) => {
    expect((await readViewerFrom(inputs, changed)).problems).toEqual([problem])
  })

  test('for an ARN of another partition', async () => {
    const chinese = 'arn:aws-cn:quicksight:cn-north-1:111122223333:user/default/ann'
    const { problems } = await readViewerFrom({ 'user-arn': chinese })
    expect(problems).toEqual([`user-arn: "${chinese}" is in another partition than eu-central-1.`])
  })
})

test('without a known region the partition is not checked', async () => {
  expect(
    await readViewerFrom({ 'user-arn': arn, 'identity-region': 'us-east-1' }, { region: undefined })
  ).toMatchObject({
    problems: []
  })
})
