import type { Destination, FileSettings } from '../../domain/report.ts'
import { quote } from '../../lib/text.ts'
import type { InputName } from '../input-names.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readText } from '../reader/scalars.ts'
import { findBucketNameProblem } from '../values/bucket-name.ts'
import { findControlCharacterProblem } from '../values/control-characters.ts'
import { dateNames, isDatePlaceholder } from '../values/date-syntax.ts'
import {
  dataDateName,
  describeUnknownPlaceholder,
  fillPlaceholders,
  prefixPlaceholders,
  runPlaceholders
} from '../values/placeholders.ts'

type PlaceholderValues = Readonly<Record<string, string>>

/** A prefix of an input: the whole value, the part before the prefix, and the prefix without trailing slashes. */
interface PrefixInput {
  readonly name: InputName
  readonly value: string
  readonly leadingText: string
  readonly template: string
}

const defaultPrefix = toPrefixInput('bucket-prefix', 'quicksight-snapshots/{dashboard-id}/{run-id}-{run-attempt}')

/**
 * Reads where QuickSight writes to; undefined means its own bucket. The API requires a prefix, so there is a default.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_S3BucketConfiguration.html
 */
export function readDestination(reader: InputReader, values: PlaceholderValues): Destination | undefined {
  const place = readBucketAndPrefix(reader, 'bucket', readText(reader, 'bucket'))
  const value = [...(place ? place.prefixes : []), ...readPrefix(reader)]
  const last = value.at(-1) ?? defaultPrefix
  const prefixes = [...value.slice(0, -1), last]
  const prefix = fillPrefixes(reader, prefixes, values)
  if (!place) return undefined
  if (prefix?.trim() === '')
    reader.addValueProblem(last.name, `${quote(last.value)} results in an empty prefix. QuickSight requires one.`)
  const template = prefixes.map(one => one.template).join('/')
  return { bucket: place.bucket, prefix: prefix ?? '', prefixTemplate: runIndependentTemplate(template, values) }
}

function readPrefix(reader: InputReader): readonly PrefixInput[] {
  const value = readText(reader, 'bucket-prefix')
  if (value === undefined) return []
  if (reader.isSetHere('bucket-prefix') && reader.get('bucket') === undefined)
    reader.addConflict('bucket-prefix: no bucket is set. Set bucket, or remove the prefix.')
  return [toPrefixInput('bucket-prefix', value)]
}

function toPrefixInput(name: InputName, value: string, leadingText = ''): PrefixInput {
  return { name, value, leadingText, template: trimTrailingSlashes(value.slice(leadingText.length)) }
}

/** The template with every placeholder filled in that does not change from run to run, so that different prefixes stay different. */
function runIndependentTemplate(template: string, values: PlaceholderValues): string {
  const dates = Object.keys(values).filter(isDatePlaceholder)
  const ofRun = Object.fromEntries([...runPlaceholders, dataDateName, ...dates].map(name => [name, `{${name}}`]))
  const filled = fillPlaceholders(template, { ...values, ...ofRun })
  return 'text' in filled ? trimTrailingSlashes(filled.text) : template
}

/** Reads the destination of uploads. The prefix may be empty. */
export function readUpload(reader: InputReader, values: PlaceholderValues): FileSettings['uploadTo'] {
  const value = readText(reader, 'upload-to')
  if (value !== undefined && !value.startsWith('s3://')) {
    const uri = suggestS3Uri(value)
    const hint = uri === undefined ? 'Use s3://NAME/PREFIX.' : `Did you mean ${quote(uri)}?`
    return reader.addValueProblem('upload-to', `${quote(value)} is not an S3 URI. ${hint}`)
  }
  const place = readBucketAndPrefix(reader, 'upload-to', value)
  return place && { bucket: place.bucket, prefix: fillPrefixes(reader, place.prefixes, values) ?? '' }
}

/** `name` or `s3://name/prefix`. */
function readBucketAndPrefix(
  reader: InputReader,
  name: InputName,
  value: string | undefined
): { bucket: string; prefixes: readonly PrefixInput[] } | undefined {
  if (value === undefined) return undefined
  const [, bucket = value, prefix = ''] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(value) ?? []
  const uri = bucket === value && value.includes('/') ? suggestS3Uri(value) : undefined
  if (uri !== undefined)
    return reader.addValueProblem(name, `${quote(value)} is not a bucket. Set its name, or ${quote(uri)}.`)
  const problem = findBucketNameProblem(bucket)
  if (problem !== undefined) return reader.addValueProblem(name, `${quote(value)} ${problem}`)
  return { bucket, prefixes: trimTrailingSlashes(prefix) === '' ? [] : [toPrefixInput(name, value, `s3://${bucket}/`)] }
}

/** The S3 URI that is suggested for an ARN, `S3:`, or a bucket with a prefix. */
function suggestS3Uri(value: string): string | undefined {
  const path = value.replace(/^(?:arn:[a-z-]+:s3:::|s3:\/*)/i, '')
  return findBucketNameProblem(path.replace(/\/.*$/s, '')) === undefined ? `s3://${path}` : undefined
}

/** Keys have at most 1024 bytes of UTF-8: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const keyBytes = 1024

/** The joined prefixes with their placeholders filled in; undefined if one of them is invalid. */
function fillPrefixes(
  reader: InputReader,
  prefixes: readonly PrefixInput[],
  values: PlaceholderValues
): string | undefined {
  const filled = prefixes.map(one => fill(reader, one, values))
  if (filled.includes(undefined)) return undefined
  const whole = filled.filter(one => one !== '').join('/')
  const last = prefixes.at(-1)
  if (last && Buffer.byteLength(whole) > keyBytes)
    return reader.addValueProblem(
      last.name,
      `${quote(last.value)} results in ${Buffer.byteLength(whole)} bytes; a key has at most ${keyBytes}.`
    )
  return whole
}

function fill(
  reader: InputReader,
  { name, value, leadingText, template }: PrefixInput,
  values: PlaceholderValues
): string | undefined {
  const filled = fillPlaceholders(template, values)
  if ('unknown' in filled) {
    for (const one of filled.unknown)
      reader.addValueProblem(
        name,
        `${quote(`{${one}}`)} ${describeUnknownPlaceholder(one, prefixPlaceholders, dateNames)}`
      )
    return undefined
  }
  const prefix = trimTrailingSlashes(filled.text)
  // S3 accepts such a key, but clients treat it as a path:
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
  if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(prefix))
    return reader.addValueProblem(
      name,
      `${quote(value)} contains a "." or ".." segment, which S3 clients treat as a path. Remove it.`
    )
  const problem = findControlCharacterProblem(prefix)
  if (problem !== undefined) return reader.addValueProblem(name, `${quote(value)} ${problem}`)
  if (!/^\/|\/\//.test(prefix)) return prefix
  const corrected = template.replaceAll(/\/{2,}/g, '/').replace(/^\//, '')
  const hint = corrected === template ? `The result is ${quote(prefix)}.` : `Write ${quote(leadingText + corrected)}.`
  return reader.addValueProblem(name, `${quote(value)} contains an empty path segment. ${hint}`)
}

function trimTrailingSlashes(prefix: string): string {
  return prefix.replace(/\/+$/, '')
}
