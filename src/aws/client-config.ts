import type { AgentOptions } from 'node:https'
import type { Session } from '../domain/ports/credentials.ts'
import type { AwsService } from './endpoints.ts'

/** The HTTP settings of every client. `proxyEnv` is Node 24's own support for HTTPS_PROXY and NO_PROXY. */
export interface Transport {
  readonly connectionTimeout: number
  readonly httpsAgent: AgentOptions & { readonly proxyEnv?: Readonly<Record<string, string | undefined>> }
  readonly ownEndpoints?: readonly AwsService[]
  /** Hosts of these endpoints that use plain HTTP: presigned URLs of other hosts have to be HTTPS. */
  readonly plainHttpHosts?: readonly string[]
}

/** Settings that all clients share. */
export function createClientConfig(
  service: AwsService,
  region: string,
  transport: Transport,
  session: Session | undefined
) {
  const { ownEndpoints = [], plainHttpHosts: _, httpsAgent, ...http } = transport
  return {
    region,
    // retry.ts retries.
    maxAttempts: 1,
    requestHandler: { ...http, httpsAgent: { ...httpsAgent } },
    // The SDK rejects a custom endpoint together with AWS_USE_FIPS_ENDPOINT.
    ...(ownEndpoints.includes(service) ? { useFipsEndpoint: false, useDualstackEndpoint: false } : {}),
    ...(session === undefined ? {} : { credentials: () => getSigningCredentials(session) })
  }
}

// The SDK caches credentials until five minutes before they expire. With an expiration in the past it reads them each time;
// the session decides when to renew them.
async function getSigningCredentials(session: Session) {
  return { ...(await session.credentials()), expiration: new Date(0) }
}
