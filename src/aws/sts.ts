import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
  type Credentials as StsCredentials
} from '@aws-sdk/client-sts'
import type { IssuedCredentials, Session, StsClient, WebIdentityClient } from '../domain/ports/credentials.ts'
import type { Mask, RunContext } from '../domain/ports/run-context.ts'
import type { RequestDetails } from '../hints/find-hint.ts'
import type { Clock } from '../lib/clock.ts'
import { memoize } from '../lib/memoize.ts'
import { parseClaims } from '../lib/token-claims.ts'
import { createClientConfig, type Transport } from './client-config.ts'
import { limitResponses } from './limit-responses.ts'
import { callWithRetry, requireField } from './retry.ts'
import { createServerTime } from './server-time.ts'

export interface StsOptions {
  readonly region: string
  readonly transport: Transport
  readonly context: RunContext
  readonly mask: Mask
}

/**
 * Assumes a role with a web identity token; the call is not signed.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export function createWebIdentityClient(options: StsOptions): WebIdentityClient {
  const { context, mask } = options
  const sts = memoize(() => {
    const settings = createClientConfig('STS', options.region, options.transport, undefined)
    // Unsigned: without this, the client would look for credentials anyway.
    return trackServerTime(
      new STSClient({ ...settings, credentials: { accessKeyId: '', secretAccessKey: '' } }),
      context.clock
    )
  })
  return {
    assumeRoleWithWebIdentity: request => {
      const operation = 'AssumeRoleWithWebIdentity'
      const createCommand = () =>
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: request.roleArn,
          RoleSessionName: request.sessionName,
          WebIdentityToken: request.token,
          DurationSeconds: request.durationSeconds
        })
      const send = async (signal: AbortSignal) => {
        const { client, serverTime } = sts()
        const { Credentials } = await client.send(createCommand(), { abortSignal: signal })
        return toIssuedCredentials(operation, Credentials, request.durationSeconds, serverTime(), mask)
      }
      return callWithRetry(context, operation, send, {
        requestDetails: { ...getRequestDetails(request), audience: request.audience, ...getClaims(request.token) }
      })
    }
  }
}

/**
 * The STS calls that the base session signs.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function createStsClient(options: StsOptions & { readonly session: Session }): StsClient {
  const { context, session, mask } = options
  const sts = memoize(() =>
    trackServerTime(new STSClient(createClientConfig('STS', options.region, options.transport, session)), context.clock)
  )
  return {
    assumeRole: request =>
      callWithRetry(
        context,
        'AssumeRole',
        async signal => {
          const { client, serverTime } = sts()
          const { Credentials } = await client.send(new AssumeRoleCommand(assumeRoleInput(request)), {
            abortSignal: signal
          })
          return toIssuedCredentials('AssumeRole', Credentials, request.durationSeconds, serverTime(), mask)
        },
        { session, requestDetails: getRequestDetails(request) }
      ),
    callerIdentity: () =>
      callWithRetry(
        context,
        'GetCallerIdentity',
        async signal => {
          const { Account, Arn } = await sts().client.send(new GetCallerIdentityCommand({}), { abortSignal: signal })
          return { account: requireField('GetCallerIdentity', Account), arn: Arn ?? '' }
        },
        { session }
      )
  }
}

// Trust policies check these claims, so a denial names them.
function getClaims(token: string): RequestDetails {
  const claims = parseClaims(token)
  if (claims === undefined) return {}
  const { iss, sub, aud, repository } = claims
  return {
    issuer: iss.replace(/^https:\/\//, ''),
    sub,
    audience: aud,
    ...(repository === undefined ? {} : { repository })
  }
}

function getRequestDetails(request: { readonly roleArn: string; readonly durationSeconds: number }): RequestDetails {
  const [, partition = '', , , account = '', path = ''] = request.roleArn.split(':')
  const role = path.split('/').at(-1) ?? ''
  return { role, roleArn: request.roleArn, account, partition, seconds: String(request.durationSeconds) }
}

function assumeRoleInput(request: Parameters<StsClient['assumeRole']>[0]) {
  return {
    RoleArn: request.roleArn,
    RoleSessionName: request.sessionName,
    DurationSeconds: request.durationSeconds,
    ProvidedContexts:
      request.contextAssertion === undefined
        ? undefined
        : [{ ProviderArn: request.contextProviderArn, ContextAssertion: request.contextAssertion }],
    ExternalId: request.externalId,
    Policy: request.policy,
    PolicyArns: request.policyArns?.map(arn => ({ arn }))
  }
}

// Secrets are masked as soon as they exist, before anything else can see them.
function toIssuedCredentials(
  operation: string,
  credentials: StsCredentials | undefined,
  durationSeconds: number,
  serverTime: number,
  mask: Mask
): IssuedCredentials {
  const accessKeyId = requireField(operation, credentials?.AccessKeyId)
  const secretAccessKey = requireField(operation, credentials?.SecretAccessKey)
  const sessionToken = requireField(operation, credentials?.SessionToken)
  for (const secret of [secretAccessKey, sessionToken, accessKeyId]) mask(secret)
  const end = credentials?.Expiration?.getTime() ?? Number.NaN
  const lifetimeMs = Number.isNaN(end) ? durationSeconds * 1000 : end - serverTime
  return { credentials: { accessKeyId, secretAccessKey, sessionToken }, lifetimeMs }
}

// The end of a session is a time of the server's clock.
function trackServerTime(client: STSClient, clock: Clock): { client: STSClient; serverTime: () => number } {
  limitResponses(client)
  const time = createServerTime(clock)
  client.middlewareStack.add(time.middleware, { step: 'deserialize', name: 'serverTime' })
  return { client, serverTime: time.now }
}
