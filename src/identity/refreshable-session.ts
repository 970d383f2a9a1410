import type { Credentials, IssuedCredentials, Session } from '../domain/ports/credentials.ts'
import type { Clock } from '../lib/clock.ts'
import { memoizeAsync } from '../lib/memoize.ts'

const maxRefreshMarginMs = 5 * 60_000

/**
 * A session that renews itself: created on first use, and again shortly before it expires or when a service rejects its
 * credentials. Concurrent callers share one renewal. If renewing fails while the old credentials are still valid, they are
 * used until they expire.
 */
export function createRefreshableSession(make: () => Promise<IssuedCredentials>, clock: Clock): Session {
  let current: { credentials: Credentials; renewAt: number; endsAt: number } | undefined
  let pendingRefresh: Promise<Credentials> | undefined

  async function refresh(): Promise<Credentials> {
    const askedAt = clock.now()
    const { credentials, lifetimeMs } = await make()
    const marginMs = Math.min(maxRefreshMarginMs, lifetimeMs / 4)
    current = { credentials, renewAt: askedAt + lifetimeMs - marginMs, endsAt: askedAt + lifetimeMs }
    return credentials
  }

  function refreshShared(): Promise<Credentials> {
    pendingRefresh ??= refresh().finally(() => {
      pendingRefresh = undefined
    })
    return pendingRefresh
  }

  return {
    credentials: async () => {
      if (current !== undefined && clock.now() < current.renewAt) return current.credentials
      const old = current
      try {
        return await refreshShared()
      } catch (error) {
        if (old !== undefined && current === old && clock.now() < old.endsAt) return old.credentials
        throw error
      }
    },
    refresh: async rejected => {
      if (current?.credentials === rejected) current = undefined
      return (current?.credentials ?? (await refreshShared())) !== rejected
    }
  }
}

/** A session on a provider that caches and renews credentials by itself, such as the SDK's default chain. */
export function createProviderSession(
  provider: (options?: { forceRefresh?: boolean }) => Promise<Credentials>
): Session {
  return {
    credentials: () => provider(),
    refresh: async rejected => (await provider({ forceRefresh: true })).accessKeyId !== rejected.accessKeyId
  }
}

/** A session whose code is loaded when its credentials are first needed. */
export function createLazySession(load: () => Promise<Session>): Session {
  const session = memoizeAsync(load)
  return {
    credentials: async () => (await session()).credentials(),
    refresh: async rejected => (await session()).refresh(rejected)
  }
}
