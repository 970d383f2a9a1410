import { ServiceError } from '../../domain/errors.ts'
import type { Snapshots } from '../../domain/ports/quicksight.ts'
import type { Report } from '../../domain/report.ts'
import { type CheckContext, getReportAccount, removeDuplicatesBy } from './context.ts'
import type { Dashboards } from './dashboards.ts'
import { createFailed, createPassed, createSkipped, createUntestable, type Finding } from './finding.ts'
import { formatSnapshotPolicy } from './policy-statements.ts'
import type { Users } from './users.ts'

/**
 * Tests the permissions to read jobs with the ID of a job that does not exist. Only a real job can test whether jobs can
 * be started.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJob.html
 */
export async function checkJobs(
  scene: CheckContext,
  users: Promise<Users>,
  dashboards: Promise<Dashboards>
): Promise<void> {
  // IAM evaluates role and dashboard: the user of the session makes no difference.
  const getKey = (report: Report) => `${getReportAccount(scene, report)}/${report.dashboardId}/${report.viewer.kind}`
  const checking = removeDuplicatesBy(scene.step.reports, getKey).map(first => {
    const reportsOfGroup = scene.step.reports.filter(report => getKey(report) === getKey(first))
    const title = `Read snapshot jobs of dashboard ${first.dashboardId}${viewerLabels[first.viewer.kind]}`
    const check = async () => [await checkJobPermissions(scene, title, reportsOfGroup, await users, await dashboards)]
    return scene.board.addPending([title], check())
  })
  scene.board.add(createStartFinding(scene))
  await Promise.all(checking)
}

const viewerLabels = {
  registered: '',
  anonymous: ', anonymous',
  'identity-center': ', user of Identity Center'
} as const

async function checkJobPermissions(
  scene: CheckContext,
  title: string,
  reportsOfGroup: readonly Report[],
  { hasSession }: Users,
  { presence }: Dashboards
): Promise<Finding> {
  const report = reportsOfGroup.find(hasSession)
  const accountId = report === undefined ? undefined : getReportAccount(scene, report)
  if (report === undefined || accountId === undefined) return createSkipped(title, 'no identity-enhanced session')
  if (presence(report) === 'not-found') return createSkipped(title, 'the dashboard does not exist')
  const { wired, step, ports } = scene
  const snapshots = wired.snapshots(wired.sessions.forViewer(accountId, report.viewer), attempts)
  const job = { accountId, dashboardId: report.dashboardId, jobId: `${step.run.jobPrefix}-check` }
  const calls: (keyof Pick<Snapshots, 'describeJob' | 'describeJobResult'>)[] = ['describeJob', 'describeJobResult']
  const refusals = await Promise.all(calls.map(call => snapshots[call](job).then(() => undefined, toRefusal)))
  ports.signal.throwIfAborted()
  return toPermissionFinding(title, refusals)
}

// An export polls a job until the deadline; a check does not.
const attempts = 5

function toRefusal(error: unknown): unknown {
  return error instanceof ServiceError && error.kind === 'not-found' ? undefined : error
}

/**
 * Only IAM's message proves a missing permission. QuickSight returns AccessDeniedException also for a job of another user,
 * and documents only ResourceNotFoundException for a job that does not exist.
 */
function toPermissionFinding(title: string, refusals: readonly unknown[]): Finding {
  const denied = refusals.find(
    error => error instanceof ServiceError && /not authorized to perform/.test(error.message)
  )
  if (denied !== undefined) return createFailed(title, denied)
  const unclear = refusals.find(error => error !== undefined)
  if (unclear !== undefined)
    return createSkipped(title, `inconclusive response: ${createFailed(title, unclear).reason}`)
  return createPassed(
    title,
    'quicksight:DescribeDashboardSnapshotJob and quicksight:DescribeDashboardSnapshotJobResult are allowed'
  )
}

function createStartFinding(scene: CheckContext): Finding {
  const { region, partition, identityRole, baseRole } = scene.step.aws
  const arns = scene.step.reports.map(
    report =>
      `arn:${partition}:quicksight:${region}:${getReportAccount(scene, report) ?? 'ACCOUNT'}:dashboard/${report.dashboardId}`
  )
  return createUntestable(
    'Start snapshot jobs',
    `only a real job can test this. ${identityRole ?? baseRole ?? 'the role'} needs the three snapshot permissions for the dashboard`,
    formatSnapshotPolicy([...new Set(arns)])
  )
}
