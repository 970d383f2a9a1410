import type { ProbeContext } from './context.ts'
import type { RecordedFile } from './recorder.ts'
import type { FinishedJob } from './run-jobs.ts'

const linkSeconds = 300

/** Reads each file behind its link, and compares the lifetime that the links announce. */
export async function readLinks(context: ProbeContext, jobs: readonly FinishedJob[]): Promise<void> {
  const { recorder } = context
  const links = jobs.flatMap(({ uris }) => uris)
  for (const { format, uri } of links) {
    const read = await recorder.call('GET of the link', `${format} without a bucket`, async () => ({
      bytes: await context.readLink(uri)
    }))
    if (read.response !== undefined)
      recorder.addFile(toRecordedFile(`${format} without a bucket`, read.response.bytes, undefined))
  }
  const lifetimes = recorder.jobs.flatMap(({ files }) => files.flatMap(({ uri }) => (uri ? [uri] : [])))
  const isConfirmed = lifetimes.every(
    ({ scheme, lifetimeSeconds }) => scheme !== 's3' && lifetimeSeconds === linkSeconds
  )
  const [first] = lifetimes
  if (first !== undefined)
    recorder.observe(
      'link-without-bucket',
      isConfirmed,
      `${first.scheme}, ${first.lifetimeSeconds ?? 'unknown'} seconds`
    )
}

/** Reads the files in the bucket with the base session, one of them also signed for another region. */
export async function readObjects(context: ProbeContext, job: FinishedJob | undefined): Promise<void> {
  const { recorder, bucket, aws } = context
  if (bucket === undefined) return
  const calls = context.callsBy(context.base)
  for (const { format, uri } of job?.uris ?? []) {
    const isInBucket = uri.startsWith(`s3://${bucket.bucket}/${bucket.prefix}`)
    recorder.observe('s3-uri-with-bucket', isInBucket, isInBucket ? 'an S3 URI below the prefix' : 'another form')
    const Key = uri.slice(`s3://${bucket.bucket}/`.length)
    const read = await recorder.call('GetObject', `${format} in the bucket`, async () => {
      const { Body, ContentType, ServerSideEncryption } = await calls.getObject({ Bucket: bucket.bucket, Key })
      return { bytes: await Body?.transformToByteArray(), ContentType, ServerSideEncryption }
    })
    const { bytes, ContentType } = read.response ?? {}
    if (bytes !== undefined) recorder.addFile(toRecordedFile(`${format} in the bucket`, bytes, ContentType))
  }
  const elsewhere = aws.region === 'us-east-1' ? 'us-west-2' : 'us-east-1'
  const wrong = await recorder.call('GetObject', 'signed for another region', () =>
    calls.getObject({ Bucket: bucket.bucket, Key: 'quicksight-snapshot-probe' }, elsewhere)
  )
  const observed = wrong.errorCode ?? 'accepted'
  recorder.observe('wrong-bucket-region-error', observed === 'PermanentRedirect', observed)
}

function toRecordedFile(name: string, bytes: Uint8Array, contentType: string | undefined): RecordedFile {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return {
    name,
    bytes: bytes.length,
    signature:
      /^(?:%PDF-\d\.\d|PK)/.exec(start)?.[0] ?? (/^\u00ef\u00bb\u00bf/.test(start) ? 'byte order mark' : 'none'),
    ...(contentType !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? { contentType } : {})
  }
}
