import type { Reply } from '../exchange.ts'
import { checkKey } from './address.ts'
import { createBucketArn } from './bucket.ts'
import { readAll } from './content.ts'
import { createS3Error } from './errors.ts'
import { receive } from './incoming.ts'
import { isRefusal } from './refusal.ts'
import type { S3Request } from './request.ts'
import { createResultReply, readElements, unescapeXml } from './xml.ts'

const maxKeys = 1000

interface DeletedKey {
  readonly key: string
  readonly error?: { readonly code: string; readonly message: string }
}

/**
 * Deletes up to 1,000 objects; each takes s3:DeleteObject, and one that is denied leaves the others deleted.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
 */
export async function deleteObjects(request: S3Request): Promise<Reply> {
  const { content } = await receive(request)
  const xml = Buffer.concat([...readAll(content)]).toString()
  const keys = readElements(xml, 'Object').flatMap(each => readElements(each, 'Key').map(unescapeXml))
  if (keys.length === 0 || keys.length > maxKeys) throw createS3Error('MalformedXML')
  const outcomes = keys.map(key => deleteOne(request, key))
  const isQuiet = readElements(xml, 'Quiet')[0] === 'true'
  return createResultReply('DeleteResult', {
    Deleted: outcomes.filter(({ error }) => error === undefined && !isQuiet).map(({ key }) => ({ Key: key })),
    Error: outcomes.flatMap(({ key, error }) =>
      error === undefined ? [] : [{ Key: key, Code: error.code, Message: error.message }]
    )
  })
}

function deleteOne({ bucket, permitOn }: S3Request, key: string): DeletedKey {
  try {
    checkKey(key)
    permitOn('s3:DeleteObject', createBucketArn(bucket.region, bucket.name, key))
    bucket.objects.delete(key)
    return { key }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { key, error: { code: error.code, message: error.message } }
  }
}
