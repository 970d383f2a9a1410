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
    const { findLine, calls, failure } = await check({
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
    expect(findLine('OIDC token').fix).toContain('id-token: write')
    expect(findLine('Assume base role')).toMatchObject({
      result: 'skipped',
      text: expect.stringContaining('no OIDC token')
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
      expect(findLine(what).result).toBe('skipped')
    expect(calls).toEqual(['GetReleaseByTag v1'])
    expect(failure).toMatch(/^1 of 14 checks failed/)
  })

  test('prints a trust policy with the claims of the token if the existing one does not match', async () => {
    const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity'
    const { findLine, failure } = await check({
      base: serviceErrorWithHint('AssumeRoleWithWebIdentity', 'AccessDenied', message)
    })
    const { text, fix } = findLine('Assume base role')
    expect(text).toContain(message)
    expect(text).toContain('request ID r-1')
    expect(statementsIn(fix)).toEqual([
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
    const { findLine } = await check({
      base: serviceErrorWithHint(
        'AssumeRoleWithWebIdentity',
        'AccessDenied',
        'Not authorized to perform sts:AssumeRoleWithWebIdentity'
      ),
      ports: { idToken: async () => token(own) },
      step: buildStep({ mode: 'check', aws: { baseRole: role } })
    })
    expect(findLine('Assume base role').fix).toContain(
      `arn:aws-us-gov:iam::${account}:oidc-provider/github.example/_services/token`
    )
  })

  test('has the hint of the error for any other error', async () => {
    const message = 'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com'
    const { findLine } = await check({
      base: serviceErrorWithHint('AssumeRoleWithWebIdentity', 'InvalidIdentityTokenException', message)
    })
    expect(findLine('Assume base role')).toMatchObject({
      text: expect.stringContaining('create the provider there'),
      fix: expect.stringMatching(/^aws iam create-open-id-connect-provider/)
    })
  })

  test.each([
    ['not a JSON Web Token', 'nonsense'],
    ['not JSON', 'a.b.c'],
    ['a token without sub', token({ aud: 'x', iss: 'y' })],
    ['a list', token([])],
    ['null', token(null)]
  ])('fails if the token is %s', async (_, given) => {
    const { findLine } = await check({ ports: { idToken: async () => given } })
    expect(findLine('OIDC token').text).toContain('not an OIDC token with iss, sub and aud')
  })

  test('requests no token with ambient credentials', async () => {
    const step = buildStep({ mode: 'check' })
    const { baseRole: _, ...aws } = step.aws
    const { findLine, lines, calls } = await check({ step: { ...step, aws } })
    expect(lines.map(({ what }) => what)).not.toContainEqual(expect.stringContaining('OIDC token'))
    expect(findLine('Ambient credentials').text).toContain(baseArn)
    expect(calls).not.toContain('GetIdToken sts.amazonaws.com')
  })

  test('sets the account if none is set, and reports a different one', async () => {
    const step = buildStep({ mode: 'check' })
    const { accountId: _, ...aws } = step.aws
    const own = await check({ step: { ...step, aws } })
    expect(own.findLine('Account').text).toContain(account)
    expect(own.calls.filter(call => call === 'GetCallerIdentity')).toHaveLength(1)
    const other = await check({ step: stepWithReport({ accountId: '444455556666' }) })
    expect(other.findLine('Account').text).toContain(`444455556666; the base session belongs to ${account}`)
    const unknown = await check({
      step: { ...step, aws },
      base: serviceErrorWithHint('AssumeRoleWithWebIdentity', 'AccessDenied', 'no')
    })
    expect(unknown.findLine('Account').result).toBe('skipped')
    expect(unknown.findLine('Sheets and visuals').result).toBe('skipped')
    expect(unknown.findLine('Start snapshot jobs').fix).toContain(':ACCOUNT:dashboard/sales')
  })
})
