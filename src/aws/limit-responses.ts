import { pipeline, Readable, Transform } from 'node:stream'
import { ServiceError } from '../domain/errors.ts'
import { isObject } from '../lib/guards.ts'

// The largest responses are dashboard definitions, of some megabytes.
export const maxResponseBytes = 64 * 1024 * 1024

interface Handled {
  readonly response: unknown
}

/** The part of an SDK client that middleware is added to. */
interface MiddlewareTarget {
  readonly middlewareStack: {
    add(
      middleware: (
        next: (args: never) => Promise<Handled>,
        context: { readonly commandName?: string }
      ) => (args: never) => Promise<Handled>,
      options: { readonly step: 'deserialize'; readonly priority: 'low'; readonly name: string }
    ): void
  }
}

/**
 * Bounds the JSON and XML that a client reads into memory, whatever a broken proxy sends. Bodies of objects are streamed
 * and not bounded.
 */
export function limitResponses<T extends MiddlewareTarget>(client: T, maxBytes: number = maxResponseBytes): T {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async args => {
        const handled = await next(args)
        if (!hasBody(handled.response)) return handled
        if (commandName === 'GetObjectCommand' && handled.response.statusCode < 300) return handled
        handled.response.body = limitBytes(handled.response.body, maxBytes, commandName.replace(/Command$/, ''))
        return handled
      },
    { step: 'deserialize', priority: 'low', name: 'limitResponses' }
  )
  return client
}

function hasBody(response: unknown): response is { body: Readable; readonly statusCode: number } {
  if (!isObject(response) || !('body' in response) || !('statusCode' in response)) return false
  return response['body'] instanceof Readable && typeof response['statusCode'] === 'number'
}

function limitBytes(body: Readable, maxBytes: number, operation: string): Readable {
  let bytes = 0
  const limit = new Transform({
    transform: (chunk: Buffer, _, done) => {
      bytes += chunk.length
      if (bytes <= maxBytes) done(null, chunk)
      else void createResponseTooLargeError(operation, maxBytes).then(done)
    }
  })
  // An error of either side ends the other; the reader of `limit` gets it.
  pipeline(body, limit, () => undefined)
  return limit
}

/** The error for a response of which more than `maxBytes` arrived. */
export async function createResponseTooLargeError(operation: string, maxBytes: number): Promise<ServiceError> {
  const code = 'ResponseTooLarge'
  const message = `the response is larger than ${maxBytes / 1024 / 1024} MiB`
  const { findHint } = await import('../hints/find-hint.ts')
  const hint = findHint({ operation, code, message })
  return new ServiceError(`${operation}: ${message}`, { operation, code, kind: 'invalid', hint })
}
