import { needsDefinition } from '../../dashboard/sheets-by-id.ts'
import { ActionError } from '../../domain/errors.ts'
import type { Report } from '../../domain/report.ts'
import { pluralize, sanitizeLine } from '../../lib/text.ts'
import type { Remedy } from '../../report/remedy.ts'
import { type PreparedWithLookup, prepareWithLookup } from '../prepare-jobs.ts'
import { type CheckContext, getReportAccount, noBaseSessionReason } from './context.ts'
import type { Dashboards } from './dashboards.ts'
import { createSkipped, type Finding, tryCheck } from './finding.ts'

/** Plans the jobs of each report like `mode: plan`. */
export async function checkPlans(scene: CheckContext, dashboards: Promise<Dashboards>): Promise<void> {
  await Promise.all(
    scene.step.reports.map(report => {
      const title = `Sheets and visuals of ${sanitizeLine(report.label, 100)}`
      const check = async () => [await checkPlan(scene, title, report, await dashboards)]
      return scene.board.addPending([title], check())
    })
  )
}

async function checkPlan(scene: CheckContext, title: string, report: Report, dashboards: Dashboards): Promise<Finding> {
  const account = getReportAccount(scene, report)
  if (account === undefined) return createSkipped(title, noBaseSessionReason)
  const presence = dashboards.presence(report)
  if (presence === 'not-found') return createSkipped(title, 'the dashboard does not exist')
  if (presence === 'unknown' && needsDefinition(report.target))
    return createSkipped(title, 'the dashboard could not be read')
  const sessions = { ...scene.wired.sessions, account: async () => account }
  const work = () =>
    prepareWithLookup(scene.step, report, scene.find, { sessions, catalog: () => scene.wired.catalog() })
  const { line } = await tryCheck(scene.ports.signal, title, work, {
    formatDetail: describeJobs,
    remedy: createListModeRemedy
  })
  return line
}

function describeJobs({ jobs, lookupFailure }: PreparedWithLookup): string {
  const files = jobs.flatMap(job => job.files)
  const lookupWarnings = lookupFailure === undefined ? '' : '; the dashboard was not read, so its sheets are unverified'
  return `${pluralize(jobs.length, 'job')} for ${pluralize(files.length, 'file')}${lookupWarnings}`
}

function createListModeRemedy(error: unknown): Remedy | undefined {
  if (!(error instanceof ActionError) || error.hint !== undefined) return undefined
  return { text: 'Run `mode: list` with this dashboard-id to list its sheets, visuals and parameters.' }
}
