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
  /** ARN of the caller, once the signature is verified. */
  caller?: string
  kind?: Caller['kind']
  /** Access key that signed the request, whether or not the signature is valid. */
  accessKeyId?: string
  region?: string
  /** Parsed input without secrets. */
  request?: unknown
  readonly requestId: string
  /** The policy statement that decided the result, if IAM denied the request. */
  decidedBy?: string
  /** Kind of the fault that was injected. */
  fault?: string
}

/** Error code in a response body. REST-JSON has it in the header `x-amzn-errortype`, S3 and GitHub only in the body. */
export function readErrorCode(body: unknown): string | undefined {
  if (typeof body !== 'string') return undefined
  return /<Code>([^<]+)<\/Code>/.exec(body)?.[1] ?? /"message": ?"([^"]*)"/.exec(body)?.[1]
}
