import type { Clock, Credentials, IssuedCredentials, Session } from '../domain/ports.ts'

const longestMarginMs = 5 * 60_000

/**
 * A session that renews itself: made on first use, made anew when little of its life is left, or when the service refuses
 * its credentials. All who ask meanwhile share one making. Where renewing fails but the old credentials still live, they
 * are used until they end.
 */
export function renewing(make: () => Promise<IssuedCredentials>, clock: Clock): Session {
  let current: { credentials: Credentials; renewAt: number; endsAt: number } | undefined
  let making: Promise<Credentials> | undefined

  async function remake(): Promise<Credentials> {
    const askedAt = clock.now()
    const { credentials, lifetimeMs } = await make()
    const marginMs = Math.min(longestMarginMs, lifetimeMs / 4)
    current = { credentials, renewAt: askedAt + lifetimeMs - marginMs, endsAt: askedAt + lifetimeMs }
    return credentials
  }

  function made(): Promise<Credentials> {
    making ??= remake().finally(() => {
      making = undefined
    })
    return making
  }

  return {
    credentials: async () => {
      if (current !== undefined && clock.now() < current.renewAt) return current.credentials
      const old = current
      try {
        return await made()
      } catch (error) {
        if (old !== undefined && current === old && clock.now() < old.endsAt) return old.credentials
        throw error
      }
    },
    refresh: async rejected => {
      if (current?.credentials === rejected) current = undefined
      return (current?.credentials ?? (await made())) !== rejected
    }
  }
}

/** Credentials from a provider that keeps and renews them by itself, such as the SDK's default chain. */
export function ambient(provider: (how?: { forceRefresh?: boolean }) => Promise<Credentials>): Session {
  return {
    credentials: () => provider(),
    refresh: async rejected => (await provider({ forceRefresh: true })).accessKeyId !== rejected.accessKeyId
  }
}
