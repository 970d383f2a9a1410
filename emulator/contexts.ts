import { randomBytes } from 'node:crypto'
import type { IdentityContext } from './sessions.ts'

/** The opaque identity contexts that GetIdentityContext and CreateTokenWithIAM issue and AssumeRole accepts. */
export interface Contexts {
  issue(context: IdentityContext, lifeSeconds: number): string
  redeem(assertion: string): IdentityContext | 'unknown' | 'expired'
}

/** Identity contexts are opaque: the emulator remembers what it issued. */
export function createContexts(now: () => number): Contexts {
  const issued = new Map<string, { context: IdentityContext; expiresAt: number }>()
  return {
    issue(context, lifeSeconds) {
      const assertion = randomBytes(900).toString('base64')
      issued.set(assertion, { context, expiresAt: now() + lifeSeconds * 1000 })
      return assertion
    },
    redeem(assertion) {
      const entry = issued.get(assertion)
      if (!entry) return 'unknown'
      return entry.expiresAt > now() ? entry.context : 'expired'
    }
  }
}
