import { needsDiscovery } from '../../dashboard/selection.ts'
import { ActionError } from '../../errors.ts'
import type { Report } from '../../model.ts'
import { counted, plain } from '../../text.ts'
import { type Prepared, prepare } from '../prepare.ts'
import { attempt, type Finding, type Remedy, skipped } from './attempt.ts'
import type { Dashboards } from './dashboards.ts'
import { snapshotPolicy } from './policies.ts'
import { accountOf, noBase, type Scene } from './scene.ts'

/** The jobs of each report, planned as an export plans them, and what only a job could try. */
export async function checkPlans(scene: Scene, dashboards: Dashboards): Promise<Finding[]> {
  const plans = await Promise.all(scene.step.reports.map(report => checkPlan(scene, report, dashboards)))
  return [...plans, permission(scene)]
}

async function checkPlan(scene: Scene, report: Report, dashboards: Dashboards): Promise<Finding> {
  const what = `Sheets and visuals of ${plain(report.label, 100)}`
  const account = accountOf(scene, report)
  if (account === undefined) return skipped(what, noBase)
  const presence = dashboards.presence(report)
  if (presence === 'missing') return skipped(what, 'the dashboard is not there')
  if (presence === 'unknown' && needsDiscovery(report.wanted))
    return skipped(what, 'the dashboard could not be looked up')
  const sessions = { ...scene.wired.sessions, account: async () => account }
  const work = () => prepare(scene.step, report, scene.find, { sessions, catalog: () => scene.wired.catalog() })
  const { line } = await attempt(scene.ports.signal, what, work, { found: jobs, remedy: listing })
  return line
}

function jobs({ jobs }: Prepared): string {
  const files = jobs.flatMap(job => job.files)
  return `${counted(jobs.length, 'job')} for ${counted(files.length, 'file')}`
}

function listing(error: unknown): Remedy | undefined {
  if (!(error instanceof ActionError) || error.hint !== undefined) return undefined
  return { say: '`mode: list` with this dashboard-id prints its sheets, visuals and parameters.' }
}

function permission(scene: Scene): Finding {
  const { region, partition } = scene.step.aws
  const arns = scene.step.reports.map(
    report =>
      `arn:${partition}:quicksight:${region}:${accountOf(scene, report) ?? 'ACCOUNT'}:dashboard/${report.dashboardId}`
  )
  const role = scene.step.aws.identityRole ?? scene.step.aws.baseRole ?? 'the role'
  return skipped(
    'Running the jobs',
    `only a job can try that; ${role} needs these permissions for it`,
    snapshotPolicy([...new Set(arns)])
  )
}
