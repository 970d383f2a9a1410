import { type HintRule, notAuthorized } from './hint-rule.ts'

const objects = /^(?:GetObject|PutObject|HeadBucket)$/

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export const storageRows: readonly HintRule[] = [
  {
    message: notAuthorized('s3:PutObject', 'arn:[^/\\s"]+'),
    hint: 'The base session may not write to the bucket of upload-to. Add to the policies of {principal}:',
    snippet: `{
  "Effect": "Allow",
  "Action": ["s3:PutObject", "s3:AbortMultipartUpload"],
  "Resource": "{resource}/*"
}`
  },
  {
    message: notAuthorized('s3:GetObject', 'arn:[^/\\s"]+'),
    hint: 'The base session may not read the files that QuickSight wrote. Add to the policies of {principal}:',
    snippet: `{
  "Effect": "Allow",
  "Action": "s3:GetObject",
  "Resource": "{resource}/*"
}`
  },
  {
    message: notAuthorized('s3:\\w+'),
    hint: 'The base session lacks the permission. Add to the policies of {principal}:',
    snippet: `{
  "Effect": "Allow",
  "Action": "{action}",
  "Resource": "{resource}"
}`
  },
  {
    operation: /^GetObject$/,
    code: /^(?:AccessDenied|Forbidden)$/,
    hint: 'The base session may not read the files: it needs s3:GetObject on the objects of the bucket, and kms:Decrypt where the bucket has a key of its own. Look at the policy of the bucket too.'
  },
  {
    operation: /^PutObject$/,
    code: /^(?:AccessDenied|Forbidden)$/,
    hint: 'The base session may not write to the bucket of upload-to: it needs s3:PutObject on its objects, and kms:GenerateDataKey where the bucket has a key of its own. Look at the policy of the bucket too.'
  },
  {
    operation: /^HeadBucket$/,
    code: /^(?:AccessDenied|Forbidden|Unknown)$/,
    hint: "The base session may not ask for the bucket's region: it needs s3:ListBucket on the bucket, or the bucket is another account's."
  },
  {
    operation: objects,
    code: /^NoSuchKey$/,
    hint: 'QuickSight wrote the file and it is gone: look for whoever removes objects there, such as a lifecycle rule, and keep {run-id} in bucket-prefix.'
  },
  {
    operation: objects,
    code: /^(?:NoSuchBucket|NotFound)$/,
    hint: 'There is no bucket of that name in this partition: check its spelling; it is NAME or s3://NAME/PREFIX.'
  },
  {
    operation: objects,
    code: /^(?:PermanentRedirect|TemporaryRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/,
    hint: 'The bucket lies in another region than it was asked in. QuickSight writes only to buckets in aws-region; upload-to takes any region.'
  }
]
