import { describe, expect, test } from '@jest/globals'
import { allowsService, explainDenial, forbidsService } from '../../emulator/authorize.ts'
import { identityPolicy, type Policy, resourcePolicy, type Statement } from '../../emulator/policy.ts'
import { Problems } from '../../emulator/schema.ts'
import type { Session } from '../../emulator/sessions.ts'
import { loadWorld } from '../../emulator/world.ts'
import { account } from './clients.ts'

const world = loadWorld()
const arn = `arn:aws:sts::${account}:assumed-role/reader/run-1`
const role = `arn:aws:iam::${account}:role/reader`
const root = `arn:aws:iam::${account}:root`
const question = { action: 's3:GetObject', resource: 'arn:aws:s3:::reports/a.pdf' }
const everything: Policy = { Statement: [{ Effect: 'Allow', Action: ['*'], Resource: ['*'] }] }

const session: Session = {
  ...{ accessKeyId: 'ASIA', secretAccessKey: 'x', sessionToken: 'x', userId: 'AROA:run-1', expiresAt: Infinity },
  ...{ account, arn, partition: 'aws', role: 'reader', kind: 'role' as const, sessionPolicies: [] }
}

function readPolicy(shape: typeof identityPolicy, statement: object): Policy {
  const problems = new Problems()
  const policy = shape.read({ Version: '2012-10-17', Statement: [statement] }, '', problems)
  if (policy === undefined || problems.constraints.length > 0) throw new Error(problems.text)
  return policy
}

const bucketPolicy = (statement: object) =>
  readPolicy(resourcePolicy, { Action: 's3:*', Resource: 'arn:aws:s3:::reports/*', ...statement })

describe('a bucket policy that names a session', () => {
  const silent: Policy = {
    Statement: [{ Effect: 'Allow', Action: ['sts:GetCallerIdentity'], Resource: ['*'] } satisfies Statement]
  }
  const limited: Session = { ...session, ownPolicies: [], sessionPolicies: [silent] }

  test.each([
    ['the session itself', arn, true],
    ['its role', role, false]
  ])('is limited by a silent session policy unless it names the session itself: %s', (_, AWS, isAllowed) => {
    const policy = bucketPolicy({ Effect: 'Allow', Principal: { AWS } })
    const denial = explainDenial(world, limited, question, { policy })
    if (isAllowed) expect(denial).toBeUndefined()
    else expect(denial?.message).toMatch(/because no session policy allows the s3:GetObject action$/)
  })

  test('does not replace the session policy in another account', () => {
    const policy = bucketPolicy({ Effect: 'Allow', Principal: { AWS: arn } })
    const caller = { ...limited, ownPolicies: [everything] }
    expect(explainDenial(world, caller, question, { policy, owner: '111122223333' })?.message).toMatch(
      /because no session policy allows/
    )
  })
})

describe('NotPrincipal of a denial', () => {
  const caller = { ...session, ownPolicies: [everything] }

  test.each<[string, string[], boolean]>([
    ['nothing of the caller', [`arn:aws:iam::${account}:user/demo`], false],
    ['the role alone', [role], false],
    ['the role and the account, but not the session', [role, root], false],
    ['the account, the role and the session', [root, role, arn], true]
  ])('excepts a session that it names completely: %s', (_, AWS, isAllowed) => {
    const policy = bucketPolicy({ Effect: 'Deny', NotPrincipal: { AWS } })
    const denial = explainDenial(world, caller, question, { policy })
    if (isAllowed) expect(denial).toBeUndefined()
    else expect(denial?.message).toMatch(/with an explicit deny in a resource-based policy$/)
  })

  test('binds a service that it does not except', () => {
    const service = 'quicksight.amazonaws.com'
    const deny = (NotPrincipal: object) => bucketPolicy({ Effect: 'Deny', NotPrincipal })
    expect(forbidsService(deny({ AWS: root }), service, question)).toBe(true)
    expect(forbidsService(deny({ Service: service }), service, question)).toBe(false)
    expect(allowsService(deny({ Service: service }), service, question)).toBe(false)
  })
})

test.each<[string, string, boolean]>([
  ['StringEquals', 'ana', true],
  ['stringequals', 'ben', false],
  ['forallvalues:stringlikeifexists', 'a*', true],
  ['BinaryEquals', 'YW5h', false],
  ['binaryequals', 'ana', true]
])('a condition operator is evaluated whatever its case: %s %s', (operator, wanted, isAllowed) => {
  const condition = { [operator]: { 'aws:username': wanted } }
  const policy = readPolicy(identityPolicy, { Effect: 'Allow', Action: '*', Resource: '*', Condition: condition })
  const conditions = { 'aws:username': ['ana'] }
  const denial = explainDenial(world, { ...session, ownPolicies: [policy] }, { ...question, conditions })
  expect(denial === undefined).toBe(isAllowed)
})
