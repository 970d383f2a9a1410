import { ServiceError } from '../domain/errors.ts'
import type { IssuedCredentials, Session, WebIdentityClient } from '../domain/ports/credentials.ts'
import type { AwsSettings } from '../domain/step.ts'
import type { Clock } from '../lib/clock.ts'
import { createRefreshableSession } from './refreshable-session.ts'

export interface BasePorts {
  readonly clock: Clock
  /** A fresh OIDC token for the audience, masked; it is valid for minutes. */
  readonly webIdentityToken: (audience: string) => Promise<string>
  readonly tokens: WebIdentityClient
}

/**
 * The base session: the role assumed with GitHub's OIDC token.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export function createBaseSession(aws: AwsSettings, roleArn: string, ports: BasePorts): Session {
  const assume = async (): Promise<IssuedCredentials> =>
    ports.tokens.assumeRoleWithWebIdentity({
      roleArn,
      token: await ports.webIdentityToken(aws.audience),
      audience: aws.audience,
      sessionName: aws.sessionName,
      durationSeconds: aws.durationSeconds
    })
  return createRefreshableSession(() => retryOnceIfExpired(assume), ports.clock)
}

/**
 * Sessions are created from tokens and contexts that are valid for minutes: if one had expired or was rejected, `make` runs once more
 * and gets a fresh one.
 */
export async function retryOnceIfExpired<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof ServiceError && (error.kind === 'expired' || error.kind === 'invalid-context')) return make()
    throw error
  }
}
