import type { Reply } from '../exchange.ts'
import { findUpload } from './multipart.ts'
import type { S3Request } from './request.ts'
import { createResultReply } from './xml.ts'

const maxParts = 1000

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html */
export async function listParts(request: S3Request): Promise<Reply> {
  const { bucket, key, exchange, state } = request
  const upload = findUpload(request)
  const after = Number(exchange.query.get('part-number-marker') ?? 0)
  const size = Math.min(Number(exchange.query.get('max-parts') ?? maxParts), maxParts)
  const left = [...upload.parts.values()].sort((a, b) => a.number - b.number).filter(({ number }) => number > after)
  const page = left.slice(0, size)
  return createResultReply('ListPartsResult', {
    Bucket: bucket.name,
    Key: key,
    UploadId: upload.id,
    PartNumberMarker: after,
    NextPartNumberMarker: page.at(-1)?.number ?? 0,
    MaxParts: size,
    IsTruncated: left.length > page.length,
    Part: page.map(({ number, content, md5 }) => ({
      PartNumber: number,
      LastModified: new Date(state.now()).toISOString(),
      ETag: `"${md5}"`,
      Size: content.bytes
    }))
  })
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html */
export async function listMultipartUploads({ bucket, exchange, state }: S3Request): Promise<Reply> {
  const prefix = exchange.query.get('prefix') ?? ''
  const uploads = [...state.uploads.values()]
    .filter(upload => upload.bucket === bucket.name && upload.key.startsWith(prefix))
    .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))
  return createResultReply('ListMultipartUploadsResult', {
    Bucket: bucket.name,
    Prefix: prefix,
    MaxUploads: 1000,
    IsTruncated: false,
    Upload: uploads.slice(0, 1000).map(({ key, id }) => ({ Key: key, UploadId: id, StorageClass: 'STANDARD' }))
  })
}
