import type { Readable } from 'node:stream'

/** One HTTP request. Its body has been read, unless it is streamed to the object store. */
export interface Exchange {
  readonly method: string
  /** Path as it was sent, still percent-encoded, without the query. */
  readonly rawPath: string
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readable
  /** Origin that the client used, for links to the emulator: `http://127.0.0.1:4566`. */
  readonly origin: string
}

/** A response of the emulator. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | Readable
  /** The policy statement that decided the result; not sent, for the request log only. */
  readonly decidedBy?: string
}

/** The caller of a request, verified by signature and session token. */
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
