import { createS3Error } from './errors.ts'

/** Bucket and key of a path-style request; both empty for the service itself. */
export interface Address {
  readonly bucket: string
  /** Decodes a key: percent-decoded once, slashes and dots unchanged. */
  readonly key: string
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const maxKeyBytes = 1024

/** Reads `/bucket/key` from the path as it was sent. */
export function parseAddress(rawPath: string): Address {
  const path = rawPath.slice(1)
  const slash = path.indexOf('/')
  const [bucket, key] = slash === -1 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)]
  const address = { bucket: decodeKey(bucket), key: decodeKey(key) }
  checkKey(address.key)
  return address
}

/**
 * Checks a key by the rules of S3: its length, and that `..` does not leave the bucket.
 * "Amazon S3 […] validates […] if the number of relative path elements exceeds the number of non-relative path elements":
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
 * @throws KeyTooLongError, InvalidURI
 */
export function checkKey(key: string): void {
  const bytes = Buffer.byteLength(key)
  if (bytes > maxKeyBytes)
    throw createS3Error('KeyTooLongError', { Size: String(bytes), MaxSizeAllowed: String(maxKeyBytes) })
  let depth = 0
  for (const element of key.split('/')) {
    depth += element === '..' ? -1 : 1
    if (depth < 0) throw createS3Error('InvalidURI', { URI: key })
  }
}

function decodeKey(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw createS3Error('InvalidURI', { URI: text })
  }
}
