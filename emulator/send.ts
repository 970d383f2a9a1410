import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { Reply } from './exchange.ts'

/**
 * How a response is sent: normally; one byte per second; half of it, and then the connection is closed or reset; with one
 * flipped bit in its body and unchanged headers.
 */
export type ResponseBehavior = 'whole' | 'trickle' | 'truncate' | 'reset-midway' | 'corrupt'

/** Sends a reply. Resolves when it is sent, or when the client has disconnected. */
export async function send(response: ServerResponse, reply: Reply, manner: ResponseBehavior): Promise<void> {
  const headers: Record<string, string> = { ...reply.headers }
  const { body = '' } = reply
  const bytes = body instanceof Readable ? body : Buffer.from(body)
  const bodyless = response.req.method === 'HEAD' || reply.status === 204 || reply.status === 304
  if (Buffer.isBuffer(bytes) && !bodyless) headers['content-length'] = String(bytes.length)
  response.writeHead(reply.status, headers)
  if (bodyless) return void response.end()
  const source = Buffer.isBuffer(bytes) ? [bytes] : bytes
  if (manner === 'whole') return sendBody(Readable.from(source, { objectMode: false }), response)
  if (manner === 'trickle') return sendBody(Readable.from(tricklePackets(source, response)), response)
  if (manner === 'corrupt') return sendBody(Readable.from(corruptBody(source), { objectMode: false }), response)
  await truncateBody(source, Number(headers['content-length'] ?? 0), response)
  if (manner === 'reset-midway') response.socket?.resetAndDestroy()
  response.destroy()
}

/** A client that disconnects is not an error of the emulator. */
async function sendBody(source: Readable, response: ServerResponse): Promise<void> {
  await pipeline(source, response).catch(() => response.destroy())
}

type Source = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

async function* tricklePackets(source: Source, response: ServerResponse): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    for (const byte of chunk) {
      yield Uint8Array.of(byte)
      await delay(1000, undefined, { ref: false })
      if (response.destroyed) return
    }
  }
}

async function truncateBody(source: Source, total: number, response: ServerResponse): Promise<void> {
  let left = Math.floor(total / 2)
  for await (const chunk of source) {
    const part = chunk.subarray(0, left)
    left -= part.length
    await new Promise(resolve => response.write(part, resolve))
    if (left === 0) return
  }
}

async function* corruptBody(source: Source): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of source) {
    yield first ? flipBit(chunk) : chunk
    first = false
  }
}

/** Copies the bytes, since the store owns them. */
function flipBit(chunk: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(chunk)
  const middle = copy.length >> 1
  copy[middle] = (copy[middle] ?? 0) ^ 1
  return copy
}
