import type { Report } from '../../../src/domain/report.ts'
import type { PlannedFile, PlannedJob } from '../../../src/domain/snapshot-job.ts'
import { type PlanContext, planSelection } from '../../../src/snapshot/plan-jobs.ts'

export const planContext: PlanContext = {
  accountId: '111122223333',
  region: 'eu-central-1',
  jobPrefix: 'run-1',
  dashboard: undefined,
  parameters: undefined
}

/** A report with everything at its default. */
export function buildReport(overrides: Partial<Report> = {}): Report {
  return {
    label: 'sales',
    dashboardId: 'sales',
    target: { kind: 'selection', sheets: [], formats: ['PDF'], visuals: [] },
    viewer: { kind: 'registered', user: { email: 'ana@example.com' }, namespace: 'default' },
    files: { placeholders: {}, mergePdf: false },
    ...overrides
  }
}

export const pdf = (sheet: string): PlannedFile => ({ format: 'PDF', sheets: [{ id: sheet, visuals: [] }] })
export const csv = (sheet: string, visual: string): PlannedFile => ({
  format: 'CSV',
  sheets: [{ id: sheet, visuals: [{ id: visual }] }]
})
export const excel = (sheet: string, ...visuals: string[]): PlannedFile => ({
  format: 'EXCEL',
  sheets: [{ id: sheet, visuals: visuals.map(id => ({ id })) }]
})

/** The one job that these files make. */
export function buildJob(
  files: readonly PlannedFile[] = [pdf('overview')],
  overrides: Partial<PlannedJob> = {}
): PlannedJob {
  const [job] = planSelection(overrides.report ?? buildReport(), files, planContext)
  if (job === undefined) throw new Error('No files, no job')
  return { ...job, ...overrides }
}
