/** The result of an export. Wrong inputs never load this file. */
import type { RunResult, StepConfig } from '../domain/model.ts'
import { annotations, failureMessage } from '../report/annotations.ts'
import { exportOutputs } from '../report/export-outputs.ts'
import { closingLine } from '../report/log-lines.ts'
import { outputsOf } from '../report/outputs.ts'
import { formatSummary } from '../report/summary/summary.ts'
import type { StepResult } from './step-result.ts'

/** How an export ends. */
export function toExportResult(step: StepConfig, result: RunResult, runUrl = ''): StepResult {
  const { allowPartial, jobPrefix } = step.run
  return {
    outputs: { ...outputsOf(result), ...exportOutputs(result, { allowPartial, runUrl }) },
    log: [closingLine(result), ...resumeInstructions(result, jobPrefix)],
    summary: formatSummary(result, { allowPartial, jobPrefix }),
    annotations: annotations(result, allowPartial),
    failure: failureMessage(result, allowPartial)
  }
}

function resumeInstructions(result: RunResult, jobPrefix: string): string[] {
  const left = result.reports
    .flatMap(({ jobs }) => jobs)
    .filter(({ existsOnServer, state }) => existsOnServer && (state === 'abandoned' || state === 'started'))
  if (left.length === 0) return []
  return [
    ...left.map(({ job, times }) => {
      const how = times.endedAt === undefined ? 'may still run' : 'has ended, and its result was not read'
      return `Snapshot job ${job.request.SnapshotJobId} of dashboard ${job.request.DashboardId} ${how}.`
    }),
    `To pick the results up, run the step again with the same inputs and job-id: ${jobPrefix}`
  ]
}
