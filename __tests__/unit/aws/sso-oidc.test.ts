import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createIdentityCenterClient } from '../../../src/aws/sso-oidc.ts'
import { catchError } from '../../support/catch-error.ts'
import { createInstantClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'
import { createStaticSession } from '../../support/fakes/session.ts'
import { scriptedServer } from '../../support/stub-server.ts'

let server: Awaited<ReturnType<typeof scriptedServer>>
const masked: string[] = []
const application = 'arn:aws:sso::111122223333:application/ssoins-1234567890abcdef/apl-1234567890abcdef'

beforeAll(async () => {
  server = await scriptedServer()
  process.env['AWS_ENDPOINT_URL_SSO_OIDC'] = server.url
})
beforeEach(() => {
  masked.length = 0
})
afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_SSO_OIDC']
  await server.close()
})

function createJwt(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`
}

function exchangeToken(assertion: string) {
  const client = createIdentityCenterClient({
    region: 'eu-west-1',
    transport: { connectionTimeout: 5000, httpsAgent: {} },
    context: { clock: createInstantClock(), log: createRecordingLog(), signal: new AbortController().signal },
    mask: secret => void masked.push(secret),
    session: createStaticSession()
  })
  return client.createToken({ application, assertion })
}

function script(status: number, body: object, code?: string) {
  const headers = { 'content-type': 'application/json', ...(code === undefined ? {} : { 'x-amzn-errortype': code }) }
  server.answer({ status, headers, body })
}

describe('CreateTokenWithIAM', () => {
  const idToken = createJwt({ sub: 'user-1', 'sts:identity_context': 'context of the claim' })
  const secrets = { accessToken: 'access', refreshToken: 'refresh', idToken }

  test('is a JWT bearer grant for the application, signed for sso-oauth in the region of Identity Center', async () => {
    script(200, { ...secrets, awsAdditionalDetails: { identityContext: 'the context' } })
    expect(await exchangeToken('the.jwt.token')).toEqual({ identityContext: 'the context', userId: 'user-1' })
    const [request] = server.seen
    expect(JSON.parse(request?.body ?? '')).toEqual({
      clientId: application,
      grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: 'the.jwt.token'
    })
    expect(request?.headers['authorization']).toContain('/eu-west-1/sso-oauth/aws4_request')
  })

  test('masks every secret of the response', async () => {
    script(200, { ...secrets, awsAdditionalDetails: { identityContext: 'the context' } })
    await exchangeToken('the.jwt.token')
    expect(masked.toSorted()).toEqual(['access', 'context of the claim', idToken, 'refresh', 'the context'].toSorted())
  })

  test('takes the context from the claim of the ID token if there is no other', async () => {
    script(200, secrets)
    expect(await exchangeToken('the.jwt.token')).toEqual({ identityContext: 'context of the claim', userId: 'user-1' })
    expect(masked).toContain('context of the claim')
  })

  test('returns no user without an ID token', async () => {
    script(200, { accessToken: 'access', awsAdditionalDetails: { identityContext: 'the context' } })
    expect(await exchangeToken('the.jwt.token')).toEqual({ identityContext: 'the context', userId: undefined })
  })

  test('fails at once if the token has no identity context, and keeps the token secret', async () => {
    script(200, { accessToken: 'access', idToken: createJwt({ sub: 'user-1' }) })
    const calls = server.seen.length
    expect(await catchError(exchangeToken('the.jwt.token'))).toMatchObject({
      message: 'CreateTokenWithIAM: NoIdentityContext: The token has no identity context',
      kind: 'invalid',
      hint: expect.stringContaining('sts:identity_context')
    })
    expect(server.seen.length).toBe(calls + 1)
    expect(masked).toContain('access')
  })

  test('fails with the description of OAuth, and the claims of the token in the hint', async () => {
    script(400, { error: 'invalid_grant', error_description: 'No such user' }, 'InvalidGrantException')
    const jwt = createJwt({ aud: 'snapshots', sub: 'repo:a/b', repo_property_user: 'ida@example.com' })
    expect(await catchError(exchangeToken(jwt))).toMatchObject({
      message: 'CreateTokenWithIAM: InvalidGrantException: No such user',
      hint: expect.stringMatching(/\(snapshots\).*repo_property_user: ida@example\.com\./)
    })
  })

  test('does not renew the base session for an unknown application, although the status is 401', async () => {
    script(401, { error: 'invalid_client', error_description: 'Unknown' }, 'InvalidClientException')
    expect(await catchError(exchangeToken('the.jwt.token'))).toMatchObject({ kind: 'denied' })
  })
})
