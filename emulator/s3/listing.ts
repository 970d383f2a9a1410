import type { Reply } from '../exchange.ts'
import type { XmlNode } from '../xml.ts'
import type { StoredObject } from './bucket.ts'
import { createS3Error } from './errors.ts'
import type { S3Request } from './request.ts'
import { createResultReply } from './xml.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
const maxPageKeys = 1000

/** An object's own entry, or the one for all keys up to the delimiter. */
type Entry = { readonly name: string; readonly object?: StoredObject }

interface Page {
  readonly entries: readonly Entry[]
  /** Name of the last entry, where more follow. */
  readonly next?: string
}

const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

function listEntries(request: S3Request, prefix: string, delimiter: string): Entry[] {
  const entries = new Map<string, Entry>()
  for (const [key, object] of request.bucket.objects) {
    if (!key.startsWith(prefix)) continue
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const name = end === -1 ? key : key.slice(0, end + delimiter.length)
    entries.set(name, end === -1 ? { name, object } : { name })
  }
  return [...entries.values()].sort((a, b) => compareBytes(a.name, b.name))
}

function selectPage(request: S3Request, after: string): Page {
  const { query } = request.exchange
  const entries = listEntries(request, query.get('prefix') ?? '', query.get('delimiter') ?? '')
  const left = after === '' ? entries : entries.filter(entry => compareBytes(entry.name, after) > 0)
  const page = left.slice(0, readMaxKeys(query))
  const last = page.at(-1)
  return last && left.length > page.length ? { entries: page, next: last.name } : { entries: page }
}

function readMaxKeys(query: URLSearchParams): number {
  const asked = query.get('max-keys') ?? String(maxPageKeys)
  if (!/^\d+$/.test(asked))
    throw createS3Error(
      'InvalidArgument',
      { ArgumentName: 'max-keys', ArgumentValue: asked },
      'Provided max-keys not an integer or within integer range'
    )
  return Math.min(Number(asked), maxPageKeys)
}

function formatPage(request: S3Request, page: Page): XmlNode {
  const { query } = request.exchange
  const encoded = query.get('encoding-type') === 'url'
  const name = (text: string) =>
    encoded ? encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%20', '+') : text
  const delimiter = query.get('delimiter')
  return {
    Name: request.bucket.name,
    Prefix: name(query.get('prefix') ?? ''),
    Delimiter: delimiter ? name(delimiter) : undefined,
    MaxKeys: readMaxKeys(query),
    EncodingType: encoded ? 'url' : undefined,
    IsTruncated: page.next !== undefined,
    Contents: page.entries.flatMap(entry => (entry.object ? [formatContents(name(entry.name), entry.object)] : [])),
    CommonPrefixes: page.entries.flatMap(entry => (entry.object ? [] : [{ Prefix: name(entry.name) }]))
  }
}

function formatContents(key: string, { content, etag, modified, checksum }: StoredObject): XmlNode {
  return {
    Key: key,
    LastModified: new Date(modified).toISOString(),
    ETag: etag,
    ChecksumAlgorithm: checksum?.algorithm,
    ChecksumType: checksum?.type,
    Size: content.bytes,
    StorageClass: 'STANDARD'
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export async function listObjectsV2(request: S3Request): Promise<Reply> {
  const { query } = request.exchange
  const token = query.get('continuation-token')
  const after = token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString()
  if (token !== null && Buffer.from(after).toString('base64url') !== token)
    throw createS3Error(
      'InvalidArgument',
      { ArgumentName: 'continuation-token' },
      'The continuation token provided is incorrect'
    )
  const page = selectPage(request, after)
  return createResultReply('ListBucketResult', {
    ...formatPage(request, page),
    KeyCount: page.entries.length,
    StartAfter: query.get('start-after') ?? undefined,
    ContinuationToken: token ?? undefined,
    NextContinuationToken: page.next && Buffer.from(page.next).toString('base64url')
  })
}

/** The older listing: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html */
export async function listObjects(request: S3Request): Promise<Reply> {
  const { query } = request.exchange
  const marker = query.get('marker') ?? ''
  const page = selectPage(request, marker)
  const next = query.get('delimiter') ? page.next : undefined
  return createResultReply('ListBucketResult', { ...formatPage(request, page), Marker: marker, NextMarker: next })
}
