import { ServiceError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { AwsSettings, Viewer } from '../model.ts'
import type { Catalog, Clock, Grant, Log, RoleService, Session } from '../ports.ts'
import { againIfExpired } from './base.ts'
import { renewing } from './session.ts'

export type RegisteredViewer = Extract<Viewer, { kind: 'registered' }>

export interface EnhancedPorts {
  readonly clock: Clock
  readonly log: Log
  readonly roles: RoleService
  /** QuickSight in a region, by the base session. */
  readonly catalog: (region: string) => Catalog
}

/**
 * The identity-enhanced session of one user: identity context → `AssumeRole` with it. The trust policy of the role must
 * allow `sts:SetContext` beside `sts:AssumeRole`.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 */
export function enhancedSession(
  aws: AwsSettings,
  roleArn: string,
  accountId: string,
  viewer: RegisteredViewer,
  ports: EnhancedPorts
): Session {
  const contexts = identityContexts(aws, accountId, viewer, ports)
  const assume = async (): Promise<Grant> =>
    ports.roles.assumeRole({
      roleArn,
      sessionName: aws.sessionName,
      durationSeconds: Math.min(aws.durationSeconds, limits.sessionSeconds.chained),
      contextProviderArn: `arn:${aws.partition}:iam::aws:contextProvider/QuickSight`,
      contextAssertion: await contexts(),
      ...(aws.externalId === undefined ? {} : { externalId: aws.externalId }),
      ...(aws.inlinePolicy === undefined ? {} : { policy: aws.inlinePolicy }),
      ...(aws.managedPolicies.length === 0 ? {} : { policyArns: aws.managedPolicies })
    })
  return renewing(() => againIfExpired(assume), ports.clock)
}

/**
 * Asks for the user's identity context, in the region where the identities live. Where no such region was given and the
 * service names another one, that one is asked, then and from then on.
 */
export function identityContexts(
  aws: AwsSettings,
  accountId: string,
  viewer: RegisteredViewer,
  ports: Pick<EnhancedPorts, 'catalog' | 'log'>
): () => Promise<string> {
  let region = viewer.identityRegion ?? aws.region
  const ask = () =>
    ports.catalog(region).identityContext({
      accountId,
      user: viewer.user,
      namespace: viewer.namespace,
      ...(region === aws.region ? {} : { contextRegion: aws.region })
    })
  return async () => {
    try {
      return await ask()
    } catch (error) {
      const named = viewer.identityRegion === undefined ? identityRegionNamedBy(error) : undefined
      if (named === undefined || named === region) throw error
      ports.log.notice(
        `The QuickSight identities live in ${named}, not in ${region}: asking there. Set identity-region: ${named} to save the detour.`
      )
      region = named
      return ask()
    }
  }
}

/** Region in `Operation is being called from endpoint X, but your identity region is Y. Please use the Y endpoint.` */
export function identityRegionNamedBy(error: unknown): string | undefined {
  if (!(error instanceof ServiceError)) return undefined
  return /identity region is ([a-z]{2,}(?:-[a-z]+)+-\d)\b/.exec(error.message)?.[1]
}
