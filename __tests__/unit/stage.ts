import { type ErrorKind, ServiceError } from '../../src/domain/errors.ts'
import type { Credentials, Log, Session } from '../../src/domain/ports.ts'

/** A log that keeps its lines, each with its level. */
export function createRecordingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = []
  const keep = (level: string) => (line: string) => void lines.push(`${level}: ${line}`)
  return {
    lines,
    info: keep('info'),
    debug: keep('debug'),
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    group: keep('group'),
    endGroup: () => {}
  }
}

/** A refusal as the adapters make it. */
export function buildServiceError(
  kind: ErrorKind,
  code = 'AccessDeniedException',
  overrides: { operation?: string; message?: string } = {}
) {
  const { operation = 'StartDashboardSnapshotJob', message = 'no' } = overrides
  return new ServiceError(`${operation}: ${code}: ${message}`, {
    operation,
    code,
    kind,
    requestId: 'req-refused'
  })
}

/** A promise with its handles outside. */
export function deferred<T = void>() {
  let resolve: (value: T) => void = () => {}
  let reject: (error: unknown) => void = () => {}
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

export const fakeCredentials = (name: string): Credentials => ({
  accessKeyId: `ASIA${name}`,
  secretAccessKey: `secret-of-${name}`,
  sessionToken: `token-of-${name}`
})

/** A session of fixed credentials. */
export const createStaticSession = (name = 'base'): Session => {
  const credentials = fakeCredentials(name)
  return { credentials: async () => credentials, refresh: async () => false }
}

/** What the promise is rejected with. */
export async function catchError(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It was not rejected')
}
