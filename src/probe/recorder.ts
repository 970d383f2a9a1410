import type { Clock } from '../lib/clock.ts'
import { assumptions } from './assumptions.ts'
import { describeShape, type Shape } from './describe-shape.ts'
import type { UriForm } from './describe-uri.ts'
import type { StandIns } from './stand-ins.ts'

/** One call and its response. */
export interface RecordedCall {
  readonly operation: string
  /** The purpose of the call. */
  readonly purpose: string
  readonly outcome: 'succeeded' | 'failed'
  readonly status?: number
  readonly errorCode?: string
  readonly message?: string
  readonly durationMs: number
  readonly response?: Shape
}

/** One snapshot job. */
export interface RecordedJob {
  readonly name: string
  readonly status: string
  readonly durationMs: number
  readonly polls: number
  readonly result?: Shape
  readonly files: readonly { readonly format: string; readonly uri?: UriForm; readonly errorTypes: readonly string[] }[]
}

/** A file as it was read from its URI. */
export interface RecordedFile {
  readonly name: string
  readonly bytes: number
  /** The first characters of the file if they name its type. */
  readonly signature: string
  readonly contentType?: string
}

export interface AssumptionVerdict {
  readonly id: string
  readonly verdict: 'confirmed' | 'broken' | 'not tested'
  /** The observation. */
  readonly observed?: string
}

/** Collects the observations of the probe. */
export interface Recorder {
  /** Makes a call and records its outcome. Returns the response, or the error's code and status. */
  readonly call: <T extends object>(operation: string, purpose: string, send: () => Promise<T>) => Promise<Outcome<T>>
  readonly addJob: (job: RecordedJob) => void
  readonly addFile: (file: RecordedFile) => void
  /** Records whether an assumption is true. */
  readonly observe: (id: string, isConfirmed: boolean, observed: string) => void
  readonly calls: readonly RecordedCall[]
  readonly jobs: readonly RecordedJob[]
  readonly files: readonly RecordedFile[]
  readonly verdicts: () => readonly AssumptionVerdict[]
}

export type Outcome<T> =
  | { readonly response: T; readonly errorCode?: undefined }
  | { readonly response?: undefined; readonly errorCode: string }

/** Creates a recorder whose records contain no secret, name, ID or address. */
export function createRecorder(clock: Clock, standIns: StandIns, signal: AbortSignal): Recorder {
  const calls: RecordedCall[] = []
  const jobs: RecordedJob[] = []
  const files: RecordedFile[] = []
  const seen = new Map<string, AssumptionVerdict>()
  return {
    calls,
    jobs,
    files,
    call: async (operation, purpose, send) => {
      let startedAt = clock.now()
      const base = () => ({ operation, purpose, durationMs: clock.now() - startedAt })
      try {
        const response = await sendPatiently(send, clock, signal, () => {
          startedAt = clock.now()
        })
        standIns.learn({ ...response, $metadata: undefined }, operation)
        calls.push({ ...base(), outcome: 'succeeded', ...readStatus(response), response: describeShape(response) })
        return { response }
      } catch (error) {
        signal.throwIfAborted()
        const errorCode = standIns.hide(String(Object(error).name ?? 'Error'))
        const message = standIns.hide(error instanceof Error ? error.message : String(error))
        calls.push({ ...base(), outcome: 'failed', ...readStatus(error), errorCode, message })
        return { errorCode }
      }
    },
    addJob: job => jobs.push(job),
    addFile: file => files.push(file),
    observe: (id, isConfirmed, observed) => {
      seen.set(id, { id, verdict: isConfirmed ? 'confirmed' : 'broken', observed: standIns.hide(observed) })
    },
    verdicts: () => assumptions.map(({ id }) => seen.get(id) ?? { id, verdict: 'not tested' })
  }
}

// A quarter of the account's request rate: others use the account at the same time.
const spacingMs = 400
const maxThrottled = 5

/** Sends after a pause, and again after a longer one while the account is throttled. */
async function sendPatiently<T>(
  send: () => Promise<T>,
  clock: Clock,
  signal: AbortSignal,
  onAttempt: () => void
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    await clock.sleep(spacingMs * attempt, signal)
    onAttempt()
    try {
      return await send()
    } catch (error) {
      if (attempt >= maxThrottled || Object(error).name !== 'ThrottlingException') throw error
    }
  }
}

function readStatus(response: unknown): { status?: number } {
  const status = Object(Object(response).$metadata).httpStatusCode
  return typeof status === 'number' ? { status } : {}
}
