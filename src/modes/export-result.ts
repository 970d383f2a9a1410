/** The result of an export. Invalid inputs never load this file. */
import type { RunResult } from '../domain/result.ts'
import type { StepConfig } from '../domain/step.ts'
import { createAnnotations, formatFailureAnnotation } from '../report/annotations.ts'
import { createExportOutputs } from '../report/export-outputs.ts'
import { formatClosingLine } from '../report/log-lines.ts'
import { createOutputs } from '../report/outputs.ts'
import { formatSummary } from '../report/summary/summary.ts'
import { findUnfinishedJobs, listPickUpIds } from '../report/unfinished-jobs.ts'
import type { StepResult } from './step-result.ts'

/** The result of an export for the entry point. */
export function toExportResult(step: StepConfig, result: RunResult, runUrl = ''): StepResult {
  const { allowPartial } = step.run
  return {
    outputs: { ...createOutputs(result), ...createExportOutputs(result, { allowPartial, runUrl }) },
    log: [formatClosingLine(result), ...formatPickUpInstructions(result)],
    summary: formatSummary(result, { allowPartial }),
    annotations: createAnnotations(result, allowPartial),
    failure: formatFailureAnnotation(result, allowPartial)
  }
}

function formatPickUpInstructions(result: RunResult): string[] {
  const jobs = findUnfinishedJobs(result)
  if (jobs.length === 0) return []
  return [
    ...jobs.map(({ job, times }) => {
      const state = times.endedAt === undefined ? 'may still run' : 'ended, but its result was not fetched'
      return `Snapshot job ${job.request.SnapshotJobId} of dashboard ${job.request.DashboardId} ${state}.`
    }),
    ...listPickUpIds(jobs).map(
      id => `To collect the results, run the step again with the same inputs and job-id: ${id}`
    )
  ]
}
