import { ServiceError } from '../../domain/errors.ts'
import type { TextObjects } from '../../domain/ports/s3.ts'
import { type IndexStore, UnreadableObjectError } from './index-store.ts'

/** An archive below a prefix of a bucket; the prefix may be empty. */
export function createS3IndexStore(objects: TextObjects, bucket: string, prefix: string): IndexStore {
  const getKey = (path: string) => (prefix === '' ? path : `${prefix}/${path}`)
  return {
    location: `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}`,
    read: async path => {
      try {
        return await objects.read({ bucket, key: getKey(path) })
      } catch (error) {
        throw error instanceof ServiceError && error.kind === 'denied' ? new UnreadableObjectError(error) : error
      }
    },
    write: (path, text, condition) =>
      objects.write({ bucket, key: getKey(path), text, contentType: getContentType(path), condition })
  }
}

function getContentType(path: string): string {
  if (path.endsWith('.html')) return 'text/html; charset=utf-8'
  return path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8'
}
