import { needsDefinition } from '../../dashboard/selection.ts'
import { ActionError } from '../../domain/errors.ts'
import type { Report } from '../../domain/model.ts'
import { pluralize, sanitizeLine } from '../../lib/text.ts'
import type { Remedy } from '../../report/remedy.ts'
import { type LookedAt, prepareLooking } from '../prepare-jobs.ts'
import { accountOf, noBase, type Scene } from './context.ts'
import type { Dashboards } from './dashboards.ts'
import { attempt, type Finding, skipped } from './finding.ts'

/** The jobs of each report, planned as `mode: plan` plans them. */
export async function checkPlans(scene: Scene, dashboards: Promise<Dashboards>): Promise<void> {
  await Promise.all(
    scene.step.reports.map(report => {
      const what = `Sheets and visuals of ${sanitizeLine(report.label, 100)}`
      const check = async () => [await checkPlan(scene, what, report, await dashboards)]
      return scene.board.keep([what], check())
    })
  )
}

async function checkPlan(scene: Scene, what: string, report: Report, dashboards: Dashboards): Promise<Finding> {
  const account = accountOf(scene, report)
  if (account === undefined) return skipped(what, noBase)
  const presence = dashboards.presence(report)
  if (presence === 'not-found') return skipped(what, 'the dashboard is not there')
  if (presence === 'unknown' && needsDefinition(report.target))
    return skipped(what, 'the dashboard could not be looked up')
  const sessions = { ...scene.wired.sessions, account: async () => account }
  const work = () => prepareLooking(scene.step, report, scene.find, { sessions, catalog: () => scene.wired.catalog() })
  const { line } = await attempt(scene.ports.signal, what, work, { found: jobs, remedy: listing })
  return line
}

function jobs({ jobs, unlooked }: LookedAt): string {
  const files = jobs.flatMap(job => job.files)
  const unsure = unlooked === undefined ? '' : '; the dashboard was not looked up, so that its sheets are not sure'
  return `${pluralize(jobs.length, 'job')} for ${pluralize(files.length, 'file')}${unsure}`
}

function listing(error: unknown): Remedy | undefined {
  if (!(error instanceof ActionError) || error.hint !== undefined) return undefined
  return { say: '`mode: list` with this dashboard-id prints its sheets, visuals and parameters.' }
}
