import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createStsClient, createWebIdentityClient } from '../../../src/aws/sts.ts'
import { catchError } from '../../support/catch-error.ts'
import { createInstantClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'
import { createStaticSession } from '../../support/fakes/session.ts'
import { scriptedServer } from '../../support/stub-server.ts'

let server: Awaited<ReturnType<typeof scriptedServer>>
const masked: string[] = []
const clock = createInstantClock()
const options = {
  region: 'eu-central-1',
  transport: { connectionTimeout: 5000, httpsAgent: {} },
  context: { clock, log: createRecordingLog(), signal: new AbortController().signal },
  mask: (secret: string) => void masked.push(secret)
}

beforeAll(async () => {
  server = await scriptedServer()
  process.env['AWS_ENDPOINT_URL_STS'] = server.url
})
beforeEach(() => {
  masked.length = 0
})
afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_STS']
  await server.close()
})

const roleArn = 'arn:aws:iam::111122223333:role/exports'
const credentialsXml = `<Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>the-secret-key</SecretAccessKey>
  <SessionToken>the-session-token</SessionToken><Expiration>2026-01-15T10:30:00Z</Expiration></Credentials>`
const credentials = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'the-secret-key',
  sessionToken: 'the-session-token'
}

function granted(operation: string, xml = credentialsXml): string {
  return `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result>${xml}</${operation}Result>
    <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></${operation}Response>`
}

function refusal(code: string, message: string): string {
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code>
    <Message>${message}</Message></Error></ErrorResponse>`
}

/** What STS was asked, as a form. */
const asked = () => Object.fromEntries(new URLSearchParams(server.seen[0]?.body))

describe('AssumeRoleWithWebIdentity', () => {
  const ask = {
    roleArn,
    token: 'the-oidc-token',
    audience: 'own',
    sessionName: 'GitHubActions-1',
    durationSeconds: 3600
  }

  test('sends the token unsigned, and masks the credentials', async () => {
    server.answer({ body: granted('AssumeRoleWithWebIdentity'), headers: { date: 'Thu, 15 Jan 2026 09:30:00 GMT' } })
    const grant = await createWebIdentityClient(options).assumeRoleWithWebIdentity(ask)
    expect(grant).toEqual({ credentials, lifetimeMs: 3_600_000 })
    expect(asked()).toMatchObject({
      Action: 'AssumeRoleWithWebIdentity',
      RoleArn: roleArn,
      RoleSessionName: 'GitHubActions-1',
      WebIdentityToken: 'the-oidc-token',
      DurationSeconds: '3600'
    })
    expect(server.seen[0]?.headers['authorization']).toBeUndefined()
    expect(masked).toEqual(expect.arrayContaining(['the-secret-key', 'the-session-token']))
  })

  test.each([
    ['is ten minutes ahead', 'Thu, 15 Jan 2026 09:20:00 GMT', 70],
    ['is ten minutes behind', 'Thu, 15 Jan 2026 09:40:00 GMT', 50],
    ['cannot be compared', 'soon', 60]
  ])('computes the lifetime by the clock of the server if the runner’s %s', async (_, date, minutes) => {
    server.answer({ body: granted('AssumeRoleWithWebIdentity'), headers: { date } })
    const grant = await createWebIdentityClient(options).assumeRoleWithWebIdentity(ask)
    expect(grant.lifetimeMs).toBe(minutes * 60_000)
  })

  test('reports an error once, with its request ID', async () => {
    const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity'
    server.answer({ status: 403, body: refusal('AccessDenied', message), headers: { 'x-amzn-requestid': 'r-2' } })
    const error = await catchError(createWebIdentityClient(options).assumeRoleWithWebIdentity(ask))
    expect(error).toMatchObject({
      message: `AssumeRoleWithWebIdentity: AccessDenied: ${message}`,
      kind: 'denied',
      requestId: 'r-2'
    })
    expect(server.seen).toHaveLength(1)
  })

  test.each([
    [
      'ValidationError',
      'exceeds the MaxSessionDuration set for this role.',
      '--role-name exports --max-session-duration 3600'
    ],
    ['InvalidIdentityTokenException', 'Incorrect token audience', '--client-id own \\\n']
  ])('%s has a hint with the role and the audience', async (code, message, words) => {
    server.answer({ status: 400, body: refusal(code, message) })
    const error = await catchError(createWebIdentityClient(options).assumeRoleWithWebIdentity(ask))
    expect(error).toMatchObject({ hint: expect.stringContaining(words) })
  })

  test('uses the requested duration if the response has no expiration', async () => {
    const endless = credentialsXml.replace(/<Expiration>.*<\/Expiration>/, '')
    server.answer({ body: granted('AssumeRoleWithWebIdentity', endless) })
    const grant = await createWebIdentityClient(options).assumeRoleWithWebIdentity({ ...ask, durationSeconds: 900 })
    expect(grant.lifetimeMs).toBe(900_000)
  })

  test.each([
    ['nothing', ''],
    ['no session token', credentialsXml.replace(/<SessionToken>.*<\/SessionToken>/, '')]
  ])('is retried if the response contains %s', async (_, xml) => {
    const operation = 'AssumeRoleWithWebIdentity'
    const headers = { date: 'Thu, 15 Jan 2026 09:30:00 GMT' }
    server.answer({ body: granted(operation, xml) }, { body: granted(operation), headers })
    const grant = await createWebIdentityClient(options).assumeRoleWithWebIdentity(ask)
    expect(grant.credentials).toEqual(credentials)
    expect(server.seen).toHaveLength(2)
  })
})

describe('AssumeRole', () => {
  const service = () => createStsClient({ ...options, session: createStaticSession() })
  const ask = { roleArn, sessionName: 'GitHubActions-1', durationSeconds: 3600 }

  test('sends the identity context and the limits of the session, signed by the base session', async () => {
    server.answer({ body: granted('AssumeRole') })
    await service().assumeRole({
      ...ask,
      contextProviderArn: 'arn:aws:iam::aws:contextProvider/QuickSight',
      contextAssertion: 'the-context',
      externalId: 'ext',
      policy: '{}',
      policyArns: ['arn:aws:iam::aws:policy/A', 'arn:aws:iam::aws:policy/B']
    })
    expect(asked()).toEqual({
      Action: 'AssumeRole',
      Version: '2011-06-15',
      RoleArn: roleArn,
      RoleSessionName: 'GitHubActions-1',
      DurationSeconds: '3600',
      'ProvidedContexts.member.1.ProviderArn': 'arn:aws:iam::aws:contextProvider/QuickSight',
      'ProvidedContexts.member.1.ContextAssertion': 'the-context',
      ExternalId: 'ext',
      Policy: '{}',
      'PolicyArns.member.1.arn': 'arn:aws:iam::aws:policy/A',
      'PolicyArns.member.2.arn': 'arn:aws:iam::aws:policy/B'
    })
    expect(server.seen[0]?.headers['authorization']).toContain('Credential=ASIAbase/')
    expect(masked).toContain('the-session-token')
  })

  test('sends only the settings that are set, and no session tags', async () => {
    server.answer({ body: granted('AssumeRole') })
    await service().assumeRole(ask)
    expect(Object.keys(asked()).sort()).toEqual(['Action', 'DurationSeconds', 'RoleArn', 'RoleSessionName', 'Version'])
  })
})

describe('GetCallerIdentity', () => {
  const service = () => createStsClient({ ...options, session: createStaticSession() })

  test('returns account and ARN', async () => {
    const arn = 'arn:aws:sts::111122223333:assumed-role/base/GitHubActions-1'
    server.answer({
      body: granted('GetCallerIdentity', `<Arn>${arn}</Arn><UserId>X</UserId><Account>111122223333</Account>`)
    })
    expect(await service().callerIdentity()).toEqual({ account: '111122223333', arn })
  })

  test('fails for unknown keys', async () => {
    server.answer({ status: 403, body: refusal('InvalidClientTokenId', 'The security token is invalid.') })
    const error = await catchError(service().callerIdentity())
    expect(error).toMatchObject({ code: 'InvalidClientTokenId', kind: 'expired' })
  })
})
