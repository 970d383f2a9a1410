import { ActionError } from '../domain/errors.ts'
import type { IdentityCenterClient, IssuedCredentials, Session, StsClient } from '../domain/ports/credentials.ts'
import type { IdentityCenterViewer } from '../domain/report.ts'
import type { AwsSettings } from '../domain/step.ts'
import type { Clock } from '../lib/clock.ts'
import { retryOnceIfExpired } from './base-session.ts'
import { createAssumeRoleRequest } from './enhanced-session.ts'
import { createRefreshableSession } from './refreshable-session.ts'

export interface IdentityCenterPorts {
  readonly clock: Clock
  /** A fresh OIDC token for an audience, masked; it is valid for minutes. */
  readonly idToken: (audience: string) => Promise<string>
  /** Identity Center in its region, by the base session. */
  readonly tokens: IdentityCenterClient
  readonly roles: Pick<StsClient, 'assumeRole'>
}

/**
 * The identity-enhanced session of a user of IAM Identity Center: OIDC token → `CreateTokenWithIAM` → `AssumeRole` with the
 * identity context. A renewed session is of the same user, or renewing fails.
 * https://docs.aws.amazon.com/singlesignon/latest/userguide/trustedidentitypropagation-identity-enhanced-iam-role-sessions.html
 */
export function createIdentityCenterSession(
  aws: AwsSettings,
  roleArn: string,
  viewer: IdentityCenterViewer,
  { clock, idToken, tokens, roles }: IdentityCenterPorts
): Session {
  let first: { readonly userId: string | undefined } | undefined
  const assume = async (): Promise<IssuedCredentials> => {
    const assertion = await idToken(viewer.audience)
    const { identityContext, userId } = await tokens.createToken({ application: viewer.application, assertion })
    if (first !== undefined) checkSameUser(first.userId, userId)
    const issued = await roles.assumeRole(createAssumeRoleRequest(aws, roleArn, 'IdentityCenter', identityContext))
    first = { userId }
    return issued
  }
  return createRefreshableSession(() => retryOnceIfExpired(assume), clock)
}

// The claim is a setting outside the step, which can change while jobs run.
function checkSameUser(before: string | undefined, now: string | undefined): void {
  if (before !== undefined && before === now) return
  const message =
    before === undefined || now === undefined
      ? 'The session could not be renewed: without an ID token, the response of IAM Identity Center does not prove that the user is the same.'
      : 'The session could not be renewed: the OIDC token now names another user of IAM Identity Center.'
  throw new ActionError(message, {
    code: 'WrongUser',
    hint: 'Check the custom property of the repository and the mapping of the trusted token issuer, and run the job again.'
  })
}
