import { ServiceError } from '../errors.ts'
import type { Caller, Exchange } from '../exchange.ts'
import { getDnsSuffix } from '../partition.ts'
import type { StoredBucket } from './bucket.ts'
import { createS3Error } from './errors.ts'

/** Response of a bucket to a request that is signed for another region. */
export type WrongRegion = 'PermanentRedirect' | 'AuthorizationHeaderMalformed'

/**
 * Regional endpoints redirect to the bucket's own (301); the endpoint that already is the bucket's finds the signature
 * wrong (400). One port cannot know which of the two it serves, so the store gets the region. Links always get the
 * 400: their region is part of what was signed.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
export function checkRegion(exchange: Exchange, caller: Caller, bucket: StoredBucket, answer: WrongRegion): void {
  if (caller.region === bucket.region) return
  if (exchange.query.has('X-Amz-Signature'))
    throw createRegionError(
      'AuthorizationQueryParametersError',
      'Error parsing the X-Amz-Credential parameter',
      caller,
      bucket
    )
  if (answer === 'AuthorizationHeaderMalformed')
    throw createRegionError(answer, 'The authorization header is malformed', caller, bucket)
  throw createS3Error('PermanentRedirect', {
    Endpoint: `s3.${bucket.region}.${getDnsSuffix(bucket.region)}`,
    Bucket: bucket.name,
    Region: bucket.region
  })
}

function createRegionError(code: string, complaint: string, caller: Caller, bucket: StoredBucket): ServiceError {
  const text = `${complaint}; the region '${caller.region}' is wrong; expecting '${bucket.region}'`
  return new ServiceError(code, 400, text, { Region: bucket.region })
}
