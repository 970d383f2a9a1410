import type { Destination, FileSettings } from '../model.ts'
import { quote } from '../text.ts'
import { bucketProblem } from './buckets.ts'
import type { InputName } from './names.ts'
import { fillPlaceholders, prefixPlaceholders, runPlaceholders, unknownPlaceholder } from './placeholders.ts'
import type { Reader } from './reader.ts'
import { text } from './scalars.ts'

const defaultPrefix = 'quicksight-snapshots/{dashboard-id}/{run-id}-{run-attempt}'

type Values = Readonly<Record<string, string>>

/**
 * Where QuickSight writes to; undefined means its own bucket. A prefix is required by the API, so there is a default.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
 */
export function readDestination(reader: Reader, values: Values): Destination | undefined {
  const place = readPlace(reader, 'bucket', text(reader, 'bucket'))
  const given = text(reader, 'bucket-prefix')
  if (!place) {
    if (reader.owns('bucket-prefix') && reader.given('bucket') === undefined)
      reader.rule('bucket-prefix: there is no bucket for it. Give bucket, or leave the prefix out.')
    if (given !== undefined) fillPrefix(reader, 'bucket-prefix', given, values)
    return undefined
  }
  const parts = [place.prefix.replace(/\/+$/, ''), given].filter(part => part !== undefined && part !== '')
  const template = parts.length === 0 ? defaultPrefix : parts.join('/')
  const name = given === undefined ? 'bucket' : 'bucket-prefix'
  const prefix = fillPrefix(reader, name, template, values)
  return { bucket: place.bucket, prefix: prefix ?? '', prefixTemplate: acrossRuns(template, values) }
}

/** The template with all filled in that is the same in every run: two reports with prefixes of their own stay two. */
function acrossRuns(template: string, values: Values): string {
  const ofRun = Object.fromEntries(runPlaceholders.map(name => [name, `{${name}}`]))
  const filled = fillPlaceholders(template, { ...values, ...ofRun })
  return 'text' in filled ? filled.text.replace(/\/+$/, '') : template
}

/** Where the step itself uploads to. The prefix may be empty. */
export function readUpload(reader: Reader, values: Values): FileSettings['uploadTo'] {
  const given = text(reader, 'upload-to')
  if (given !== undefined && !given.startsWith('s3://'))
    return reader.refuse('upload-to', `${quote(given)} is not an S3 URI. Did you mean ${quote(`s3://${given}`)}?`)
  const place = readPlace(reader, 'upload-to', given)
  if (!place) return undefined
  const prefix = place.prefix === '' ? '' : fillPrefix(reader, 'upload-to', place.prefix, values)
  return { bucket: place.bucket, prefix: prefix ?? '' }
}

/** `name` or `s3://name/prefix`. */
function readPlace(
  reader: Reader,
  name: InputName,
  given: string | undefined
): { bucket: string; prefix: string } | undefined {
  if (given === undefined) return undefined
  const [, bucket = '', prefix = ''] = /^(?:s3:\/\/)?([^/]*)\/?(.*)$/s.exec(given) ?? []
  if (!given.startsWith('s3://') && given.includes('/') && !/^(arn|https?):/.test(given))
    return reader.refuse(name, `${quote(given)} is not a bucket. Give its name, or ${quote(`s3://${given}`)}.`)
  const problem = bucketProblem(given.startsWith('s3://') ? bucket : given)
  return problem === undefined ? { bucket, prefix } : reader.refuse(name, `${quote(given)} ${problem}`)
}

/** Keys have at most 1024 bytes of UTF-8: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const keyBytes = 1024

function fillPrefix(reader: Reader, name: InputName, template: string, values: Values): string | undefined {
  const filled = fillPlaceholders(template, values)
  if ('unknown' in filled) {
    for (const one of filled.unknown)
      reader.refuse(name, `${quote(`{${one}}`)} ${unknownPlaceholder(one, prefixPlaceholders)}`)
    return undefined
  }
  const prefix = filled.text.replace(/\/+$/, '')
  if (prefix.trim() === '') return reader.refuse(name, `${quote(template)} leaves no prefix. QuickSight needs one.`)
  if (/^\/|\/\//.test(prefix)) {
    const mended = template.replaceAll(/\/{2,}/g, '/').replace(/^\//, '')
    return reader.refuse(name, `${quote(template)} has a folder without a name. Write ${quote(mended)}.`)
  }
  if (Buffer.byteLength(prefix) > keyBytes)
    return reader.refuse(
      name,
      `${quote(template)} comes to ${Buffer.byteLength(prefix)} bytes; a key has at most ${keyBytes}.`
    )
  return prefix
}
