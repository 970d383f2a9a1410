import type { S3Client } from '@aws-sdk/client-s3'

/**
 * The account that must own the bucket, if its name contains the account ID: `reports-123456789012` of the account
 * 123456789012. Such names can be guessed, and anyone can create a deleted bucket again.
 */
export function findExpectedOwner(bucket: string, accountId: string | undefined): string | undefined {
  return accountId !== undefined && bucket.split(/[.-]/).includes(accountId) ? accountId : undefined
}

const objectCommands = new Set([
  'GetObjectCommand',
  'PutObjectCommand',
  'CreateMultipartUploadCommand',
  'UploadPartCommand',
  'CompleteMultipartUploadCommand',
  'AbortMultipartUploadCommand'
])

/**
 * Sends the expected owner with each read and write of an object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html
 * @param getAccountId the account that the step works for; called only for a bucket whose name contains an account ID
 */
export function addBucketOwnerMiddleware(client: S3Client, getAccountId: () => Promise<string | undefined>): void {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async args => {
        const bucket = ('Bucket' in args.input ? args.input.Bucket : undefined) ?? ''
        const mayHaveOwner = objectCommands.has(commandName) && /\d{12}/.test(bucket)
        const owner = mayHaveOwner ? findExpectedOwner(bucket, await getAccountId()) : undefined
        return next(owner === undefined ? args : { ...args, input: { ...args.input, ExpectedBucketOwner: owner } })
      },
    { step: 'initialize', name: 'expectBucketOwner' }
  )
}
