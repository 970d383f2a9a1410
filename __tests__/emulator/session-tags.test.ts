import { AssumeRoleCommand, type AssumeRoleCommandInput } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { trustPolicy } from '../../emulator/policy.ts'
import { Problems } from '../../emulator/schema.ts'
import { baseSession, type Keys, roleArn, stsClient } from './clients.ts'

let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator()
  base = await baseSession(emulator)
})
afterAll(() => emulator.stop())

/** Adds a role that the base role may assume and tag under a condition. */
function addRole(name: string, condition: object): void {
  const Statement = {
    Effect: 'Allow',
    Principal: { AWS: roleArn('github-actions') },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    Condition: condition
  }
  const trust = trustPolicy.read({ Version: '2012-10-17', Statement }, '', new Problems())
  if (trust === undefined) throw new Error('the trust policy is not valid')
  emulator.world.roles.push({ name, trust, policies: [] })
}

function assume(role: string, more: Partial<AssumeRoleCommandInput>): Promise<string> {
  const command = new AssumeRoleCommand({ RoleArn: roleArn(role), RoleSessionName: 'tagged', ...more })
  return stsClient(emulator, base)
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
})
