import { ActionError } from '../../../src/domain/errors.ts'
import type { Credentials, Session } from '../../../src/domain/ports/credentials.ts'
import type { RunContext } from '../../../src/domain/ports/run-context.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'
import { fakeCredentials } from '../../support/fakes/session.ts'

/** A run context on a virtual clock, and a function that ends its step. */
export function createRunContext() {
  const clock = createVirtualClock(0)
  const controller = new AbortController()
  const log = createRecordingLog()
  const context: RunContext = { clock, log, signal: controller.signal }
  return {
    clock,
    log,
    context,
    abort: () => controller.abort(new ActionError('The time is over', { code: 'TIMED_OUT' }))
  }
}

/** Answers with these in turn, an Error by throwing it; the last one for ever. */
export function respondWith(...given: readonly unknown[]) {
  let sent = 0
  const send = async () => {
    const answer = given[Math.min(sent++, given.length - 1)]
    if (answer instanceof Error) throw answer
    return answer
  }
  return { send, sent: () => sent }
}

/** A session that makes other credentials on each renewal. */
export function createFakeRefreshableSession(): Session & { readonly renewals: Credentials[] } {
  const renewals: Credentials[] = []
  return {
    renewals,
    credentials: async () => fakeCredentials(String(renewals.length)),
    refresh: async refused => {
      renewals.push(refused)
      return true
    }
  }
}

export const throttled = buildServiceError('throttled', 'ThrottlingException')
export const transient = buildServiceError('transient', 'InternalFailureException')
export const expired = buildServiceError('expired', 'ExpiredTokenException')
