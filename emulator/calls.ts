import type { Caller } from './exchange.ts'

/** One request: caller, operation, time and result. */
export interface Call {
  operation: string
  /** Milliseconds since the epoch, at arrival. */
  readonly at: number
  /** HTTP status that was sent; 0 until then, or if no response was sent. */
  status: number
  /** The service's error code. */
  error?: string
  /** ARN, once the signature proved it. */
  caller?: string
  kind?: Caller['kind']
  /** Whose key signed it, proved or not. */
  accessKeyId?: string
  region?: string
  /** Parsed input without secrets. */
  request?: unknown
  readonly requestId: string
  /** Which policy statement decided, when IAM denied the request. */
  decidedBy?: string
  /** Kind of the fault that struck. */
  fault?: string
}

/** Error code in an answer's body: JSON's `x-amzn-errortype` is a header, S3 and GitHub have it only in the body. */
export function readErrorCode(body: unknown): string | undefined {
  if (typeof body !== 'string') return undefined
  return /<Code>([^<]+)<\/Code>/.exec(body)?.[1] ?? /"message": ?"([^"]*)"/.exec(body)?.[1]
}
