import { CreateTokenWithIAMCommand, type CreateTokenWithIAMCommandInput, SSOOIDCClient } from '@aws-sdk/client-sso-oidc'
import { AssumeRoleCommand } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { account, catchRefusal, createBaseSession, createStsClient, type Keys, provider, toRoleArn } from './clients.ts'

const clientId = `arn:aws:sso::${account}:application/ssoins-1234567890abcdef/apl-00000000000000aa`
const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator()
  base = await createBaseSession(emulator, 'identity-center')
})
afterAll(() => emulator.stop())

function exchangeToken(input: Partial<CreateTokenWithIAMCommandInput> = {}) {
  const client = new SSOOIDCClient({
    region: 'eu-central-1',
    endpoint: emulator.url,
    credentials: base,
    maxAttempts: 1
  })
  const assertion = emulator.webIdentityToken(clientId)
  return client.send(new CreateTokenWithIAMCommand({ clientId, grantType, assertion, ...input }))
}

function assumeWith(context: string | undefined, ProviderArn: string) {
  const ProvidedContexts = [{ ProviderArn, ContextAssertion: context }]
  const input = { RoleArn: toRoleArn('identity-center-user'), RoleSessionName: 'run-1', ProvidedContexts }
  return createStsClient(emulator, base).send(new AssumeRoleCommand(input))
}

test('CreateTokenWithIAM returns the context twice, and AssumeRole accepts it from its provider', async () => {
  const { idToken = '', awsAdditionalDetails, tokenType } = await exchangeToken({ scope: ['quicksight:read'] })
  const claims = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString())
  expect(tokenType).toBe('Bearer')
  expect(claims['sts:identity_context']).toBe(awsAdditionalDetails?.identityContext)
  expect(emulator.secrets()).toContain(awsAdditionalDetails?.identityContext)
  const { Credentials } = await assumeWith(
    awsAdditionalDetails?.identityContext,
    'arn:aws:iam::aws:contextProvider/IdentityCenter'
  )
  expect(Credentials?.SessionToken).toBeDefined()
})

test('AssumeRole rejects the context with another provider', async () => {
  const { awsAdditionalDetails } = await exchangeToken()
  const trust = emulator.world.roles.find(({ name }) => name === 'identity-center-user')?.trust
  delete trust?.Statement[1]?.Condition
  expect(await catchRefusal(assumeWith(awsAdditionalDetails?.identityContext, provider))).toMatchObject({
    name: 'InvalidContextAssertionException',
    status: 400
  })
})

test.each<[what: string, input: () => Partial<CreateTokenWithIAMCommandInput>, name: string]>([
  ['another grant type', () => ({ grantType: 'refresh_token' }), 'UnsupportedGrantTypeException'],
  ['a scope that the application lacks', () => ({ scope: ['s3:access'] }), 'InvalidScopeException'],
  ['a token that is none', () => ({ assertion: 'a.b.c' }), 'InvalidGrantException'],
  ['an expired token', () => ({ assertion: emulator.webIdentityToken(clientId, { exp: 1 }) }), 'InvalidGrantException'],
  [
    'a token of another issuer',
    () => ({ assertion: emulator.webIdentityToken(clientId, { iss: 'https://a.example' }) }),
    'InvalidGrantException'
  ]
])('CreateTokenWithIAM rejects %s', async (_, input, name) => {
  expect(await catchRefusal(exchangeToken(input()))).toMatchObject({ name, status: 400 })
})
