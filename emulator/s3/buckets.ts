import type { Reply } from '../exchange.ts'
import type { S3Request, State } from './request.ts'
import { createResultReply } from './xml.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
export function listBuckets(state: State, account: string): Reply {
  const ownBuckets = state.buckets().filter(({ owner = account }) => owner === account)
  const Bucket = ownBuckets.map(({ name, region }) => ({
    Name: name,
    CreationDate: new Date(0).toISOString(),
    BucketRegion: region
  }))
  return createResultReply('ListAllMyBucketsResult', { Buckets: { Bucket } })
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html */
export async function headBucket(request: S3Request): Promise<Reply> {
  return { status: 200, headers: { 'x-amz-bucket-region': request.bucket.region, 'x-amz-access-point-alias': 'false' } }
}

/** Empty for us-east-1: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html */
export async function getBucketLocation(request: S3Request): Promise<Reply> {
  const { region } = request.bucket
  return createResultReply('LocationConstraint', region === 'us-east-1' ? '' : region)
}
