import { createReadStream, type ReadStream } from 'node:fs'

/**
 * Sends the file at `path` as the body of a request. Where it cannot be read, the request ends with the system's error;
 * when the request has ended, however it did, the file is closed.
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
