import type { Catalog, Snapshots } from '../../../../src/domain/ports/quicksight.ts'
import type { Report } from '../../../../src/domain/report.ts'
import type { StepConfig } from '../../../../src/domain/step.ts'
import type { CheckContext, CheckPorts } from '../../../../src/modes/check/context.ts'
import { runCheck } from '../../../../src/modes/check/run-check.ts'
import type { CheckLine } from '../../../../src/report/pages/check.ts'
import { buildServiceError } from '../../../support/builders/errors.ts'
import { buildReport, buildStep } from '../../../support/builders/step.ts'
import { account, createFakeCatalog, createFakeSessions } from '../../../support/fakes/catalog.ts'
import { createRecordingLog } from '../../../support/fakes/log.ts'
import { createStaticSession } from '../../../support/fakes/session.ts'

/** Claims of the workflow's token. */
export const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo-org@1/octo-repo@2:ref:refs/heads/main',
  aud: 'sts.amazonaws.com'
}
export const token = (payload: unknown) =>
  `head.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.signature`
export const baseArn = `arn:aws:sts::${account}:assumed-role/github-actions/GitHubActions-1`

interface HarnessOptions {
  readonly step?: StepConfig
  readonly base?: Error
  readonly context?: Error
  readonly catalog?: Partial<Catalog>
  readonly catalogIn?: (region: string) => Partial<Catalog>
  readonly snapshots?: Partial<Snapshots>
  readonly ports?: Partial<CheckPorts>
}

/** Runs the check where everything works but what is overridden. */
export async function check(overrides: HarnessOptions = {}) {
  const { checking, calls } = startCheck(overrides)
  const { lines, page, failure } = await checking.done
  return { lines, page, failure, calls, findLine: (what: string) => findLine(lines, what) }
}

/** The same on its way. */
export function startCheck({
  step = buildStep({ mode: 'check' }),
  base,
  context,
  catalog,
  catalogIn,
  snapshots,
  ports
}: HarnessOptions = {}) {
  const calls: string[] = []
  const fails = (error: Error) => ({ ...createStaticSession(), credentials: () => Promise.reject(error) })
  const wired: CheckContext['wired'] = {
    base: base === undefined ? createStaticSession() : fails(base),
    sessions: createFakeSessions(calls, context === undefined ? {} : { forViewer: () => fails(context) }),
    catalog: (region = 'eu-central-1') => createFakeCatalog(calls, { ...catalog, ...catalogIn?.(region) })(region),
    datasets: () => Promise.reject(new Error('No report requires fresh data')),
    snapshots: () => ({ ...createEmptySnapshots(calls), ...snapshots })
  }
  const checking = runCheck(step, wired, {
    log: createRecordingLog(),
    signal: new AbortController().signal,
    idToken: async audience => {
      calls.push(`GetIdToken ${audience}`)
      return token(claims)
    },
    roles: {
      callerIdentity: async () => {
        calls.push('GetCallerIdentity')
        return { account, arn: baseArn }
      }
    },
    objects: async () => ({
      getBucketRegion: async bucket => {
        calls.push(`HeadBucket ${bucket}`)
        return 'eu-central-1'
      },
      read: () => Promise.reject(new Error('Not called'))
    }),
    releases: async () => ({
      find: async tag => {
        calls.push(`GetReleaseByTag ${tag}`)
        return { id: 1, url: `https://github.example/releases/${tag}`, uploadUrl: '' }
      }
    }),
    ...ports
  })
  return { checking, calls }
}

/** There is no job of any ID, and who may not ask is not among us. */
function createEmptySnapshots(calls: string[]): Snapshots {
  const unknown = (operation: string) => (job: { dashboardId: string }) => {
    calls.push(`${operation} ${job.dashboardId}`)
    return Promise.reject(buildServiceError('not-found', 'ResourceNotFoundException', { operation }))
  }
  return {
    startJob: () => Promise.reject(new Error('not to be started')),
    describeJob: unknown('DescribeDashboardSnapshotJob'),
    describeJobResult: unknown('DescribeDashboardSnapshotJobResult')
  }
}

/** The line of a check: its result, its text, and the fix to paste. */
function findLine(lines: readonly CheckLine[], what: string) {
  const line = lines.find(each => each.what.startsWith(what))
  if (line === undefined) throw new Error(`There is no line ${what} among ${lines.map(each => each.what).join(', ')}`)
  const result = typeof line.status === 'string' ? line.status : line.status ? 'passed' : 'failed'
  return { result, text: [line.detail, line.cause].join(' '), fix: line.remedy ?? '' }
}

/** A step of one report. */
export const stepWithReport = (overrides: Partial<Report>) =>
  buildStep({ mode: 'check', reports: [buildReport(overrides)] })

/** The policy statements that the check prints for copying. */
export function statementsIn(fix: string) {
  return JSON.parse(`[${fix}]`)
}
