import type { Readable } from 'node:stream'

/** One HTTP request on its way through the emulator, body read unless it is streamed to the object store. */
export interface Exchange {
  readonly method: string
  /** Path as it stood on the wire, still percent-encoded, without the query. */
  readonly rawPath: string
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readable
  /** Origin the client used, for links that lead back here: `http://127.0.0.1:4566`. */
  readonly origin: string
}

/** A response of the emulator. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | Readable
  /** Not sent: which policy statement decided, for the request log. */
  readonly decidedBy?: string
}

/** Who signed a request, as the signature and session token prove it. */
export interface Caller {
  /** `arn:aws:sts::123456789012:assumed-role/name/session` or `arn:aws:iam::123456789012:user/name`. */
  readonly arn: string
  readonly account: string
  readonly partition: string
  /** Role the session belongs to, absent for an IAM user. */
  readonly role?: string
  readonly kind: 'user' | 'role' | 'identity-enhanced'
  /** Region of the signature's scope. */
  readonly region: string
}
