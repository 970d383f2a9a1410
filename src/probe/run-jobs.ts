import type {
  SnapshotFileGroup,
  SnapshotJobResult,
  StartDashboardSnapshotJobCommandInput
} from '@aws-sdk/client-quicksight'
import type { RawCalls } from '../aws/raw-calls.ts'
import { ActionError } from '../domain/errors.ts'
import type { Session } from '../domain/ports/credentials.ts'
import { registerSecret } from '../lib/redact.ts'
import type { ProbeContext, ProbeSelection } from './context.ts'
import { describeShape } from './describe-shape.ts'
import { describeUri } from './describe-uri.ts'

type StartInput = StartDashboardSnapshotJobCommandInput
type Job = Pick<StartInput, 'AwsAccountId' | 'DashboardId' | 'SnapshotJobId'>

/** A job that was polled until it ended. */
export interface FinishedJob {
  readonly input: StartInput
  readonly status: string
  readonly uris: readonly { readonly format: string; readonly uri: string }[]
}

const pollMs = 5000
const maxPolls = 240

/** One PDF and one CSV job without a bucket. Requests that should be refused come first; if one is accepted, it is the job. */
export async function runJobsWithoutBucket(
  context: ProbeContext,
  selection: ProbeSelection,
  user: Session
): Promise<FinishedJob[]> {
  const calls = context.callsBy(user)
  const pdf = await startWithProbe(context, calls, buildInput(context, selection, 'pdf', [createPdfGroup(selection)]), {
    id: 'user-configuration-refused',
    purpose: 'a PDF with a UserConfiguration',
    change: { UserConfiguration: { AnonymousUsers: [{}] } }
  })
  const finished = [await followJob(context, calls, pdf, 'PDF without a bucket')]
  const csvFiles = createCsvGroup(selection)
  if (csvFiles !== undefined) {
    const input = buildInput(context, selection, 'csv', [csvFiles])
    const Parameters = { StringParameters: [{ Name: 'QuickSightSnapshotProbe', Values: ['probe'] }] }
    const csv = await startWithProbe(context, calls, input, {
      id: 'unknown-parameters-refused',
      purpose: 'a CSV with an undeclared parameter',
      change: { SnapshotConfiguration: { ...input.SnapshotConfiguration, FileGroups: [csvFiles], Parameters } }
    })
    finished.push(await followJob(context, calls, csv, 'CSV without a bucket'))
  }
  const again = await context.recorder.call('StartDashboardSnapshotJob', 'the ID of a finished job', () =>
    calls.startJob(pdf)
  )
  context.recorder.observe('job-id-stays-taken', again.errorCode !== undefined, again.errorCode ?? 'accepted')
  return finished
}

/** One job with a bucket for PDF and CSV, started by a session that has no S3 permission: who writes the files? */
export async function runJobWithBucket(
  context: ProbeContext,
  selection: ProbeSelection,
  user: Session
): Promise<FinishedJob | undefined> {
  const { bucket, recorder } = context
  if (bucket === undefined) return undefined
  const groups = [createPdfGroup(selection), createCsvGroup(selection)].flatMap(group => group ?? [])
  const input = buildInput(context, selection, 'bucket', groups)
  const calls = context.callsBy(user)
  const started = await recorder.call('StartDashboardSnapshotJob', 'PDF and CSV into the bucket', () =>
    calls.startJob(input)
  )
  if (started.response === undefined) return undefined
  const job = await followJob(context, calls, input, 'PDF and CSV into the bucket')
  recorder.observe(
    'bucket-writer',
    job.uris.length > 0,
    job.uris.length > 0 ? 'written without S3 permissions of the session' : `no file was written (${job.status})`
  )
  const isInOrder = job.uris.every(({ format }, index) => format === groups[index]?.Files?.[0]?.FormatType)
  if (job.uris.length > 1)
    recorder.observe('result-order', isInOrder, isInOrder ? 'order of the request' : 'another order')
  return job
}

interface RefusedVariant {
  readonly id: string
  readonly purpose: string
  readonly change: Partial<StartInput>
}

/** Starts a variant that should be refused, then the job itself if it was. Returns the input that was accepted last. */
async function startWithProbe(
  { recorder }: ProbeContext,
  calls: RawCalls,
  input: StartInput,
  { id, purpose, change }: RefusedVariant
): Promise<StartInput> {
  const variant = { ...input, ...change, SnapshotJobId: `${input.SnapshotJobId}-variant` }
  const { errorCode } = await recorder.call('StartDashboardSnapshotJob', purpose, () => calls.startJob(variant))
  recorder.observe(id, errorCode !== undefined, errorCode ?? 'accepted')
  if (errorCode === undefined) return variant
  const started = await recorder.call('StartDashboardSnapshotJob', 'the same without it', () => calls.startJob(input))
  if (started.errorCode === undefined) return input
  throw new ActionError(`StartDashboardSnapshotJob failed: ${started.errorCode}.`, { code: 'NothingExported' })
}

async function followJob(
  context: ProbeContext,
  calls: RawCalls,
  input: StartInput,
  name: string
): Promise<FinishedJob> {
  const { recorder, clock, log } = context
  const { AwsAccountId, DashboardId, SnapshotJobId } = input
  const job = { AwsAccountId, DashboardId, SnapshotJobId }
  const startedAt = clock.now()
  log.info(`${name}: started`)
  const early = await recorder.call('DescribeDashboardSnapshotJobResult', 'the result of an unfinished job', () =>
    readResult(calls, job)
  )
  if (early.errorCode !== undefined)
    recorder.observe('unfinished-result-error', early.errorCode === 'PreconditionNotMetException', early.errorCode)
  const { status, polls } = await pollJob(context, calls, job)
  const result = await recorder.call('DescribeDashboardSnapshotJobResult', `the result of ${name}`, () =>
    readResult(calls, job)
  )
  log.info(`${name}: ${status}`)
  const files = listResultFiles(result.response?.Result)
  recorder.addJob({
    name,
    status,
    durationMs: clock.now() - startedAt,
    polls,
    ...(result.response === undefined ? {} : { result: describeShape(result.response) }),
    files: files.map(({ format, uri, errorTypes }) => ({
      format,
      errorTypes,
      ...(uri === undefined ? {} : { uri: describeUri(uri, getKeyParts(context, job)) })
    }))
  })
  return { input, status, uris: files.flatMap(({ format, uri }) => (uri === undefined ? [] : [{ format, uri }])) }
}

// A link is a secret from the moment it exists.
async function readResult(calls: RawCalls, job: Job) {
  const response = await calls.describeJobResult(job)
  for (const { uri } of listResultFiles(response.Result)) if (uri !== undefined) registerSecret(uri)
  return response
}

async function pollJob(
  { recorder, clock, signal }: ProbeContext,
  calls: RawCalls,
  job: Job
): Promise<{ status: string; polls: number }> {
  const first = await recorder.call('DescribeDashboardSnapshotJob', 'the state of a job', () => calls.describeJob(job))
  let status = first.response?.JobStatus ?? 'UNKNOWN'
  let polls = 1
  for (; !/COMPLETED|FAILED/.test(status) && polls < maxPolls; polls++) {
    await clock.sleep(polls === 1 ? 1000 : pollMs, signal)
    const response = await calls.describeJob(job).catch(() => undefined)
    signal.throwIfAborted()
    status = response?.JobStatus ?? status
  }
  return { status, polls }
}

interface ResultFile {
  readonly format: string
  readonly uri: string | undefined
  readonly errorTypes: readonly string[]
}

function listResultFiles(result: SnapshotJobResult | undefined): ResultFile[] {
  const users = [...(result?.RegisteredUsers ?? []), ...(result?.AnonymousUsers ?? [])]
  return users
    .flatMap(({ FileGroups }) => FileGroups ?? [])
    .flatMap(({ Files, S3Results }) =>
      (S3Results ?? []).map(({ S3Uri, ErrorInfo }) => ({
        format: Files?.[0]?.FormatType ?? 'unknown',
        uri: S3Uri,
        errorTypes: (ErrorInfo ?? []).flatMap(({ ErrorType }) =>
          /^[A-Z_\d]+$/.test(ErrorType ?? '') ? (ErrorType ?? '') : []
        )
      }))
    )
}

function getKeyParts({ bucket, aws }: ProbeContext, job: Job): Record<string, string> {
  return {
    'the account ID': job.AwsAccountId ?? aws.accountId ?? '',
    'the dashboard ID': job.DashboardId ?? '',
    'the job ID': job.SnapshotJobId ?? '',
    'the prefix': bucket?.prefix ?? ''
  }
}

function buildInput(
  { bucket, dashboardId, jobPrefix, aws }: ProbeContext,
  { accountId }: ProbeSelection,
  name: string,
  FileGroups: SnapshotFileGroup[]
): StartInput {
  const destination =
    name === 'bucket' && bucket !== undefined
      ? { BucketConfiguration: { BucketName: bucket.bucket, BucketPrefix: bucket.prefix, BucketRegion: aws.region } }
      : undefined
  return {
    AwsAccountId: accountId,
    DashboardId: dashboardId,
    SnapshotJobId: `${jobPrefix}-${name}`,
    SnapshotConfiguration: {
      FileGroups,
      ...(destination === undefined ? {} : { DestinationConfiguration: { S3Destinations: [destination] } })
    }
  }
}

function createPdfGroup({ sheetId }: ProbeSelection): SnapshotFileGroup {
  return { Files: [{ FormatType: 'PDF', SheetSelections: [{ SheetId: sheetId, SelectionScope: 'ALL_VISUALS' }] }] }
}

function createCsvGroup({ table }: ProbeSelection): SnapshotFileGroup | undefined {
  if (table === undefined) return undefined
  const selection = { SheetId: table.sheetId, SelectionScope: 'SELECTED_VISUALS' as const, VisualIds: [table.visualId] }
  return { Files: [{ FormatType: 'CSV', SheetSelections: [selection] }] }
}
