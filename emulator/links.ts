import type { Sessions } from './sessions.ts'
import { computeSignature, formatTimestamp, uriEncode } from './sigv4.ts'

/** Creates a presigned URL of an object. */
export type Presign = (origin: string, region: string, bucket: string, key: string, seconds: number) => string

/**
 * Creates presigned URLs, signed with the emulator's service key.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function createPresigner({ service }: Sessions, now: () => number): Presign {
  return (origin, region, bucket, key, seconds) => {
    const timestamp = formatTimestamp(now())
    const day = timestamp.slice(0, 8)
    const rawPath = `/${[bucket, ...key.split('/')].map(uriEncode).join('/')}`
    const query = new URLSearchParams({
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': `${service.accessKeyId}/${day}/${region}/s3/aws4_request`,
      'X-Amz-Date': timestamp,
      'X-Amz-Expires': String(seconds),
      'X-Amz-Security-Token': service.sessionToken,
      'X-Amz-SignedHeaders': 'host'
    })
    const claim = { accessKeyId: service.accessKeyId, day, region, service: 's3', signedHeaders: ['host'], timestamp }
    const request = { method: 'GET', rawPath, query, headers: { host: new URL(origin).host } }
    const signature = computeSignature(request, claim, service.secretAccessKey, 'UNSIGNED-PAYLOAD')
    const wire = [...query].map(([name, value]) => `${name}=${uriEncode(value)}`).join('&')
    return `${origin}${rawPath}?${wire}&X-Amz-Signature=${signature}`
  }
}
