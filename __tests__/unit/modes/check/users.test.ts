import { describe, expect, test } from '@jest/globals'
import { baseRole, identityRole } from '../../../support/builders/aws-settings.ts'
import { buildStep } from '../../../support/builders/step.ts'
import { account, anaArn, serviceErrorWithHint } from '../../../support/fakes/catalog.ts'
import { baseArn, check, statementsIn, stepWithReport } from './check-harness.ts'

describe('the check of a user', () => {
  test('skips the role and still checks dashboards if the identity context is denied', async () => {
    const message = `User: ${baseArn} is not authorized to perform: quicksight:GetIdentityContext on resource: ${anaArn}`
    const { findLine, calls } = await check({
      context: serviceErrorWithHint('GetIdentityContext', 'AccessDeniedException', message)
    })
    expect(JSON.parse(findLine('Identity context').fix)).toEqual({
      Effect: 'Allow',
      Action: 'quicksight:GetIdentityContext',
      Resource: anaArn
    })
    expect(findLine('Identity context').text).toContain(`policies of ${baseRole}`)
    expect(findLine('Assume identity role')).toMatchObject({ result: 'skipped' })
    expect(findLine('Dashboard sales').result).toBe('passed')
    expect(calls).toContain('SearchDashboards ana eu-central-1')
  })

  test.each(['sts:SetContext', 'sts:AssumeRole'])('prints a trust policy with %s if it is missing', async action => {
    const message = `User: ${baseArn} is not authorized to perform: ${action} on resource: ${identityRole}`
    const { findLine, failure } = await check({ context: serviceErrorWithHint('AssumeRole', 'AccessDenied', message) })
    expect(failure).toMatch(/request ID r-1\)$/)
    expect(findLine('Identity context').result).toBe('passed')
    const { text, fix } = findLine('Assume identity role')
    expect(text).toContain(`to the trust policy of ${identityRole}:`)
    expect(statementsIn(fix)).toEqual([
      ...(action === 'sts:SetContext'
        ? []
        : [{ Effect: 'Allow', Principal: { AWS: baseRole }, Action: 'sts:AssumeRole' }]),
      {
        Effect: 'Allow',
        Principal: { AWS: baseRole },
        Action: 'sts:SetContext',
        Condition: {
          'ForAllValues:ArnEquals': {
            'sts:RequestContextProviders': ['arn:aws:iam::aws:contextProvider/QuickSight']
          },
          Null: { 'sts:RequestContextProviders': 'false' }
        }
      }
    ])
  })

  test('says that one role for both sessions must trust itself', async () => {
    const message = `User: ${baseArn} is not authorized to perform: sts:AssumeRole on resource: ${baseRole}`
    const { findLine } = await check({
      context: serviceErrorWithHint('AssumeRole', 'AccessDenied', message),
      step: buildStep({ mode: 'check', aws: { identityRole: baseRole } })
    })
    expect(findLine('Assume identity role').text).toContain('the role must trust itself')
    expect(findLine('Assume identity role').fix).toContain(`"AWS": "${baseRole}"`)
  })

  test('requires the external ID in the printed trust policy', async () => {
    const message = `User: ${baseArn} is not authorized to perform: sts:AssumeRole on resource: ${identityRole}`
    const step = buildStep({ mode: 'check', aws: { externalId: 'octo-reports' } })
    const { findLine } = await check({ step, context: serviceErrorWithHint('AssumeRole', 'AccessDenied', message) })
    const { text, fix } = findLine('Assume identity role')
    expect(text).toMatch(/The role does not exist, .*role-external-id/)
    expect(statementsIn(fix)[0].Condition).toEqual({ StringEquals: { 'sts:ExternalId': 'ROLE_EXTERNAL_ID' } })
    expect(fix).not.toContain('octo-reports')
  })

  test('names the role of ambient credentials in the trust policy', async () => {
    const step = buildStep({ mode: 'check' })
    const { baseRole: _, ...aws } = step.aws
    const message = `User: ${baseArn} is not authorized to perform: sts:SetContext on resource: ${identityRole}`
    const { findLine } = await check({
      step: { ...step, aws },
      context: serviceErrorWithHint('AssumeRole', 'AccessDenied', message)
    })
    expect(findLine('Assume identity role').fix).toContain(`"AWS": "arn:aws:iam::${account}:role/github-actions"`)
  })

  test('matches the role of a permission set by pattern in the trust policy', async () => {
    const role = 'AWSReservedSSO_Report_Admins_0123456789abcdef'
    const arn = `arn:aws:sts::${account}:assumed-role/${role}/ana`
    const message = `User: ${arn} is not authorized to perform: sts:SetContext on resource: ${identityRole}`
    const { baseRole: _, ...aws } = buildStep().aws
    const { findLine } = await check({
      step: { ...buildStep({ mode: 'check' }), aws },
      ports: { roles: { callerIdentity: async () => ({ account, arn }) } },
      context: serviceErrorWithHint('AssumeRole', 'AccessDenied', message)
    })
    const [{ Principal, Condition }] = statementsIn(findLine('Assume identity role').fix)
    expect(Principal).toEqual({ AWS: `arn:aws:iam::${account}:root` })
    expect(Condition.ArnLike['aws:PrincipalArn']).toMatch(/:role\/aws-reserved\/.*\/\*AWSReservedSSO_Report_Admins_\*$/)
  })

  test('has another hint if a trust policy is not the cause', async () => {
    const message = `User: ${baseArn} is not authorized to perform: sts:AssumeRole on resource: ${identityRole} with an explicit deny in a service control policy`
    const { findLine } = await check({ context: serviceErrorWithHint('AssumeRole', 'AccessDenied', message) })
    expect(findLine('Assume identity role').fix).toContain('denied by a service control policy')
    const chained = serviceErrorWithHint(
      'AssumeRole',
      'ValidationError',
      'exceeds the 1 hour session limit for roles assumed by role chaining.'
    )
    expect((await check({ context: chained })).findLine('Assume identity role').fix).toContain('role-duration-seconds')
  })

  test('reads no user for an anonymous export', async () => {
    const { findLine, calls } = await check({
      step: stepWithReport({ viewer: { kind: 'anonymous', rowLevelTags: [] } })
    })
    expect(findLine('Anonymous exports').result).toBe('untestable')
    expect(calls.filter(call => /session|ListUsers|SearchDashboards/.test(call))).toEqual([])
  })
})
