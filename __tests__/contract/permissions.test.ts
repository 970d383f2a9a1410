import { describe, expect, test } from '@jest/globals'
import {
  assumeTrust,
  bucketPolicy,
  contextTrust,
  snapshotPolicy,
  workflowTrust
} from '../../src/modes/check/policy-statements.ts'
import { actionsOf, documentedPolicies, permittedCalls } from './permissions-table.ts'

const policies = documentedPolicies()
const calls = permittedCalls()
const named = (name: string) => {
  const policy = policies.get(name)
  if (policy === undefined) throw new Error(`docs/PERMISSIONS.md has no policy "${name}"`)
  return policy
}

describe('the table of calls', () => {
  test('is read whole', () => {
    expect(calls.length).toBeGreaterThan(15)
    for (const { call, session, made } of calls) {
      expect(call).toMatch(/^[A-Z]\w+$/)
      expect(['none', 'base', 'identity-enhanced']).toContain(session)
      expect(Object.values(made).every(mark => ['●', '○', ''].includes(mark))).toBe(true)
      expect(Object.values(made).some(mark => mark !== '')).toBe(true)
    }
  })

  test.each(['base', 'identity-enhanced'] as const)('the %s session has a policy for each of its calls', session => {
    const names = [...policies.keys()].filter(name =>
      name.startsWith(session === 'base' ? 'base role,' : 'identity role,')
    )
    const granted = new Set(names.filter(name => !name.endsWith('trust')).flatMap(name => actionsOf(named(name))))
    const needed = new Set(calls.filter(each => each.session === session).flatMap(({ actions }) => actions))
    expect([...granted].sort()).toEqual([...needed].sort())
  })
})

describe('the policies hold the statements that mode: check prints', () => {
  const of = (...statements: readonly string[]) => JSON.parse(`[${statements.join()}]`)

  test('trust of the base role', () => {
    const claims = {
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:ORG/REPO:ref:refs/heads/main',
      aud: 'sts.amazonaws.com'
    }
    expect(named('base role, trust').Statement).toEqual(
      of(workflowTrust('arn:aws:iam::ACCOUNT:role/BASE_ROLE', claims))
    )
  })

  test('trust of the identity role, and of one role for both', () => {
    const printed = (role: string) => {
      const arn = `arn:aws:iam::ACCOUNT:role/${role}`
      return of(assumeTrust(arn), contextTrust('aws', arn))
    }
    expect(named('identity role, trust').Statement).toEqual(printed('BASE_ROLE'))
    const [, ...itself] = named('one role, trust').Statement
    expect(itself).toEqual(printed('ROLE'))
    expect(named('one role, trust').Statement[0]).toEqual(named('base role, trust').Statement[0])
  })

  test('snapshot calls', () => {
    const [printed] = of(snapshotPolicy(['arn:aws:quicksight:REGION:ACCOUNT:dashboard/DASHBOARD_ID']))
    expect(named('identity role, policy').Statement).toEqual([{ ...printed, Resource: printed.Resource[0] }])
  })

  test('bucket', () => {
    const printed = JSON.stringify(of(bucketPolicy('aws', 'BUCKET', 'ACCOUNT')))
    expect(JSON.stringify(named('bucket, policy').Statement).replaceAll('BUCKET/PREFIX/*', 'BUCKET/*')).toBe(printed)
  })
})

test('nothing is granted that would open more than it says', () => {
  for (const [name, policy] of policies) {
    for (const statement of policy.Statement) {
      expect({ name, action: JSON.stringify(statement.Action) }).not.toMatchObject({
        action: expect.stringContaining('*')
      })
      expect(statement['Resource']).not.toBe('*')
      expect(statement.Effect).toBe('Allow')
    }
  }
})
