import type { Exchange, Reply } from '../exchange.ts'
import type { StoredObject } from './bucket.ts'
import { createAlgorithmError, readClaimedAlgorithm } from './checksum-headers.ts'
import { checkWrite } from './conditions.ts'
import { joinContents, readAll } from './content.ts'
import { formatChecksumElement, formatChecksumHeader } from './digests.ts'
import { getEncryptionHeaders } from './encryption.ts'
import { createInvalidRequestError, createS3Error } from './errors.ts'
import { receive } from './incoming.ts'
import { findUpload } from './multipart.ts'
import { findObject, type S3Request } from './request.ts'
import { computeMultipartChecksum, computeMultipartEtag, type Part, type Upload } from './uploads.ts'
import { createResultReply, readElements, unescapeXml } from './xml.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const minPartBytes = 5 * 1024 ** 2

/** A part in the request. */
interface Listed {
  readonly number: number
  readonly etag: string
  readonly checksum?: string
}

/**
 * Completes an upload from its parts. Completing the same upload twice returns the same result.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
 */
export async function completeMultipartUpload(request: S3Request): Promise<Reply> {
  const { exchange, bucket, key, state } = request
  const id = exchange.query.get('uploadId') ?? ''
  const done = findObject(request)
  if (done?.uploadId === id) return createCompletedReply(request, done)
  const upload = findUpload(request)
  const xml = await readBodyText(request)
  const parts = selectParts(upload, parseListedParts(upload, xml))
  const object = await assembleContent(upload, parts, state.now())
  checkWhole(exchange.headers, object)
  checkWrite(exchange.headers, key, findObject(request))
  bucket.objects.set(key, object)
  state.uploads.delete(id)
  return createCompletedReply(request, object)
}

/** Reads the body without its checksum headers, since they apply to the object and not to the list of parts. */
async function readBodyText(request: S3Request): Promise<string> {
  const { exchange } = request
  const otherHeaders = Object.entries(exchange.headers).filter(([name]) => !/^x-amz-(sdk-)?checksum-/.test(name))
  const { content } = await receive({
    ...request,
    exchange: { ...exchange, headers: Object.fromEntries(otherHeaders) }
  })
  return Buffer.concat([...readAll(content)]).toString()
}

function parseListedParts(upload: Upload, xml: string): Listed[] {
  const parts = readElements(xml, 'Part').map(part => {
    const [checksum] = upload.algorithm ? readElements(part, formatChecksumElement(upload.algorithm)) : []
    return {
      number: Number(readElements(part, 'PartNumber')[0]),
      etag: unescapeXml(readElements(part, 'ETag')[0] ?? '').replaceAll('"', ''),
      ...(checksum !== undefined && { checksum })
    }
  })
  if (parts.length === 0 || parts.some(part => !Number.isInteger(part.number))) throw createS3Error('MalformedXML')
  return parts
}

function selectParts(upload: Upload, listed: readonly Listed[]): Part[] {
  const parts = listed.map((each, index) => {
    const before = listed[index - 1]
    if (before && before.number >= each.number) throw createS3Error('InvalidPartOrder', { UploadId: upload.id })
    return selectPart(upload, each)
  })
  const small = parts.slice(0, -1).find(part => part.content.bytes < minPartBytes)
  if (small)
    throw createS3Error('EntityTooSmall', {
      ProposedSize: String(small.content.bytes),
      MinSizeAllowed: String(minPartBytes),
      PartNumber: String(small.number),
      ETag: small.md5
    })
  return parts
}

function selectPart(upload: Upload, { number, etag, checksum }: Listed): Part {
  const part = upload.parts.get(number)
  const details = { UploadId: upload.id, PartNumber: String(number), ETag: etag }
  if (part?.md5 !== etag) throw createS3Error('InvalidPart', details)
  if (checksum !== undefined && checksum !== part.checksum.value) throw createS3Error('InvalidPart', details)
  if (checksum === undefined && upload.type === 'COMPOSITE')
    throw createInvalidRequestError(
      `The upload was created using a ${upload.algorithm?.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${number} in the request.`
    )
  return part
}

async function assembleContent(upload: Upload, parts: readonly Part[], modified: number): Promise<StoredObject> {
  return {
    content: joinContents(parts.map(part => part.content)),
    etag: computeMultipartEtag(parts),
    modified,
    headers: upload.headers,
    checksum: { ...(await computeMultipartChecksum(upload, parts)), type: upload.type },
    uploadId: upload.id
  }
}

/** Checksum and size of the complete object, as the client sent them. */
function checkWhole(headers: Exchange['headers'], { content, checksum }: StoredObject): void {
  const size = headers['x-amz-mp-object-size']
  if (size !== undefined && Number(size) !== content.bytes)
    throw createInvalidRequestError('The provided x-amz-mp-object-size header does not match the size of the object.')
  const claimed = readClaimedAlgorithm(headers)
  if (!checksum || claimed === undefined) return
  if (claimed !== checksum.algorithm) throw createAlgorithmError(checksum.algorithm, claimed)
  const count = /-\d+$/
  if (headers[formatChecksumHeader(claimed)]?.replace(count, '') !== checksum.value.replace(count, ''))
    throw createS3Error('BadDigest', {}, `The ${claimed} you specified did not match the calculated checksum.`)
}

function createCompletedReply({ exchange, bucket, key }: S3Request, { etag, checksum, headers }: StoredObject): Reply {
  const reply = createResultReply('CompleteMultipartUploadResult', {
    Location: `${exchange.origin}${exchange.rawPath}`,
    Bucket: bucket.name,
    Key: key,
    ETag: etag,
    ...(checksum && { [formatChecksumElement(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type })
  })
  return { ...reply, headers: { ...reply.headers, ...getEncryptionHeaders(headers) } }
}
