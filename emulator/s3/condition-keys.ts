import type { Conditions } from '../conditions.ts'
import type { Exchange } from '../exchange.ts'

const inQuery = ['prefix', 'delimiter', 'max-keys']
const inHeaders = [
  ...['x-amz-acl', 'x-amz-storage-class', 'x-amz-content-sha256'],
  ...['x-amz-server-side-encryption', 'x-amz-server-side-encryption-aws-kms-key-id']
]

/**
 * Condition keys that S3 adds to a request; what the request does not say is absent.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
export function createObjectKeys({ query, headers }: Exchange, action: string): Conditions {
  const listing = action === 's3:ListBucket' ? inQuery.map(name => [name, query.get(name)] as const) : []
  const writing = inHeaders.map(name => [name, headers[name]] as const)
  const mechanism = query.has('X-Amz-Signature') ? 'REST-QUERY-STRING' : 'REST-HEADER'
  return {
    's3:authType': [mechanism],
    's3:signatureversion': ['AWS4-HMAC-SHA256'],
    ...Object.fromEntries([...listing, ...writing].flatMap(([name, value]) => (value ? [[`s3:${name}`, [value]]] : [])))
  }
}
