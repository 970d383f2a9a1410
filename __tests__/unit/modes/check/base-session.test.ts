import { describe, expect, test } from '@jest/globals'
import { buildStep } from '../../../support/builders/step.ts'
import { account, serviceErrorWithHint } from '../../../support/fakes/catalog.ts'
import { baseArn, check, claims, statementsIn, stepWithReport, token } from './check-harness.ts'

describe('the base session', () => {
  test('without permission for a token skips every check of AWS, and still checks the release', async () => {
    const refusal = serviceErrorWithHint(
      'GetIdToken',
      'MissingIdTokenPermission',
      'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL'
    )
    const { lineOf, calls, failure } = await check({
      ports: { idToken: () => Promise.reject(refusal) },
      step: stepWithReport({
        destination: { bucket: 'reports', prefix: 'x', prefixTemplate: 'x' },
        files: {
          placeholders: {},
          mergePdf: false,
          uploadTo: { bucket: 'archive', prefix: '' },
          releaseTag: 'v1',
          githubToken: 'ghs_token'
        }
      })
    })
    expect(lineOf('OIDC token').mend).toContain('id-token: write')
    expect(lineOf('Assume base role')).toMatchObject({
      result: 'skipped',
      told: expect.stringContaining('no OIDC token')
    })
    for (const what of [
      'Identity context',
      'Assume identity role',
      'Dashboard sales',
      'Access of ',
      'Sheets and visuals',
      'Bucket reports',
      'Bucket archive'
    ])
      expect(lineOf(what).result).toBe('skipped')
    expect(calls).toEqual(['GetReleaseByTag v1'])
    expect(failure).toMatch(/^1 of 14 checks failed/)
  })

  test('prints a trust policy with the claims of the token if the existing one does not match', async () => {
    const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity'
    const { lineOf, failure } = await check({
      base: serviceErrorWithHint('AssumeRoleWithWebIdentity', 'AccessDenied', message)
    })
    const { told, mend } = lineOf('Assume base role')
    expect(told).toContain(message)
    expect(told).toContain('request ID r-1')
    expect(statementsIn(mend)).toEqual([
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': claims.aud,
            'token.actions.githubusercontent.com:sub': claims.sub
          }
        }
      }
    ])
    expect(failure).toContain('- Assume base role')
  })

  test('prints the address of a GitHub Enterprise Server and the ARNs of the partition', async () => {
    const own = { ...claims, iss: 'https://github.example/_services/token' }
    const role = `arn:aws-us-gov:iam::${account}:role/base`
    const { lineOf } = await check({
      base: serviceErrorWithHint(
        'AssumeRoleWithWebIdentity',
        'AccessDenied',
        'Not authorized to perform sts:AssumeRoleWithWebIdentity'
      ),
      ports: { idToken: async () => token(own) },
      step: buildStep({ mode: 'check', aws: { baseRole: role } })
    })
    expect(lineOf('Assume base role').mend).toContain(
      `arn:aws-us-gov:iam::${account}:oidc-provider/github.example/_services/token`
    )
  })

  test('has the hint of the error for any other error', async () => {
    const message = 'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com'
    const { lineOf } = await check({
      base: serviceErrorWithHint('AssumeRoleWithWebIdentity', 'InvalidIdentityToken', message)
    })
    expect(lineOf('Assume base role')).toMatchObject({
      told: expect.stringContaining('create the provider there'),
      mend: expect.stringMatching(/^aws iam create-open-id-connect-provider/)
    })
  })

  test.each([
    ['no token', 'nonsense'],
    ['no JSON', 'a.b.c'],
    ['a token without sub', token({ aud: 'x', iss: 'y' })],
    ['a list', token([])],
    ['null', token(null)]
  ])('fails if the response of GitHub is %s', async (_, given) => {
    const { lineOf } = await check({ ports: { idToken: async () => given } })
    expect(lineOf('OIDC token').told).toContain('not an OIDC token with iss, sub and aud')
  })

  test('requests no token with ambient credentials', async () => {
    const step = buildStep({ mode: 'check' })
    const { baseRole: _, ...aws } = step.aws
    const { lineOf, lines, calls } = await check({ step: { ...step, aws } })
    expect(lines.map(({ what }) => what)).not.toContainEqual(expect.stringContaining('OIDC token'))
    expect(lineOf('Ambient credentials').told).toContain(baseArn)
    expect(calls).not.toContain('GetIdToken sts.amazonaws.com')
  })

  test('sets the account if none is set, and reports a different one', async () => {
    const step = buildStep({ mode: 'check' })
    const { accountId: _, ...aws } = step.aws
    const own = await check({ step: { ...step, aws } })
    expect(own.lineOf('Account').told).toContain(account)
    expect(own.calls.filter(call => call === 'GetCallerIdentity')).toHaveLength(1)
    const other = await check({ step: stepWithReport({ accountId: '444455556666' }) })
    expect(other.lineOf('Account').told).toContain(`444455556666; the base session belongs to ${account}`)
    const unknown = await check({
      step: { ...step, aws },
      base: serviceErrorWithHint('AssumeRoleWithWebIdentity', 'AccessDenied', 'no')
    })
    expect(unknown.lineOf('Account').result).toBe('skipped')
    expect(unknown.lineOf('Sheets and visuals').result).toBe('skipped')
    expect(unknown.lineOf('Start snapshot jobs').mend).toContain(':ACCOUNT:dashboard/sales')
  })
})
