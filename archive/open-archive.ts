import { readdir } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { GetObjectCommand, PutObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3'
import type { TextObjects } from '../src/domain/ports/s3.ts'
import { createFolderIndexStore } from '../src/files/archive-index/folder-index-store.ts'
import { createS3IndexStore } from '../src/files/archive-index/s3-index-store.ts'
import type { StoredArchive } from './rebuild-index.ts'

/**
 * The archive at `s3://bucket/prefix`, by the credentials and the region of the AWS CLI's environment, or in a folder.
 * @throws Error if the place is not an S3 URI with a bucket
 */
export function openArchive(place: string): StoredArchive {
  return place.startsWith('s3://') ? openBucket(place) : openFolder(place)
}

function openFolder(place: string): StoredArchive {
  const folder = resolve(place)
  const root = dirname(folder)
  const store = createFolderIndexStore(relative(root, folder).split(sep).join('/'), {
    root,
    now: Date.now,
    sleep: ms => sleep(ms)
  })
  return {
    store: { ...store, location: place },
    listFiles: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const files = entries.filter(entry => entry.isFile())
      return files.map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    }
  }
}

function openBucket(uri: string): StoredArchive {
  const [, bucket, path = ''] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(uri) ?? []
  if (bucket === undefined) throw new Error(`${uri} is not an S3 URI. Write s3://BUCKET/PREFIX.`)
  const prefix = path.replace(/\/+$/, '')
  const client = new S3Client({
    followRegionRedirects: true,
    forcePathStyle: process.env['AWS_ENDPOINT_URL'] !== undefined || process.env['AWS_ENDPOINT_URL_S3'] !== undefined
  })
  const keyPrefix = prefix === '' ? '' : `${prefix}/`
  return {
    store: createS3IndexStore(createObjects(client), bucket, prefix),
    listFiles: async () => {
      const keys: string[] = []
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: keyPrefix }))
        keys.push(
          ...(page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key.slice(keyPrefix.length)]))
        )
      return keys
    }
  }
}

function createObjects(client: S3Client): TextObjects {
  return {
    read: async ({ bucket, key }) => {
      try {
        const { Body, ETag } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
        return { text: (await Body?.transformToString()) ?? '', etag: ETag }
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return undefined
        throw error
      }
    },
    write: async ({ bucket, key, text, contentType, condition }) => {
      const input = { Bucket: bucket, Key: key, Body: text, ContentType: contentType, CacheControl: 'no-cache' }
      const headers =
        condition === 'none' ? {} : condition === 'absent' ? { IfNoneMatch: '*' } : { IfMatch: condition.etag }
      try {
        await client.send(new PutObjectCommand({ ...input, ...headers }))
        return 'written'
      } catch (error) {
        const name = error instanceof Error ? error.name : ''
        if (['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey'].includes(name)) return 'conflict'
        if (name === 'NotImplemented' && condition !== 'none') return 'unsupported'
        throw error
      }
    }
  }
}
