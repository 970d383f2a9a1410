import { join } from 'node:path'
import type { ObjectStore } from '../../domain/ports/s3.ts'
import type { FileSettings } from '../../domain/report.ts'
import type { LocalFile } from '../../domain/result.ts'
import type { Format } from '../../domain/snapshot-request.ts'
import { joinPath } from '../paths.ts'

export const contentTypes: Readonly<Record<Format, string>> = {
  PDF: 'application/pdf',
  CSV: 'text/csv; charset=utf-8',
  EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
}

export interface UploadRequest {
  readonly to: NonNullable<FileSettings['uploadTo']>
  readonly name: string
  readonly format: Format
  readonly local: LocalFile
  readonly root: string
}

/** Uploads a file to the bucket of `upload-to` under its name, and returns its URI. @throws ActionError */
export async function upload(request: UploadRequest, objects: () => Promise<ObjectStore>): Promise<string> {
  const { bucket, prefix } = request.to
  const key = prefix === '' ? request.name : joinPath(prefix, request.name)
  const { bytes, sha256, path } = request.local
  const contentType = contentTypes[request.format]
  await (await objects()).write({ bucket, key, path: join(request.root, path), bytes, sha256, contentType })
  return `s3://${bucket}/${key}`
}
