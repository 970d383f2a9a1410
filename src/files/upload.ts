import { join } from 'node:path'
import { ActionError, ServiceError } from '../errors.ts'
import type { FileSettings, Format, LocalFile } from '../model.ts'
import type { ObjectStore } from '../ports.ts'
import { below } from './paths.ts'

export const contentTypes: Readonly<Record<Format, string>> = {
  PDF: 'application/pdf',
  CSV: 'text/csv; charset=utf-8',
  EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
}

export interface UploadAsk {
  readonly to: NonNullable<FileSettings['uploadTo']>
  readonly name: string
  readonly format: Format
  readonly local: LocalFile
  readonly root: string
}

/** Puts a file of ours into the bucket of `upload-to`, under its own name, and answers with its URI. Throws an ActionError. */
export async function upload(ask: UploadAsk, objects: () => Promise<ObjectStore>): Promise<string> {
  const { bucket, prefix } = ask.to
  const key = prefix === '' ? ask.name : below(prefix, ask.name)
  const { bytes, sha256, path } = ask.local
  const contentType = contentTypes[ask.format]
  try {
    await (await objects()).write({ bucket, key, path: join(ask.root, path), bytes, sha256, contentType })
  } catch (error) {
    throw withHint(error, bucket)
  }
  return `s3://${bucket}/${key}`
}

function withHint(error: unknown, bucket: string): unknown {
  if (!(error instanceof ServiceError) || error.hint !== undefined) return error
  return new ActionError(error.message, {
    code: error.code,
    requestId: error.requestId,
    hint: `The upload is signed by the base session (role-to-assume, or the ambient credentials): allow it s3:PutObject and s3:AbortMultipartUpload on arn:aws:s3:::${bucket}/*, and check the bucket's name and policy.`,
    cause: error
  })
}
