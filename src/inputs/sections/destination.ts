import type { Destination, FileSettings } from '../../domain/model.ts'
import { quote } from '../../lib/text.ts'
import type { InputName } from '../input-names.ts'
import type { Reader } from '../reader/input-reader.ts'
import { text } from '../reader/scalars.ts'
import { bucketProblem } from '../values/bucket-name.ts'
import { fillPlaceholders, prefixPlaceholders, runPlaceholders, unknownPlaceholder } from '../values/placeholders.ts'

type Values = Readonly<Record<string, string>>

/** A prefix of an input: its whole value, what stands before the prefix in it, and the prefix without slashes at its end. */
interface Prefix {
  readonly name: InputName
  readonly value: string
  readonly before: string
  readonly template: string
}

const defaultPrefix = asPrefix('bucket-prefix', 'quicksight-snapshots/{dashboard-id}/{run-id}-{run-attempt}')

/**
 * Where QuickSight writes to; undefined means its own bucket. A prefix is required by the API, so there is a default.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
 */
export function readDestination(reader: Reader, values: Values): Destination | undefined {
  const place = readPlace(reader, 'bucket', text(reader, 'bucket'))
  const value = [...(place ? place.prefixes : []), ...readPrefix(reader)]
  const last = value.at(-1) ?? defaultPrefix
  const prefixes = [...value.slice(0, -1), last]
  const prefix = fillAll(reader, prefixes, values)
  if (!place) return undefined
  if (prefix?.trim() === '') reader.refuse(last.name, `${quote(last.value)} leaves no prefix. QuickSight needs one.`)
  const template = prefixes.map(one => one.template).join('/')
  return { bucket: place.bucket, prefix: prefix ?? '', prefixTemplate: acrossRuns(template, values) }
}

function readPrefix(reader: Reader): readonly Prefix[] {
  const value = text(reader, 'bucket-prefix')
  if (value === undefined) return []
  if (reader.owns('bucket-prefix') && reader.given('bucket') === undefined)
    reader.rule('bucket-prefix: there is no bucket for it. Give bucket, or leave the prefix out.')
  return [asPrefix('bucket-prefix', value)]
}

function asPrefix(name: InputName, value: string, before = ''): Prefix {
  return { name, value, before, template: withoutEnd(value.slice(before.length)) }
}

/** The template with all filled in that is the same in every run: two reports with prefixes of their own stay two. */
function acrossRuns(template: string, values: Values): string {
  const ofRun = Object.fromEntries(runPlaceholders.map(name => [name, `{${name}}`]))
  const filled = fillPlaceholders(template, { ...values, ...ofRun })
  return 'text' in filled ? withoutEnd(filled.text) : template
}

/** Where the step itself uploads to. The prefix may be empty. */
export function readUpload(reader: Reader, values: Values): FileSettings['uploadTo'] {
  const value = text(reader, 'upload-to')
  if (value !== undefined && !value.startsWith('s3://')) {
    const uri = uriOf(value)
    const hint = uri === undefined ? 'Give s3://NAME/PREFIX.' : `Did you mean ${quote(uri)}?`
    return reader.refuse('upload-to', `${quote(value)} is not an S3 URI. ${hint}`)
  }
  const place = readPlace(reader, 'upload-to', value)
  return place && { bucket: place.bucket, prefix: fillAll(reader, place.prefixes, values) ?? '' }
}

/** `name` or `s3://name/prefix`. */
function readPlace(
  reader: Reader,
  name: InputName,
  value: string | undefined
): { bucket: string; prefixes: readonly Prefix[] } | undefined {
  if (value === undefined) return undefined
  const [, bucket = value, prefix = ''] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(value) ?? []
  const uri = bucket === value && value.includes('/') ? uriOf(value) : undefined
  if (uri !== undefined) return reader.refuse(name, `${quote(value)} is not a bucket. Give its name, or ${quote(uri)}.`)
  const problem = bucketProblem(bucket)
  if (problem !== undefined) return reader.refuse(name, `${quote(value)} ${problem}`)
  return { bucket, prefixes: withoutEnd(prefix) === '' ? [] : [asPrefix(name, value, `s3://${bucket}/`)] }
}

/** The S3 URI that was meant: by an ARN, by `S3:`, or by a bucket and a prefix alone. */
function uriOf(value: string): string | undefined {
  const path = value.replace(/^(?:arn:[a-z-]+:s3:::|s3:\/*)/i, '')
  return bucketProblem(path.replace(/\/.*$/s, '')) === undefined ? `s3://${path}` : undefined
}

/** Keys have at most 1024 bytes of UTF-8: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const keyBytes = 1024

/** The prefixes filled in, one below the other; undefined where one of them is refused. */
function fillAll(reader: Reader, prefixes: readonly Prefix[], values: Values): string | undefined {
  const filled = prefixes.map(one => fill(reader, one, values))
  if (filled.includes(undefined)) return undefined
  const whole = filled.filter(one => one !== '').join('/')
  const last = prefixes.at(-1)
  if (last && Buffer.byteLength(whole) > keyBytes)
    return reader.refuse(
      last.name,
      `${quote(last.value)} comes to ${Buffer.byteLength(whole)} bytes; a key has at most ${keyBytes}.`
    )
  return whole
}

function fill(reader: Reader, { name, value, before, template }: Prefix, values: Values): string | undefined {
  const filled = fillPlaceholders(template, values)
  if ('unknown' in filled) {
    for (const one of filled.unknown)
      reader.refuse(name, `${quote(`{${one}}`)} ${unknownPlaceholder(one, prefixPlaceholders)}`)
    return undefined
  }
  const prefix = withoutEnd(filled.text)
  // S3 keeps such a key, but on their way there clients take it for a path:
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
  if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(prefix))
    return reader.refuse(name, `${quote(value)} has a folder called "." or "..", which keys cannot have. Name it.`)
  if (!/^\/|\/\//.test(prefix)) return prefix
  const mended = template.replaceAll(/\/{2,}/g, '/').replace(/^\//, '')
  const hint = mended === template ? `It comes to ${quote(prefix)}.` : `Write ${quote(before + mended)}.`
  return reader.refuse(name, `${quote(value)} has a folder without a name. ${hint}`)
}

function withoutEnd(prefix: string): string {
  return prefix.replace(/\/+$/, '')
}
