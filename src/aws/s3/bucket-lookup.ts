import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
import { HttpRequest } from '@smithy/core/transport'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Session } from '../../domain/ports/credentials.ts'
import type { RunContext } from '../../domain/ports/run-context.ts'
import type { BucketLookup } from '../../domain/ports/s3.ts'
import type { Transport } from '../client-config.ts'

export interface BucketLookupOptions {
  readonly region: string
  /** URL of S3 in that region. */
  readonly endpoint: string
  readonly transport: Transport
  readonly context: RunContext
  /** The base session. */
  readonly session: Session
}

// A runner can reach QuickSight but not S3: the lookup must not delay the jobs.
const timeoutMs = 5000

/**
 * Looks buckets up with one `HeadBucket` each, without the S3 client, which is large. Without any permission, S3
 * reports whether a bucket exists (404), and names its region in most errors.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export function createBucketLookup(options: BucketLookupOptions): BucketLookup {
  const { plainHttpHosts: _, ownEndpoints: __, ...transport } = options.transport
  const handler = new NodeHttpHandler({ ...transport, httpsAgent: { ...transport.httpsAgent } })
  const { context, region, session } = options
  return async bucket => {
    try {
      const signer = new SignatureV4({
        service: 's3',
        region,
        credentials: await session.credentials(),
        sha256: Sha256,
        uriEscapePath: false
      })
      const request = await signer.sign(createHeadRequest(options.endpoint, bucket))
      const abortSignal = AbortSignal.any([context.signal, context.clock.timeout(timeoutMs)])
      const { response } = await handler.handle(new HttpRequest(request), { abortSignal })
      return readLocation(response.statusCode, response.headers)
    } catch (error) {
      context.signal.throwIfAborted()
      context.log.debug(`HeadBucket of ${bucket}: ${error instanceof Error ? error.message : String(error)}`)
      return {}
    }
  }
}

function createHeadRequest(endpoint: string, bucket: string): HttpRequest {
  const url = new URL(endpoint)
  return new HttpRequest({
    method: 'HEAD',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: `${url.pathname.replace(/\/+$/, '')}/${bucket}`,
    headers: { host: url.host }
  })
}

/** Accepts only responses of S3; a proxy can return other errors. */
function readLocation(status: number, headers: Readonly<Record<string, string>>): Awaited<ReturnType<BucketLookup>> {
  if (headers['x-amz-request-id'] === undefined) return {}
  if (status === 404) return { isMissing: true }
  const region = headers['x-amz-bucket-region']
  return region !== undefined && /^[a-z0-9-]{1,40}$/.test(region) ? { region } : {}
}

/** SHA-256 for the signer, with or without a key. */
class Sha256 {
  readonly #hash: Hash | Hmac

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', toBytes(secret))
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(toBytes(data))
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }
}

function toBytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data)
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data)
}
