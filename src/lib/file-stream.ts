import { createReadStream, type ReadStream } from 'node:fs'

/**
 * Streams the file at `path` into `send`. A read error aborts the request and is rethrown; the stream is closed in all
 * cases.
 */
export async function withFileStream<T>(
  path: string,
  signal: AbortSignal,
  send: (body: ReadStream, signal: AbortSignal) => Promise<T>
): Promise<T> {
  const readFailure = new AbortController()
  const body = createReadStream(path)
  // Without a listener the error would end the process.
  body.on('error', error => readFailure.abort(error))
  try {
    return await send(body, AbortSignal.any([signal, readFailure.signal]))
  } catch (error) {
    readFailure.signal.throwIfAborted()
    throw error
  } finally {
    body.destroy()
  }
}
