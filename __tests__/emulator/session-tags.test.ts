import { AssumeRoleCommand, type AssumeRoleCommandInput } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { trustPolicy } from '../../emulator/policy.ts'
import { Problems } from '../../emulator/schema.ts'
import { account, catchRefusal, createBaseSession, createStsClient, type Keys, toKeys, toRoleArn } from './clients.ts'

let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator()
  base = await createBaseSession(emulator)
})
afterAll(() => emulator.stop())

interface RoleOptions {
  readonly principal?: string
  readonly actions?: readonly string[]
}

/** Adds or replaces a role that the base role, or another one, can assume with session tags under a condition. */
function addRole(name: string, condition: object, trusted: RoleOptions = {}): void {
  const { principal = 'github-actions', actions = ['sts:AssumeRole', 'sts:TagSession'] } = trusted
  const Statement = {
    Effect: 'Allow',
    Principal: { AWS: toRoleArn(principal) },
    Action: actions,
    Condition: condition
  }
  const trust = trustPolicy.read({ Version: '2012-10-17', Statement }, '', new Problems())
  if (trust === undefined) throw new Error('the trust policy is not valid')
  emulator.world.roles = [...emulator.world.roles.filter(role => role.name !== name), { name, trust, policies: [] }]
}

function assume(role: string, more: Partial<AssumeRoleCommandInput>): Promise<string> {
  const command = new AssumeRoleCommand({ RoleArn: toRoleArn(role), RoleSessionName: 'tagged', ...more })
  return createStsClient(emulator, base)
    .send(command)
    .then(() => 'allowed')
    .catch(error => error.name)
}

describe('session tags', () => {
  test('are tested by aws:TagKeys of a trust policy', async () => {
    addRole('tag-keys', { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['project'] } })
    expect(await assume('tag-keys', { Tags: [{ Key: 'project', Value: 'x' }] })).toBe('allowed')
    expect(await assume('tag-keys', { Tags: [{ Key: 'other', Value: 'x' }] })).toBe('AccessDenied')
  })

  test('are tested by aws:RequestTag of a trust policy', async () => {
    addRole('request-tag', { StringEquals: { 'aws:RequestTag/project': 'x' } })
    expect(await assume('request-tag', { Tags: [{ Key: 'project', Value: 'x' }] })).toBe('allowed')
    expect(await assume('request-tag', { Tags: [{ Key: 'project', Value: 'y' }] })).toBe('AccessDenied')
    expect(await assume('request-tag', {})).toBe('AccessDenied')
  })

  test.each<[string, Partial<AssumeRoleCommandInput>, RegExp]>([
    [
      'twice the same key',
      {
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'A', Value: '2' }
        ]
      },
      /InvalidParameterValue/
    ],
    ['a reserved key', { Tags: [{ Key: 'aws:a', Value: '1' }] }, /ValidationError/],
    ['a value with a forbidden character', { Tags: [{ Key: 'a', Value: '*' }] }, /ValidationError/],
    [
      'a transitive key that is no tag',
      { Tags: [{ Key: 'a', Value: '1' }], TransitiveTagKeys: ['b'] },
      /ValidationError/
    ]
  ])('are rejected with %s', async (_, more, name) => {
    addRole('any-tags', {})
    expect(await assume('any-tags', more)).toMatch(name)
  })

  const command = (role: string, more: Partial<AssumeRoleCommandInput> = {}) =>
    new AssumeRoleCommand({ RoleArn: toRoleArn(role), RoleSessionName: 'tagged', ...more })

  test('are condition keys of the session, and transitive ones of the sessions of further roles', async () => {
    addRole('tagged', {})
    const [project, team] = [
      { Key: 'project', Value: 'x' },
      { Key: 'team', Value: 'y' }
    ]
    const { Credentials } = await createStsClient(emulator, base).send(
      command('tagged', { Tags: [project, team], TransitiveTagKeys: ['project'] })
    )
    const tagged = createStsClient(emulator, toKeys(Credentials))
    const assumeNext = (
      condition: object,
      more: Partial<AssumeRoleCommandInput> = {},
      actions = ['sts:TagSession']
    ) => {
      addRole('next', condition, { principal: 'tagged', actions: ['sts:AssumeRole', ...actions] })
      return tagged.send(command('next', more))
    }
    const principalTag = (key: string, value: string) => ({ StringEquals: { [`aws:PrincipalTag/${key}`]: value } })
    expect((await catchRefusal(assumeNext(principalTag('team', 'x')))).name).toBe('AccessDenied')
    expect((await catchRefusal(assumeNext({}, {}, []))).message).toContain('sts:TagSession')
    expect((await catchRefusal(assumeNext({}, { Tags: [project] }))).message).toContain(
      'conflicts with a transitive tag key'
    )
    const next = toKeys((await assumeNext(principalTag('team', 'y'))).Credentials)
    const assumeLast = (condition: object) => {
      addRole('last', condition, { principal: 'next' })
      return createStsClient(emulator, next).send(command('last'))
    }
    await assumeLast(principalTag('project', 'x'))
    expect((await catchRefusal(assumeLast(principalTag('team', 'y')))).name).toBe('AccessDenied')
  })

  test('and session policies are returned with their packed size in percent', async () => {
    addRole('packed', {})
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } })
    const send = (more: Partial<AssumeRoleCommandInput>) =>
      createStsClient(emulator, base).send(command('packed', more))
    expect((await send({})).PackedPolicySize).toBeUndefined()
    const [policy, tags, both] = [
      await send({ Policy }),
      await send({ Tags: [{ Key: 'project', Value: 'x'.repeat(200) }] }),
      await send({ Policy, Tags: [{ Key: 'project', Value: 'x'.repeat(200) }] })
    ].map(({ PackedPolicySize = 0 }) => PackedPolicySize)
    expect(policy).toBeGreaterThan(0)
    expect(tags).toBeGreaterThan(policy ?? 0)
    expect(both).toBeGreaterThan(tags ?? 0)
    const managed = { arn: `arn:aws:iam::${account}:policy/nothing` }
    expect((await send({ PolicyArns: [managed] })).PackedPolicySize).toBeGreaterThan(0)
  })

  test('are rejected if they are too large together', async () => {
    addRole('packed', {})
    const Tags = Array.from({ length: 9 }, (_, index) => ({ Key: `T${index}`, Value: 'a'.repeat(250) }))
    expect(await catchRefusal(createStsClient(emulator, base).send(command('packed', { Tags })))).toEqual({
      name: 'PackedPolicyTooLargeException',
      status: 400,
      message: 'Packed size of session tags consumes 498% of allotted space.'
    })
  })
})
