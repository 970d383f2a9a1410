import type { Reply } from '../exchange.ts'
import { createFailureReply } from './xml.ts'

/** Error of `authorize` and of the operations. */
interface Refusal {
  readonly code: string
  readonly status: number
  readonly message: string
  readonly details?: Readonly<Record<string, string>>
  readonly decidedBy?: string
}

/** Whether the error is an error response of S3. */
export function isRefusal(error: unknown): error is Refusal {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    'status' in error &&
    typeof error.status === 'number'
  )
}

/** IDs of a request in its response. */
export interface Ids {
  readonly request: string
  readonly host: string
}

/**
 * Creates the error response of S3: an XML document; for HEAD only the status.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function createS3ErrorReply({ code, status, message, details, decidedBy }: Refusal, ids: Ids): Reply {
  const reply = createFailureReply(status, {
    Code: code,
    Message: message,
    ...details,
    RequestId: ids.request,
    HostId: ids.host
  })
  const region = details?.['Region']
  const s3Headers = { 'x-amz-request-id': ids.request, 'x-amz-id-2': ids.host }
  return {
    ...reply,
    ...(decidedBy === undefined ? {} : { decidedBy }),
    headers: { ...reply.headers, ...s3Headers, ...(region === undefined ? {} : { 'x-amz-bucket-region': region }) }
  }
}
