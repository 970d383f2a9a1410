import { quote } from '../../lib/text.ts'

const bucketPattern = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** How a name breaks the naming rules, or undefined: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export function findBucketNameProblem(bucket: string): string | undefined {
  const arn = /^arn:[a-z-]+:s3:::([^/]+)/.exec(bucket)?.[1]
  if (arn !== undefined) return `is an ARN. Set the bucket's name, ${quote(arn)}.`
  const lower = bucket.toLowerCase()
  if (bucket !== lower && bucketPattern.test(lower))
    return `is not a bucket: names have no uppercase letters. Did you mean ${quote(lower)}?`
  if (bucket.includes('..')) return 'is not a bucket: names have no two dots in a row.'
  if (/^\d+(?:\.\d+){3}$/.test(bucket)) return 'is not a bucket: no name looks like an IP address.'
  if (bucketPattern.test(bucket)) return undefined
  return 'is not a bucket. A name has 3 to 63 characters: lowercase letters, digits, dots and hyphens, with a letter or digit at both ends.'
}
