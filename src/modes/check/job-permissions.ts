import { ServiceError } from '../../domain/errors.ts'
import type { Report } from '../../domain/model.ts'
import type { Snapshots } from '../../domain/ports.ts'
import { accountOf, type CheckContext, uniqueBy } from './context.ts'
import type { Dashboards } from './dashboards.ts'
import { type Finding, failed, passed, skipped, untestable } from './finding.ts'
import { snapshotPolicy } from './policy-statements.ts'
import type { Users } from './users.ts'

/**
 * The permissions to ask for jobs, tried with the ID of a job that is not there. Only a job can try whether one may be
 * started.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJob.html
 */
export async function checkJobs(
  scene: CheckContext,
  users: Promise<Users>,
  dashboards: Promise<Dashboards>
): Promise<void> {
  // IAM goes by session and dashboard: whose session it is makes no difference.
  const keyOf = (report: Report) => `${accountOf(scene, report)}/${report.dashboardId}/${report.viewer.kind}`
  const checking = uniqueBy(scene.step.reports, keyOf).map(first => {
    const reportsOfGroup = scene.step.reports.filter(report => keyOf(report) === keyOf(first))
    const title = `Read snapshot jobs of dashboard ${first.dashboardId}${first.viewer.kind === 'anonymous' ? ', anonymous' : ''}`
    const check = async () => [await checkJobPermissions(scene, title, reportsOfGroup, await users, await dashboards)]
    return scene.board.addPending([title], check())
  })
  scene.board.add(startPermissionFinding(scene))
  await Promise.all(checking)
}

async function checkJobPermissions(
  scene: CheckContext,
  title: string,
  reportsOfGroup: readonly Report[],
  { hasSession }: Users,
  { presence }: Dashboards
): Promise<Finding> {
  const report = reportsOfGroup.find(hasSession)
  const accountId = report === undefined ? undefined : accountOf(scene, report)
  if (report === undefined || accountId === undefined) return skipped(title, 'no identity-enhanced session')
  if (presence(report) === 'not-found') return skipped(title, 'the dashboard does not exist')
  const { wired, step, ports } = scene
  const snapshots = wired.snapshots(wired.sessions.forViewer(accountId, report.viewer), attempts)
  const job = { accountId, dashboardId: report.dashboardId, jobId: `${step.run.jobPrefix}-check` }
  const calls: (keyof Pick<Snapshots, 'describeJob' | 'describeJobResult'>)[] = ['describeJob', 'describeJobResult']
  const refusals = await Promise.all(calls.map(call => snapshots[call](job).then(() => undefined, asRefusal)))
  ports.signal.throwIfAborted()
  return toPermissionFinding(title, refusals)
}

// A job that runs is asked for until the deadline; there is none here.
const attempts = 5

function asRefusal(error: unknown): unknown {
  return error instanceof ServiceError && error.kind === 'not-found' ? undefined : error
}

/**
 * Only IAM's own words are a proof. QuickSight says AccessDeniedException also for a job of another user, and what it says
 * of a job that is not there is documented no further than as ResourceNotFoundException.
 */
function toPermissionFinding(title: string, refusals: readonly unknown[]): Finding {
  const denied = refusals.find(
    error => error instanceof ServiceError && /not authorized to perform/.test(error.message)
  )
  if (denied !== undefined) return failed(title, denied)
  const unclear = refusals.find(error => error !== undefined)
  if (unclear !== undefined) return skipped(title, `the response proves nothing: ${failed(title, unclear).reason}`)
  return passed(
    title,
    'quicksight:DescribeDashboardSnapshotJob and quicksight:DescribeDashboardSnapshotJobResult are allowed'
  )
}

function startPermissionFinding(scene: CheckContext): Finding {
  const { region, partition, identityRole, baseRole } = scene.step.aws
  const arns = scene.step.reports.map(
    report =>
      `arn:${partition}:quicksight:${region}:${accountOf(scene, report) ?? 'ACCOUNT'}:dashboard/${report.dashboardId}`
  )
  return untestable(
    'Start snapshot jobs',
    `only a real job can verify this. ${identityRole ?? baseRole ?? 'the role'} needs these permissions`,
    snapshotPolicy([...new Set(arns)])
  )
}
