import type { AgentOptions } from 'node:https'
import type { Session } from '../domain/ports.ts'
import type { AwsService } from './endpoints.ts'

/** What the HTTP side of every client is made with. `proxyEnv` is Node 24's own support for HTTPS_PROXY and NO_PROXY. */
export interface Transport {
  readonly connectionTimeout: number
  readonly httpsAgent: AgentOptions & { readonly proxyEnv?: Readonly<Record<string, string | undefined>> }
  readonly ownEndpoints?: readonly AwsService[]
  /** Hosts of these endpoints that use plain HTTP: presigned URLs of other hosts have to be HTTPS. */
  readonly plainHttpHosts?: readonly string[]
}

/** Settings that all clients share. */
export function clientSettings(
  service: AwsService,
  region: string,
  transport: Transport,
  session: Session | undefined
) {
  const { ownEndpoints = [], plainHttpHosts: _, httpsAgent, ...http } = transport
  return {
    region,
    // Retries are ours: see call.ts.
    maxAttempts: 1,
    requestHandler: { ...http, httpsAgent: { ...httpsAgent } },
    // An endpoint that is named is the one that is meant: beside AWS_USE_FIPS_ENDPOINT the SDK would refuse it.
    ...(ownEndpoints.includes(service) ? { useFipsEndpoint: false, useDualstackEndpoint: false } : {}),
    ...(session === undefined ? {} : { credentials: () => getSigningCredentials(session) })
  }
}

// The SDK keeps credentials until five minutes before their end. An end in the past makes it ask each time; the session
// itself knows when to renew.
async function getSigningCredentials(session: Session) {
  return { ...(await session.credentials()), expiration: new Date(0) }
}
