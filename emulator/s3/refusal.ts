import type { Exchange, Reply } from '../exchange.ts'
import { failure } from './xml.ts'

/** What `authorize` and the operations throw. */
interface Refusal {
  readonly code: string
  readonly status: number
  readonly message: string
  readonly details?: Readonly<Record<string, string>>
}

export function isRefusal(error: unknown): error is Refusal {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    'status' in error &&
    typeof error.status === 'number'
  )
}

/**
 * The refusal as S3 sends it: an XML document, or the status alone in answer to HEAD.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function refused(
  refusal: Refusal,
  exchange: Exchange,
  ids: { request: string; host: string },
  now: number
): Reply {
  const region = refusal.details?.['Region']
  const headers = region === undefined ? {} : { 'x-amz-bucket-region': region }
  if (exchange.method === 'HEAD')
    return { status: refusal.status, headers: { ...headers, 'content-type': 'application/xml' } }
  const reply = failure(refusal.status, {
    Code: refusal.code,
    Message: refusal.message,
    ...refusal.details,
    ...expiry(refusal, exchange, now),
    RequestId: ids.request,
    HostId: ids.host
  })
  return { ...reply, headers: { ...reply.headers, ...headers } }
}

/** An expired link is told when it ended. */
function expiry({ message }: Refusal, { query }: Exchange, now: number): Record<string, string> {
  if (message !== 'Request has expired') return {}
  const seconds = query.get('X-Amz-Expires') ?? ''
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(query.get('X-Amz-Date') ?? '') ?? []
  const signed = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(signed)) return {}
  return {
    'X-Amz-Expires': seconds,
    Expires: whole(signed + Number(seconds) * 1000),
    ServerTime: whole(now)
  }
}

const whole = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
