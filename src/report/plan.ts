import type { PlannedJob, SnapshotParameters } from '../model.ts'
import { counted, plain } from '../text.ts'
import { markdownOf, type Page } from './page.ts'
import { markdownTable, type Table, textTable } from './table.ts'
import { jobWords, userOf } from './words.ts'

/** The jobs that `mode: plan` would start. Parameters by name alone: their values are private. */
export function planPage(jobs: readonly PlannedJob[]): Page {
  const files = jobs.reduce((sum, job) => sum + job.files.length, 0)
  const title = `${counted(jobs.length, 'snapshot job')} would run for ${counted(files, 'file')}; none is started`
  const table = planTable(jobs)
  return {
    log: [`${title}.`, ...textTable(table)],
    summary: markdownOf([`## QuickSight Snapshot: plan`, `${title}.`, markdownTable(table, 256 * 1024)])
  }
}

function planTable(jobs: readonly PlannedJob[]): Table {
  return {
    columns: [
      { title: 'Report' },
      { title: 'Exports' },
      { title: 'As' },
      { title: 'Parameters' },
      { title: 'Written to', as: 'code' },
      { title: 'Snapshot job', as: 'code' }
    ],
    rows: jobs.map(job => [
      plain(job.report.label),
      jobWords(job),
      userOf(job.report.viewer),
      parameterNames(job.request.SnapshotConfiguration.Parameters).join(', '),
      destination(job),
      job.request.SnapshotJobId
    ])
  }
}

function destination(job: PlannedJob): string {
  const [to] = job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations ?? []
  return to === undefined ? '' : `s3://${to.BucketConfiguration.BucketName}/${to.BucketConfiguration.BucketPrefix}`
}

function parameterNames(parameters: SnapshotParameters | undefined): string[] {
  const { StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters } = parameters ?? {}
  const typed = [StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters]
  return typed.flatMap(list => (list ?? []).map(parameter => parameter.Name))
}
