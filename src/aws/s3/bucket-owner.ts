import type { S3Client } from '@aws-sdk/client-s3'

/**
 * The account that must own the bucket, if its name says so: `reports-123456789012` of the account 123456789012. Such
 * names can be guessed, and a bucket that was deleted can be created again by anybody.
 */
export function findExpectedOwner(bucket: string, accountId: string | undefined): string | undefined {
  return accountId !== undefined && bucket.split(/[.-]/).includes(accountId) ? accountId : undefined
}

const writeCommands = new Set([
  'PutObjectCommand',
  'CreateMultipartUploadCommand',
  'UploadPartCommand',
  'CompleteMultipartUploadCommand',
  'AbortMultipartUploadCommand'
])

/** Sends the expected owner with each write: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html */
export function addBucketOwnerMiddleware(client: S3Client, accountId: string | undefined): void {
  if (accountId === undefined) return
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      args => {
        const bucket = 'Bucket' in args.input ? args.input.Bucket : undefined
        const owner = writeCommands.has(commandName) ? findExpectedOwner(bucket ?? '', accountId) : undefined
        return next(owner === undefined ? args : { ...args, input: { ...args.input, ExpectedBucketOwner: owner } })
      },
    { step: 'initialize', name: 'expectBucketOwner' }
  )
}
