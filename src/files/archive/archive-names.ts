import { manifestName } from '../../domain/archive-files.ts'

export { checksumsName, manifestName } from '../../domain/archive-files.ts'

/** S3 URI of the manifest next to the files of `upload-to`. */
export function getManifestUri({ bucket, prefix }: { readonly bucket: string; readonly prefix: string }): string {
  return ['s3:/', bucket, ...(prefix === '' ? [] : [prefix]), manifestName].join('/')
}
