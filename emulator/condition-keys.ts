import type { Conditions } from './conditions.ts'
import type { Session } from './sessions.ts'

/**
 * Condition keys of every request: time, source, TLS. The emulator listens only on 127.0.0.1, and its HTTP counts as
 * AWS's HTTPS.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function createNetworkKeys(now: number): Conditions {
  return {
    'aws:CurrentTime': [new Date(now).toISOString()],
    'aws:EpochTime': [String(Math.floor(now / 1000))],
    'aws:SecureTransport': ['true'],
    'aws:SourceIp': ['127.0.0.1']
  }
}

/** Additional condition keys of a signed request: principal and region. */
export function createGlobalKeys(session: Session, region: string, now: number): Conditions {
  const { account, userId, role, arn, tags = {} } = session
  return {
    ...createNetworkKeys(now),
    'aws:PrincipalAccount': [account],
    'aws:PrincipalArn': [getPrincipalArn(session)],
    'aws:PrincipalIsAWSService': ['false'],
    'aws:PrincipalType': [role === undefined ? 'User' : 'AssumedRole'],
    'aws:RequestedRegion': [region],
    'aws:userid': [userId],
    'aws:ViaAWSService': ['false'],
    ...Object.fromEntries(Object.entries(tags).map(([key, value]) => [`aws:PrincipalTag/${key}`, [value]])),
    // Sessions of roles keep no multi-factor authentication, and long-term keys do not have the condition key:
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
    ...(role === undefined
      ? { 'aws:username': [arn.split('/').at(-1) ?? ''] }
      : { 'aws:MultiFactorAuthPresent': ['false'] })
  }
}

/** ARN of the role for a session, otherwise of the user. */
function getPrincipalArn({ arn, partition, account, role }: Session): string {
  return role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`
}
