import { type HintRule, matchNotAuthorized } from './hint-rule.ts'

const objects = /^(?:GetObject|PutObject|HeadBucket)$/

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export const storageRules: readonly HintRule[] = [
  {
    message: matchNotAuthorized('s3:PutObject', 'arn:[^/\\s"]+'),
    hint: 'The base role is not allowed to write to the bucket of upload-to. Add to the policies of {principal}:',
    snippet: `{
  "Effect": "Allow",
  "Action": ["s3:PutObject", "s3:AbortMultipartUpload"],
  "Resource": "{resource}/*"
}`
  },
  {
    message: matchNotAuthorized('s3:GetObject', 'arn:[^/\\s"]+'),
    hint: 'The base role is not allowed to read the files that QuickSight wrote. Add to the policies of {principal}:',
    snippet: `{
  "Effect": "Allow",
  "Action": "s3:GetObject",
  "Resource": "{resource}/*"
}`
  },
  {
    message: matchNotAuthorized('s3:\\w+'),
    hint: 'The base role lacks the permission. Add to the policies of {principal}:',
    snippet: `{
  "Effect": "Allow",
  "Action": "{action}",
  "Resource": "{resource}"
}`
  },
  {
    operation: /^GetObject$/,
    code: /^(?:AccessDenied|Forbidden)$/,
    hint: 'The base role is not allowed to read the files. Allow s3:GetObject on the objects of the bucket, and kms:Decrypt if the bucket has a customer managed key. For a bucket of another account, its bucket policy must allow it too.'
  },
  {
    operation: /^PutObject$/,
    code: /^(?:AccessDenied|Forbidden)$/,
    hint: 'The base role is not allowed to write to the bucket of upload-to. Allow s3:PutObject on its objects, and kms:GenerateDataKey if the bucket has a customer managed key. For a bucket of another account, its bucket policy must allow it too.'
  },
  {
    operation: /^HeadBucket$/,
    code: /^(?:AccessDenied|Forbidden|Unknown)$/,
    // A response to HEAD has no error code: a server error is Unknown too.
    message: /^(?!HTTP 5)/,
    hint: "The base role is not allowed to read the bucket's region, or the bucket belongs to another account. Allow s3:ListBucket on the bucket."
  },
  {
    operation: objects,
    code: /^NoSuchKey$/,
    hint: 'QuickSight wrote the file, and it was deleted since. Check the bucket for lifecycle rules, and keep {run-id} in bucket-prefix.'
  },
  {
    operation: objects,
    code: /^(?:NoSuchBucket|NotFound)$/,
    hint: 'The bucket does not exist in this partition. Check the spelling in bucket and upload-to: NAME or s3://NAME/PREFIX.'
  },
  {
    operation: objects,
    code: /^(?:PermanentRedirect|TemporaryRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/,
    hint: 'The bucket is in another region than the request. QuickSight writes only to buckets in aws-region; upload-to accepts a bucket in any region.'
  }
]
