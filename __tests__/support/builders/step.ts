import type { Report } from '../../../src/domain/report.ts'
import type { AwsSettings, RunSettings, StepConfig } from '../../../src/domain/step.ts'
import { buildAwsSettings } from './aws-settings.ts'

export const ana = { kind: 'registered', user: { email: 'ana@example.com' }, namespace: 'default' } as const

/** A report of every sheet as PDF. */
export function buildReport(overrides: Partial<Report> = {}): Report {
  return {
    label: 'Weekly',
    dashboardId: 'sales',
    target: { kind: 'selection', sheets: [], formats: ['PDF'], visuals: [] },
    viewer: ana,
    files: { placeholders: {}, mergePdf: false },
    ...overrides
  }
}

/** PDFs of sheets by ID: no look-up is needed for them. */
export const byId: Report['target'] = { kind: 'selection', sheets: ['sheet-1'], formats: ['PDF'], visuals: [] }

export function buildStep(
  overrides: {
    mode?: StepConfig['mode']
    aws?: Partial<AwsSettings>
    run?: Partial<RunSettings>
    reports?: readonly Report[]
  } = {}
): StepConfig {
  return {
    mode: overrides.mode ?? 'export',
    aws: buildAwsSettings(overrides.aws),
    run: {
      jobPrefix: 'run-1',
      maxConcurrency: 12,
      timeoutMs: 3_600_000,
      wait: true,
      allowPartial: false,
      summary: true,
      ...overrides.run
    },
    reports: overrides.reports ?? [buildReport()],
    warnings: []
  }
}
