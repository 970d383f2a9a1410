import { ActionError } from '../domain/errors.ts'
import { systemClock } from '../lib/clock.ts'
import type { AbortReason } from '../report/status.ts'

// The runner gives a cancelled step 7.5 seconds: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
const graceMs = 2000

/** The end of the step: one signal for everything that runs, aborted with an ActionError that has the reason. */
export interface StepAbort {
  readonly signal: AbortSignal
  /** Why the signal was aborted; undefined while it is not. */
  readonly abortReason: () => AbortReason | undefined
  /** Aborts with `TIMED_OUT` that many milliseconds after the step began. */
  readonly setDeadline: (timeoutMs: number) => void
}

/**
 * Aborts the step on its deadline, or on SIGINT or SIGTERM, which the runner sends when a workflow is cancelled, or
 * SIGHUP, which a closed terminal or a container runtime sends.
 * @param startedAt when the step began, epoch milliseconds
 */
export function createStepAbort(startedAt: number): StepAbort {
  const controller = new AbortController()
  let reason: AbortReason | undefined
  const abort = (why: AbortReason, message: string) => {
    reason ??= why
    controller.abort(new ActionError(message, { code: why }))
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => abort('CANCELLED', `The step was cancelled (${name}).`))
  }
  return {
    signal: controller.signal,
    abortReason: () => reason,
    setDeadline: timeoutMs => {
      const remainingMs = Math.max(0, startedAt + timeoutMs - systemClock.now())
      const message = `The step timed out (timeout-minutes: ${timeoutMs / 60_000}).`
      void systemClock.sleep(remainingMs).then(() => abort('TIMED_OUT', message))
    }
  }
}

/** Resolves two seconds after the abort: running work gets that long to clean up before the process exits. */
export async function waitForGracePeriod(signal: AbortSignal): Promise<void> {
  await waitForAbort(signal)
  await systemClock.sleep(graceMs)
}

/** Rejects with the signal's reason when it is aborted. */
export async function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  await waitForAbort(signal)
  throw signal.reason
}

async function waitForAbort(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }))
}

/** Rejects on the first uncaught exception or unhandled rejection. */
export function rejectOnUnhandledError(): Promise<never> {
  return new Promise((_, reject) => {
    process.on('uncaughtException', reject)
    process.on('unhandledRejection', reject)
  })
}
