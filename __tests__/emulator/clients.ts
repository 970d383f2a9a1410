import { GetIdentityContextCommand, QuickSightClient } from '@aws-sdk/client-quicksight'
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, type Credentials, STSClient } from '@aws-sdk/client-sts'
import type { Emulator } from '../../emulator/emulator.ts'

export const account = '123456789012'
export const provider = 'arn:aws:iam::aws:contextProvider/QuickSight'
/** A role of the first account; the ARN of another one stays unchanged. */
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

/** Clients as the SDK makes them, but for retries: a refusal is to be seen at once. */
export const createStsClient = (emulator: Emulator, credentials: Keys, region = 'us-east-1', maxAttempts = 1) =>
  new STSClient({ region, endpoint: emulator.url, credentials, maxAttempts })
export const createQuickSightClient = (emulator: Emulator, credentials: Keys, region = 'us-east-1', maxAttempts = 1) =>
  new QuickSightClient({ region, endpoint: emulator.url, credentials, maxAttempts })

/** A session as a workflow gets it: OIDC token, then the role. */
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
  /** Region of the dashboards, where the context is used. */
  readonly region?: string
}

/** The session that a user's identity context makes of a base session. */
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

/** What a call was refused with; a call that goes through is a failed test. */
export async function catchRefusal(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } }
    return { name, message, status: $metadata?.httpStatusCode }
  }
  throw new Error('The call went through')
}
