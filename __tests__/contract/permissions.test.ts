import { describe, expect, test } from '@jest/globals'
import {
  formatAssumeTrust,
  formatBucketPolicy,
  formatContextTrust,
  formatSnapshotPolicy,
  formatWorkflowTrust
} from '../../src/modes/check/policy-statements.ts'
import { listActions, readDocumentedPolicies, readPermittedCalls } from './permissions-table.ts'

const policies = readDocumentedPolicies()
const calls = readPermittedCalls()
/** S3 uses the key for the action; the others belong to features whose calls are listed with them. */
const features = ['customer managed key', 'max-data-age', 'max-data-age with topics', 'refresh-data', 'Identity Center']
const getPolicy = (name: string) => {
  const policy = policies.get(name)
  if (policy === undefined) throw new Error(`docs/PERMISSIONS.md has no policy "${name}"`)
  return policy
}

const actionsWithoutCall = new Set(features.flatMap(name => listActions(getPolicy(`${name}, policy`))))

describe('the table of calls in docs/PERMISSIONS.md', () => {
  test('has a valid row for every call', () => {
    expect(calls.length).toBeGreaterThan(15)
    for (const { call, session, made } of calls) {
      expect(call).toMatch(/^[A-Z]\w+$/)
      expect(['none', 'base', 'identity-enhanced']).toContain(session)
      expect(Object.values(made).every(mark => ['●', '○', ''].includes(mark))).toBe(true)
      expect(Object.values(made).some(mark => mark !== '')).toBe(true)
    }
  })

  test.each([
    { session: 'base', isOfSession: (name: string) => !/^(identity role|bucket),|trust$/.test(name) },
    { session: 'identity-enhanced', isOfSession: (name: string) => name === 'identity role, policy' }
  ] as const)(
    'has a policy for each call of the $session session, and no policy grants more',
    ({ session, isOfSession }) => {
      const names = [...policies.keys()].filter(isOfSession)
      const granted = new Set(names.flatMap(name => listActions(getPolicy(name))))
      const needed = new Set(calls.filter(each => each.session === session).flatMap(({ actions }) => actions))
      expect([...granted].sort()).toEqual(expect.arrayContaining([...needed].sort()))
      const more = [...granted].filter(action => !needed.has(action))
      expect(more.filter(action => !actionsWithoutCall.has(action))).toEqual([])
    }
  )
})

describe('the policies contain the statements that mode: check prints', () => {
  const parseStatements = (...statements: readonly string[]) => JSON.parse(`[${statements.join()}]`)

  test('for the trust policy of the base role', () => {
    const claims = {
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:ORG/REPO:ref:refs/heads/main',
      aud: 'sts.amazonaws.com'
    }
    expect(getPolicy('base role, trust').Statement).toEqual(
      parseStatements(formatWorkflowTrust('arn:aws:iam::ACCOUNT:role/BASE_ROLE', claims))
    )
  })

  test('for the trust policies of the identity role and of one role', () => {
    const printed = (role: string) => {
      const arn = `arn:aws:iam::ACCOUNT:role/${role}`
      return parseStatements(formatAssumeTrust(arn), formatContextTrust('aws', arn))
    }
    expect(getPolicy('identity role, trust').Statement).toEqual(printed('BASE_ROLE'))
    const [, ...itself] = getPolicy('one role, trust').Statement
    expect(itself).toEqual(printed('ROLE'))
    expect(getPolicy('one role, trust').Statement[0]).toEqual(getPolicy('base role, trust').Statement[0])
  })

  test('for the snapshot calls', () => {
    const [printed] = parseStatements(
      formatSnapshotPolicy(['arn:aws:quicksight:REGION:ACCOUNT:dashboard/DASHBOARD_ID'])
    )
    expect(getPolicy('identity role, policy').Statement).toEqual([{ ...printed, Resource: printed.Resource[0] }])
  })

  test('for the bucket policy', () => {
    const printed = JSON.stringify(parseStatements(formatBucketPolicy('aws', 'BUCKET', 'ACCOUNT')))
    expect(JSON.stringify(getPolicy('bucket, policy').Statement).replaceAll('BUCKET/PREFIX/*', 'BUCKET/*')).toBe(
      printed
    )
  })
})

test('no policy grants wildcard actions or every resource', () => {
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
