import type { Emulator } from '../../emulator/emulator.ts'
import { type Claim, computeSignature, formatTimestamp } from '../../emulator/sigv4.ts'
import type { Keys } from './clients.ts'

export interface S3HttpRequest {
  readonly method?: string
  readonly path?: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** Names of the signed headers, in order; by default the correct ones. */
  readonly signedHeaders?: readonly string[]
  readonly payload?: string
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly timestamp?: string
  readonly region?: string
}

/** Sends a correctly signed request to S3 that an SDK would not send. */
export async function sendSigned(emulator: Emulator, keys: Keys, request: S3HttpRequest): Promise<Response> {
  const { method = 'GET', path = '/', query = {}, body } = request
  const { claim, headers } = signRequest(emulator, keys, request)
  const scope = `${claim.accessKeyId}/${claim.day}/${claim.region}/s3/aws4_request`
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=${claim.signedHeaders.join(';')}, Signature=${claim.signature}`
  const { host: _, ...own } = headers
  const url = `${emulator.url}${path}?${new URLSearchParams(query)}`
  return fetch(url, { method, headers: { ...own, authorization }, redirect: 'manual', ...(body && { body }) })
}

/** Signs a request to S3, and returns the claim and the headers. */
export function signRequest(
  emulator: Emulator,
  keys: Keys,
  request: S3HttpRequest
): { claim: Claim; headers: Record<string, string> } {
  const {
    method = 'GET',
    path: rawPath = '/',
    query = {},
    payload = 'UNSIGNED-PAYLOAD',
    region = 'us-east-1'
  } = request
  const timestamp = request.timestamp ?? formatTimestamp(Date.now())
  const headers: Record<string, string> = {
    host: new URL(emulator.url).host,
    'x-amz-content-sha256': payload,
    'x-amz-date': timestamp,
    ...(keys.sessionToken === undefined ? {} : { 'x-amz-security-token': keys.sessionToken }),
    ...request.headers
  }
  const signedHeaders = request.signedHeaders ?? Object.keys(headers).sort()
  const { accessKeyId, secretAccessKey } = keys
  const unsigned = { accessKeyId, day: timestamp.slice(0, 8), region, service: 's3', signedHeaders, timestamp }
  const signable = { method, rawPath, query: new URLSearchParams(query), headers }
  return { headers, claim: { ...unsigned, signature: computeSignature(signable, unsigned, secretAccessKey, payload) } }
}
