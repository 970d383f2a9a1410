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

export interface UploadAsk {
  readonly to: NonNullable<FileSettings['uploadTo']>
  readonly name: string
  readonly format: Format
  readonly local: LocalFile
  readonly root: string
}

/** Uploads a file to the bucket of `upload-to` under its name, and returns its URI. @throws ActionError */
export async function upload(ask: UploadAsk, objects: () => Promise<ObjectStore>): Promise<string> {
  const { bucket, prefix } = ask.to
  const key = prefix === '' ? ask.name : joinPath(prefix, ask.name)
  const { bytes, sha256, path } = ask.local
  const contentType = contentTypes[ask.format]
  await (await objects()).write({ bucket, key, path: join(ask.root, path), bytes, sha256, contentType })
  return `s3://${bucket}/${key}`
}
