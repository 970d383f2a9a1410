import { parentPort } from 'node:worker_threads'
import { ActionError } from '../../domain/errors.ts'
import type { WorkerReply } from '../../lib/worker-thread.ts'

/** Runs each task that the parent thread sends, and returns its result or its error. */
export function serveTasks<Task>(perform: (task: Task) => Promise<unknown>): void {
  parentPort?.on('message', (task: Task) => {
    void perform(task)
      .then(
        (result): WorkerReply<unknown> => ({ result }),
        (error: unknown) => ({ error: describeError(error) })
      )
      .then(reply => parentPort?.postMessage(reply))
  })
}

function describeError(error: unknown) {
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof ActionError)) return { message }
  return { message, code: error.code, ...(error.hint === undefined ? {} : { hint: error.hint }) }
}
