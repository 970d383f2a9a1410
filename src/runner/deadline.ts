/** What cuts the step short: its deadline, and the signals of a runner whose workflow was cancelled. */

import { ActionError } from '../domain/errors.ts'
import { systemClock } from '../lib/clock.ts'
import type { AbortReason } from '../report/status.ts'

// The runner gives a cancelled step 7.5 seconds: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
const graceMs = 2000

/** One signal for the whole step, aborted with an ActionError that says why. */
export interface StepAbort {
  readonly signal: AbortSignal
  /** Which of the two it was, once it is aborted. */
  readonly abortReason: () => AbortReason | undefined
}

/** A cutter that the deadline, `timeoutMs` after `startedAt`, and the runner's own signals set off. */
export function createStepAbort(timeoutMs: number, startedAt: number): StepAbort {
  const controller = new AbortController()
  let cut: AbortReason | undefined
  const end = (why: AbortReason, message: string) => {
    cut ??= why
    controller.abort(new ActionError(message, { code: why }))
  }
  const timeOver = `The step's time is over (timeout-minutes: ${timeoutMs / 60_000}).`
  const remainingMs = Math.max(0, startedAt + timeoutMs - systemClock.now())
  void systemClock.sleep(remainingMs).then(() => end('TIMED_OUT', timeOver))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => end('CANCELLED', `The step was cancelled (${signal}).`))
  }
  return { signal: controller.signal, abortReason: () => cut }
}

/** What is cut short has a moment to tidy up; what does not end by then is left as it is. */
export async function waitForGracePeriod({ signal }: StepAbort): Promise<void> {
  if (!signal.aborted) await new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }))
  await systemClock.sleep(graceMs)
}
