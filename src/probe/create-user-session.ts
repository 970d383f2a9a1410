import { toUserIdentifier } from '../aws/quicksight/request-mapping.ts'
import { ActionError } from '../domain/errors.ts'
import type { Session } from '../domain/ports/credentials.ts'
import { registerSecret } from '../lib/redact.ts'
import type { ProbeContext } from './context.ts'

/** A session policy that permits the snapshot operations only, so that the session has no S3 permission. */
const snapshotsOnly = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'quicksight:*DashboardSnapshotJob*', Resource: '*' }]
})

// Within the hour that role chaining allows, and not the default: the response shows whether the request counts.
const requestedSeconds = 1800

/** The identity-enhanced session of the user: identity context, then AssumeRole with it. */
export async function createUserSession(
  context: ProbeContext,
  accountId: string,
  restriction: 'none' | 'snapshots only' = 'none'
): Promise<Session> {
  const { recorder, aws, clock } = context
  const purpose = restriction === 'none' ? 'the session of the user' : 'a session of the user without S3 permissions'
  const assertion = await getContext(context, accountId, purpose)
  const startedAt = clock.now()
  const assumed = await recorder.call('AssumeRole', purpose, () =>
    context.callsBy(context.base).assumeRole({
      RoleArn: aws.identityRole,
      RoleSessionName: aws.sessionName,
      DurationSeconds: requestedSeconds,
      ProvidedContexts: [
        { ProviderArn: `arn:${aws.partition}:iam::aws:contextProvider/QuickSight`, ContextAssertion: assertion }
      ],
      ...(aws.externalId === undefined ? {} : { ExternalId: aws.externalId }),
      ...(restriction === 'none' ? {} : { Policy: snapshotsOnly })
    })
  )
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = assumed.response?.Credentials ?? {}
  if (assumed.response === undefined)
    throw new ActionError(`AssumeRole failed: ${assumed.errorCode}.`, { code: 'NothingExported' })
  for (const secret of [AccessKeyId, SecretAccessKey, SessionToken]) registerSecret(secret)
  const seconds = Math.round(((Expiration?.getTime() ?? Number.NaN) - startedAt) / 1000)
  if (!Number.isNaN(seconds))
    recorder.observe(
      'session-lifetime',
      Math.abs(seconds - requestedSeconds) < 300,
      `${seconds} of ${requestedSeconds} seconds`
    )
  const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
  return { credentials: async () => credentials, refresh: async () => false }
}

async function getContext(context: ProbeContext, AwsAccountId: string, purpose: string): Promise<string> {
  const { recorder, viewer, aws } = context
  const region = viewer.identityRegion ?? aws.region
  const calls = context.callsBy(context.base, region)
  const input = {
    AwsAccountId,
    UserIdentifier: toUserIdentifier(viewer.user),
    Namespace: viewer.namespace,
    ...(region === aws.region ? {} : { ContextRegion: aws.region })
  }
  const { response, errorCode } = await recorder.call('GetIdentityContext', purpose, async () => {
    const response = await calls.getIdentityContext(input)
    registerSecret(response.Context ?? '')
    return response
  })
  if (response?.Context === undefined)
    throw new ActionError(`GetIdentityContext failed: ${errorCode}.`, { code: 'NothingExported' })
  return response.Context
}

/** Tries the e-mail address of the user in upper case, and a QuickSight operation that the session is not meant for. */
export async function testSession(context: ProbeContext, AwsAccountId: string, user: Session): Promise<void> {
  const { recorder, viewer, aws } = context
  const denied = await recorder.call('ListDashboards', 'another operation with the session of the user', () =>
    context.callsBy(user).listDashboards({ AwsAccountId, MaxResults: 1 })
  )
  // IAM is evaluated first: without this permission, the result says nothing about the session.
  const isIamDenial = /is not authorized to perform/.test(recorder.calls.at(-1)?.message ?? '')
  if (!isIamDenial)
    recorder.observe('enhanced-session-scope', denied.errorCode !== undefined, denied.errorCode ?? 'accepted')
  if (!('email' in viewer.user) || viewer.user.email === viewer.user.email.toUpperCase()) return
  const UserIdentifier = { Email: viewer.user.email.toUpperCase() }
  context.standIns.learn(UserIdentifier.Email, 'Email')
  const upperCase = await recorder.call('GetIdentityContext', 'the e-mail address in upper case', async () => {
    const calls = context.callsBy(context.base, viewer.identityRegion ?? aws.region)
    const response = await calls.getIdentityContext({ AwsAccountId, UserIdentifier, Namespace: viewer.namespace })
    registerSecret(response.Context ?? '')
    return response
  })
  recorder.observe('email-case-sensitive', upperCase.errorCode !== undefined, upperCase.errorCode ?? 'accepted')
}
