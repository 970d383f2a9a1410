import type { AgentOptions } from 'node:https'
import type { Session } from '../ports.ts'

/** What the HTTP side of every client is made with. `proxyEnv` is Node 24's own support for HTTPS_PROXY and NO_PROXY. */
export interface Transport {
  readonly connectionTimeout: number
  readonly httpsAgent: AgentOptions & { readonly proxyEnv?: Readonly<Record<string, string | undefined>> }
}

/** Settings that all clients share. */
export function clientSettings(region: string, transport: Transport, session: Session | undefined) {
  return {
    region,
    // Retries are ours: see call.ts.
    maxAttempts: 1,
    requestHandler: { ...transport, httpsAgent: { ...transport.httpsAgent } },
    ...(session === undefined ? {} : { credentials: () => signing(session) })
  }
}

// The SDK keeps credentials until five minutes before their end. An end in the past makes it ask each time; the session
// itself knows when to renew.
async function signing(session: Session) {
  return { ...(await session.credentials()), expiration: new Date(0) }
}
