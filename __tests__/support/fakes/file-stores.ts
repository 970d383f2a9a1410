import { Readable } from 'node:stream'
import type { Download, ObjectStore, PresignedDownloads } from '../../../src/domain/ports/s3.ts'

/** A download of all these bytes. */
export function createDownload(bytes: Uint8Array, more: Partial<Download> = {}): Download {
  return { body: Readable.from([Buffer.from(bytes)]), offset: 0, totalBytes: bytes.length, etag: '"1"', ...more }
}

/** Downloads of these bytes by URL; a function is called for each download. */
export function createFakeLinks(
  places: Readonly<Record<string, Uint8Array | (() => Promise<Download>)>>
): PresignedDownloads {
  return {
    read: async url => {
      const place = places[url]
      if (place === undefined) throw new Error('No such link')
      return typeof place === 'function' ? place() : createDownload(place)
    }
  }
}

export type WriteRequest = Parameters<ObjectStore['write']>[0]

/** A store that serves these bytes by URI and records all writes. */
export function createFakeObjectStore(
  objects: Readonly<Record<string, Uint8Array>> = {},
  more: Partial<ObjectStore> = {}
): ObjectStore & { readonly written: WriteRequest[] } {
  const written: WriteRequest[] = []
  return {
    written,
    read: async uri => {
      const bytes = objects[uri]
      if (bytes === undefined) throw new Error('No such object')
      return createDownload(bytes)
    },
    write: async request => {
      written.push(request)
    },
    getBucketRegion: async () => 'us-east-1',
    ...more
  }
}
