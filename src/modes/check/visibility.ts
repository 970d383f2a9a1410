import { toFailure } from '../../domain/errors.ts'
import type { Report } from '../../domain/report.ts'
import { createIdentityRegionResolver } from '../../identity/identity-region.ts'
import { getViewerName } from '../../identity/viewer.ts'
import { pluralize, sanitizeLine } from '../../lib/text.ts'
import { formatFailure } from '../../report/format/failure-text.ts'
import type { Remedy } from '../../report/remedy.ts'
import {
  type CheckContext,
  createViewerKey,
  getReportAccount,
  listRegisteredViewers,
  noBaseSessionReason,
  removeDuplicatesBy,
  type ViewerInAccount
} from './context.ts'
import type { Dashboards } from './dashboards.ts'
import { createFailed, createPassed, createSkipped, type Finding, Mismatch } from './finding.ts'

/** The dashboards that the user has access to, or why they are unknown. */
type VisibleDashboards = { readonly arn: string; readonly dashboards: readonly string[] } | { readonly unknown: string }

/**
 * Checks whether each user has access to its dashboards, directly or through folders and groups. An export does not need
 * the permissions of this check, so without them the check is skipped.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SearchDashboards.html
 */
export async function checkVisibility(scene: CheckContext, dashboards: Promise<Dashboards>): Promise<void> {
  await Promise.all(
    listRegisteredViewers(scene).map(person => {
      const reportsOfViewer = removeDuplicatesBy(filterReports(scene, person), report => report.dashboardId)
      const titles = reportsOfViewer.map(report => formatAccessTitle(report, person))
      return scene.board.addPending(titles, checkPerson(scene, person, reportsOfViewer, dashboards))
    })
  )
}

async function checkPerson(
  scene: CheckContext,
  person: ViewerInAccount,
  reportsOfViewer: readonly Report[],
  dashboards: Promise<Dashboards>
): Promise<Finding[]> {
  const { presence } = await dashboards
  const existing = reportsOfViewer.filter(report => presence(report) !== 'not-found')
  const seen = existing.length === 0 ? { unknown: '' } : await findVisibleDashboards(scene, person)
  return reportsOfViewer.map(report =>
    createAccessFinding(
      scene,
      person,
      report,
      existing.includes(report) ? seen : { unknown: 'the dashboard does not exist' }
    )
  )
}

function formatAccessTitle(report: Report, { viewer }: ViewerInAccount): string {
  return `Access of ${sanitizeLine(getViewerName(viewer), 100)} to dashboard ${report.dashboardId}`
}

function filterReports(scene: CheckContext, person: ViewerInAccount): Report[] {
  return scene.step.reports.filter(report => {
    const { viewer } = report
    return (
      viewer.kind === 'registered' &&
      createViewerKey({ viewer, account: getReportAccount(scene, report) }) === createViewerKey(person)
    )
  })
}

function createAccessFinding(
  scene: CheckContext,
  person: ViewerInAccount,
  report: Report,
  seen: VisibleDashboards
): Finding {
  const { account = '', viewer } = person
  const userName = sanitizeLine(getViewerName(viewer), 100)
  const title = formatAccessTitle(report, person)
  if ('unknown' in seen) return createSkipped(title, seen.unknown)
  if (seen.dashboards.includes(report.dashboardId)) return createPassed(title)
  const mismatch = new Mismatch(`${userName} has no access to the dashboard, directly or through a folder or group`)
  return createFailed(title, mismatch, createShareRemedy(scene, account, report.dashboardId, seen.arn))
}

async function findVisibleDashboards(
  scene: CheckContext,
  { account, viewer }: ViewerInAccount
): Promise<VisibleDashboards> {
  const { wired, step, ports } = scene
  if (scene.identity === undefined || account === undefined) return { unknown: noBaseSessionReason }
  const inIdentityRegion = createIdentityRegionResolver({ given: viewer.identityRegion, fallback: step.aws.region })
  try {
    const arns = await inIdentityRegion(region =>
      wired.catalog(region).findUserArns(account, viewer.user, viewer.namespace)
    )
    const [arn] = arns
    if (arn === undefined) return { unknown: 'the namespace has no such user' }
    if (arns.length > 1)
      return { unknown: `${pluralize(arns.length, 'user')} share this e-mail address. Set user-name or user-arn` }
    return { arn, dashboards: await wired.catalog().searchDashboardsVisibleTo(account, arn) }
  } catch (error) {
    ports.signal.throwIfAborted()
    return { unknown: `the permission to check is missing, or the call failed: ${formatFailure(toFailure(error))}` }
  }
}

// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_UpdateDashboardPermissions.html
function createShareRemedy({ step }: CheckContext, account: string, dashboardId: string, userArn: string): Remedy {
  const actions = ['DescribeDashboard', 'ListDashboardVersions', 'QueryDashboard'].map(name => `quicksight:${name}`)
  return {
    text: 'Share the dashboard with the user, or add the user to a group or folder that has access:',
    snippet: [
      `aws quicksight update-dashboard-permissions --region ${step.aws.region} --aws-account-id ${account} \\`,
      `  --dashboard-id ${dashboardId} \\`,
      `  --grant-permissions 'Principal=${userArn.replaceAll("'", "'\\''")},Actions=${actions.join(',')}'`
    ].join('\n')
  }
}
