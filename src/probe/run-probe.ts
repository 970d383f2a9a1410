import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRawCalls } from '../aws/raw-calls.ts'
import { createPresignedDownloads } from '../aws/s3/presigned-links.ts'
import type { Dependencies, RunnerServices } from '../dependencies.ts'
import { ActionError, InputError, toFailure } from '../domain/errors.ts'
import type { StepConfig } from '../domain/step.ts'
import type { ModeRun } from '../modes/run-mode.ts'
import { type StepResult, toPageResult } from '../modes/step-result.ts'
import type { ProbeContext } from './context.ts'
import { createUserSession, testSession } from './create-user-session.ts'
import { findSelection, readDataSet } from './find-selection.ts'
import { readLinks, readObjects } from './read-files.ts'
import { createRecorder } from './recorder.ts'
import { createReport, formatReport, type ProbeReport } from './report.ts'
import { runJobsWithoutBucket, runJobWithBucket } from './run-jobs.ts'
import { createStandIns } from './stand-ins.ts'

/** Where the report is saved, relative to the current directory. */
export const reportFiles = { json: 'quicksight-snapshot-probe.json', markdown: 'quicksight-snapshot-probe.md' } as const

/**
 * Walks the whole chain with the caller's account: every call once, PDF and CSV without a bucket, and with one if it is
 * set. Saves a report of the responses.
 */
export function runProbe(step: StepConfig, dependencies: Dependencies, services: RunnerServices): ModeRun {
  const run = async (): Promise<StepResult> => {
    const context = createContext(step, dependencies, services)
    const stoppedBy = await walkChain(context).then(
      () => undefined,
      error => context.standIns.hide(toFailure(error).message)
    )
    return saveReport(services.workspaceRoot, createReport(context.recorder, step.aws.region, stoppedBy))
  }
  const done = run()
  return { done, currentResult: async () => toPageResult({ log: [], summary: '' }, {}, 'The probe was interrupted.') }
}

async function walkChain(context: ProbeContext): Promise<void> {
  const selection = await findSelection(context)
  await readDataSet(context, selection)
  const user = await createUserSession(context, selection.accountId)
  await testSession(context, selection.accountId, user)
  const jobs = await runJobsWithoutBucket(context, selection, user)
  await readLinks(context, jobs)
  if (context.bucket === undefined) return
  const restricted = await createUserSession(context, selection.accountId, 'snapshots only')
  await readObjects(context, await runJobWithBucket(context, selection, restricted))
}

function createContext(step: StepConfig, { base }: Dependencies, services: RunnerServices): ProbeContext {
  const { context, transport } = services
  const [report] = step.reports
  if (report === undefined || report.viewer.kind !== 'registered' || step.aws.identityRole === undefined)
    throw new InputError(['probe: set dashboard-id, a registered user and identity-role-to-assume.'])
  const standIns = createStandIns()
  learnInputs(step, standIns.learn)
  const { signal, clock, log } = context
  const { bucket, prefix } = report.destination ?? {}
  return {
    clock,
    log,
    signal,
    aws: step.aws,
    dashboardId: report.dashboardId,
    viewer: report.viewer,
    ...(bucket === undefined || prefix === undefined ? {} : { bucket: { bucket, prefix } }),
    jobPrefix: step.run.jobPrefix,
    recorder: createRecorder(clock, standIns, signal),
    standIns,
    base,
    callsBy: (session, region = step.aws.region) => createRawCalls({ region, transport, session, signal }),
    readLink: async url => {
      const { body } = await createPresignedDownloads({ transport, context }).read(url, { offset: 0 })
      return Buffer.concat(await body.toArray())
    }
  }
}

function learnInputs({ aws, reports, run }: StepConfig, learn: (value: unknown, name: string) => void): void {
  learn(aws.accountId, 'Account')
  learn([aws.baseRole, aws.identityRole], 'Role')
  learn(aws.sessionName, 'Session')
  learn(run.jobPrefix, 'Job')
  for (const { dashboardId, viewer, destination } of reports) {
    learn(dashboardId, 'Dashboard')
    if (viewer.kind === 'registered') learn([...Object.values(viewer.user), viewer.namespace], 'User')
    learn([destination?.bucket, destination?.prefix], 'Bucket')
  }
}

async function saveReport(root: string, report: ProbeReport): Promise<StepResult> {
  const json = `${JSON.stringify(report, null, 2)}\n`
  const markdown = formatReport(report)
  await mkdir(root, { recursive: true })
  try {
    await writeFile(join(root, reportFiles.json), json)
    await writeFile(join(root, reportFiles.markdown), markdown)
  } catch (error) {
    throw new ActionError(`The report could not be saved: ${toFailure(error).message}`, { code: 'CannotWrite' })
  }
  const saved = `Saved ${reportFiles.markdown} and ${reportFiles.json}. They contain no secrets, names, IDs or addresses.`
  const outputs = { probe: JSON.stringify(report) }
  return toPageResult({ log: [...markdown.trimEnd().split('\n'), saved], summary: markdown }, outputs, report.stoppedBy)
}
