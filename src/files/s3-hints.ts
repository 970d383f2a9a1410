import { ActionError, ServiceError } from '../errors.ts'

/** What is done with the objects of a bucket. */
export type Use = 'read' | 'write'

// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
const permissions: Readonly<Record<Use, string>> = {
  read: 's3:GetObject on the objects of the bucket, and kms:Decrypt on its key where it has one of its own',
  write:
    's3:PutObject and s3:AbortMultipartUpload on the objects of the bucket, and kms:GenerateDataKey and kms:Decrypt on its key where it has one of its own'
}

/** The error with what mends it: the call is signed by the base session, not by that of the user. As it is where that is not known, or told already. */
export function hinted(error: unknown, use: Use): unknown {
  if (!(error instanceof ServiceError) || error.hint !== undefined) return error
  const hint = hintFor(error, use)
  if (hint === undefined) return error
  return new ActionError(error.message, { code: error.code, requestId: error.requestId, hint, cause: error })
}

function hintFor(error: ServiceError, use: Use): string | undefined {
  if (error.code === 'NoSuchBucket') return 'Check the name of the bucket, and that aws-region is in its partition.'
  if (error.code === 'NoSuchKey')
    return 'QuickSight wrote the file and it is gone: look for whoever removes objects there, such as a lifecycle rule.'
  if (error.refusal !== 'denied') return undefined
  return `Allow the base session (role-to-assume, or the ambient credentials) ${permissions[use]}, and look whether the bucket's policy denies it.`
}
