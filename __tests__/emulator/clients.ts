import { GetIdentityContextCommand, QuickSightClient } from '@aws-sdk/client-quicksight'
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, type Credentials, STSClient } from '@aws-sdk/client-sts'
import type { Emulator } from '../../emulator/emulator.ts'

export const account = '123456789012'
export const provider = 'arn:aws:iam::aws:contextProvider/QuickSight'
/** ARN of a role of the first account; an ARN is returned unchanged. */
export const toRoleArn = (name: string) => (name.startsWith('arn:') ? name : `arn:aws:iam::${account}:role/${name}`)

export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

export function toKeys(credentials: Credentials | undefined): Keys {
  return {
    accessKeyId: credentials?.AccessKeyId ?? '',
    secretAccessKey: credentials?.SecretAccessKey ?? '',
    sessionToken: credentials?.SessionToken ?? ''
  }
}

export function getUserKeys({ userCredentials }: Emulator): Keys {
  return {
    accessKeyId: userCredentials['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: userCredentials['AWS_SECRET_ACCESS_KEY'] ?? ''
  }
}

/** A client of the SDK without retries, so that errors are returned immediately. */
export const createStsClient = (emulator: Emulator, credentials: Keys, region = 'us-east-1', maxAttempts = 1) =>
  new STSClient({ region, endpoint: emulator.url, credentials, maxAttempts })
export const createQuickSightClient = (emulator: Emulator, credentials: Keys, region = 'us-east-1', maxAttempts = 1) =>
  new QuickSightClient({ region, endpoint: emulator.url, credentials, maxAttempts })

/** Creates the session of a workflow: gets an OIDC token and assumes the role. */
export async function createBaseSession(emulator: Emulator, role = 'github-actions'): Promise<Keys> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = emulator.environment
  const response = await fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization: `Bearer ${token}` } })
  const { value } = (await response.json()) as { value: string }
  const input = { RoleArn: toRoleArn(role), RoleSessionName: 'run-1', WebIdentityToken: value }
  const sts = createStsClient(emulator, { accessKeyId: 'none', secretAccessKey: 'none' })
  return toKeys((await sts.send(new AssumeRoleWithWebIdentityCommand(input))).Credentials)
}

export interface EnhancedSessionOptions {
  readonly user?: string
  readonly role?: string
  /** Region of the dashboards, in which the context is used. */
  readonly region?: string
}

/** Creates an identity-enhanced session from a base session, for a user. */
export async function createEnhancedSession(
  emulator: Emulator,
  base: Keys,
  wanted: EnhancedSessionOptions = {}
): Promise<Keys> {
  const { user = 'analyst@example.com', role = 'quicksight-identity', region } = wanted
  const { Context } = await createQuickSightClient(emulator, base).send(
    new GetIdentityContextCommand({
      AwsAccountId: account,
      UserIdentifier: { UserName: user },
      Namespace: emulator.world.users.find(each => each.name === user)?.namespace ?? 'default',
      ...(region === undefined ? {} : { ContextRegion: region })
    })
  )
  const ProvidedContexts = [{ ProviderArn: provider, ContextAssertion: Context }]
  const input = { RoleArn: toRoleArn(role), RoleSessionName: 'run-1', ProvidedContexts }
  return toKeys((await createStsClient(emulator, base).send(new AssumeRoleCommand(input))).Credentials)
}

export interface Refusal {
  readonly name: string
  readonly status: number | undefined
  readonly message: string
}

/** The error of a call. @throws Error if the call succeeds */
export async function catchRefusal(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } }
    return { name, message, status: $metadata?.httpStatusCode }
  }
  throw new Error('The call succeeded')
}
