import type { Worker } from 'node:worker_threads'
import { pluralize } from './text.ts'

/** Runs tasks in a worker thread, one at a time, so that the caller's thread stays responsive. */
export interface WorkerThread<Task, Result> {
  /**
   * The task must be a plain value.
   * @throws what the task throws, as a `WorkerTaskError`; `WorkerLimitError` beyond the limits of time or memory; the
   * signal's reason. The thread is ended in the last two cases, and the next task gets a new one.
   */
  run(task: Task, limits: TaskLimits): Promise<Result>
}

export interface TaskLimits {
  readonly clock: { sleep(ms: number, signal?: AbortSignal): Promise<void> }
  readonly signal: AbortSignal
  readonly maxMs: number
}

/** The error of a task, as far as it can pass between threads. */
export class WorkerTaskError extends Error {
  override readonly name = 'WorkerTaskError'
  readonly code: string | undefined
  readonly hint: string | undefined

  constructor(message: string, code?: string, hint?: string) {
    super(message)
    this.code = code
    this.hint = hint
  }
}

/** A task exceeded its limit of time or memory. */
export class WorkerLimitError extends Error {
  override readonly name = 'WorkerLimitError'
}

/** Response of the worker thread. */
export type WorkerReply<Result> =
  | { readonly result: Result }
  | { readonly error: { readonly message: string; readonly code?: string; readonly hint?: string } }

/** A thread that `start` makes for the first task, and again after one had to be ended. */
export function createWorkerThread<Task, Result>(start: () => Worker): WorkerThread<Task, Result> {
  let idle: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  const forget = (worker: Worker) => {
    if (idle === worker) idle = undefined
  }

  async function runNow(task: Task, { clock, signal, maxMs }: TaskLimits): Promise<Result> {
    signal.throwIfAborted()
    const worker = idle ?? startWatched(start, forget)
    idle = undefined
    const done = new AbortController()
    try {
      const reply = await Promise.race([
        receiveReply<Result>(worker, task),
        rejectAfter(maxMs, clock, done.signal),
        rejectOnAbort(signal, done.signal)
      ])
      worker.unref()
      idle = worker
      return unwrap(reply)
    } catch (error) {
      if (idle !== worker) void worker.terminate()
      throw error
    } finally {
      done.abort()
    }
  }

  return {
    run: (task, limits) => {
      const result = last.then(() => runNow(task, limits))
      last = result.catch(() => undefined)
      return result
    }
  }
}

function startWatched(start: () => Worker, onExit: (worker: Worker) => void): Worker {
  const worker = start()
  // Without a listener an error between two tasks would end the process.
  worker.on('error', () => undefined)
  worker.on('exit', () => onExit(worker))
  return worker
}

function receiveReply<Result>(worker: Worker, task: unknown): Promise<WorkerReply<Result>> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
    }
    const onMessage = (reply: WorkerReply<Result>) => {
      settle()
      resolve(reply)
    }
    const onError = (error: Error & { readonly code?: string }) => {
      settle()
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new WorkerLimitError('it takes too much memory') : error)
    }
    const onExit = () => {
      settle()
      reject(new WorkerLimitError('its thread ended unexpectedly'))
    }
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.ref()
    worker.postMessage(task)
  })
}

async function rejectAfter(maxMs: number, clock: TaskLimits['clock'], done: AbortSignal): Promise<never> {
  await clock.sleep(maxMs, done)
  throw new WorkerLimitError(`it takes more than ${pluralize(Math.round(maxMs / 1000), 'second')}`)
}

function rejectOnAbort(signal: AbortSignal, done: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done })
  })
}

function unwrap<Result>(reply: WorkerReply<Result>): Result {
  if ('result' in reply) return reply.result
  throw new WorkerTaskError(reply.error.message, reply.error.code, reply.error.hint)
}
