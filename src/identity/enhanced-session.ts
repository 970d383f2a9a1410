import { limits } from '../domain/limits.ts'
import type { IssuedCredentials, Session, StsClient } from '../domain/ports/credentials.ts'
import type { Catalog } from '../domain/ports/quicksight.ts'
import type { Log } from '../domain/ports/run-context.ts'
import type { Viewer } from '../domain/report.ts'
import type { AwsSettings } from '../domain/step.ts'
import type { Clock } from '../lib/clock.ts'
import { retryOnceIfExpired } from './base-session.ts'
import { createIdentityRegionResolver } from './identity-region.ts'
import { createRefreshableSession } from './refreshable-session.ts'

export type RegisteredViewer = Extract<Viewer, { kind: 'registered' }>

export interface EnhancedPorts {
  readonly clock: Clock
  readonly log: Log
  readonly roles: StsClient
  /** QuickSight in a region, by the base session. */
  readonly catalog: (region: string) => Catalog
}

/**
 * The identity-enhanced session of one user: identity context → `AssumeRole` with it. The trust policy of the role must
 * allow `sts:SetContext` in addition to `sts:AssumeRole`.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 */
export function createEnhancedSession(
  aws: AwsSettings,
  roleArn: string,
  accountId: string,
  viewer: RegisteredViewer,
  ports: EnhancedPorts
): Session {
  const contexts = createContextProvider(aws, accountId, viewer, ports)
  const assume = async (): Promise<IssuedCredentials> =>
    ports.roles.assumeRole(createAssumeRoleRequest(aws, roleArn, 'QuickSight', await contexts()))
  return createRefreshableSession(() => retryOnceIfExpired(assume), ports.clock)
}

/**
 * `AssumeRole` with an identity context, for an hour at most: the base session is a role's, too.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function createAssumeRoleRequest(
  aws: AwsSettings,
  roleArn: string,
  provider: 'QuickSight' | 'IdentityCenter',
  contextAssertion: string
): Parameters<StsClient['assumeRole']>[0] {
  return {
    roleArn,
    sessionName: aws.sessionName,
    durationSeconds: Math.min(aws.durationSeconds, limits.sessionSeconds.chained),
    contextProviderArn: `arn:${aws.partition}:iam::aws:contextProvider/${provider}`,
    contextAssertion,
    ...(aws.externalId === undefined ? {} : { externalId: aws.externalId }),
    ...(aws.inlinePolicy === undefined ? {} : { policy: aws.inlinePolicy }),
    ...(aws.managedPolicies.length === 0 ? {} : { policyArns: aws.managedPolicies })
  }
}

/** Gets the user's identity context in the account's identity region. */
export function createContextProvider(
  aws: AwsSettings,
  accountId: string,
  viewer: RegisteredViewer,
  ports: Pick<EnhancedPorts, 'catalog' | 'log'>
): () => Promise<string> {
  const inIdentityRegion = createIdentityRegionResolver(
    { given: viewer.identityRegion, fallback: aws.region },
    (from, to) =>
      ports.log.notice(
        `The account's identity region is ${to}, not ${from}; using it. Set identity-region: ${to} to avoid the extra call.`
      )
  )
  return () =>
    inIdentityRegion(region =>
      ports.catalog(region).getIdentityContext({
        accountId,
        user: viewer.user,
        namespace: viewer.namespace,
        ...(region === aws.region ? {} : { contextRegion: aws.region })
      })
    )
}
