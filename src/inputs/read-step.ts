import type { Environment } from '../domain/environment.ts'
import type { Workspace } from '../domain/ports/run-context.ts'
import type { Report } from '../domain/report.ts'
import type { StepConfig } from '../domain/step.ts'
import { InputFiles } from './document/input-files.ts'
import type { InputName } from './input-names.ts'
import { findMisspelledInputs } from './misspelled-inputs.ts'
import { readReport, type UnlabelledReport } from './read-report.ts'
import { InputProblems, InputReader } from './reader/input-reader.ts'
import { readBoolean, readChoice } from './reader/scalars.ts'
import { createEntry, type ReportEntry, readEntries } from './report-entries.ts'
import { readAccount } from './sections/account.ts'
import { readAws } from './sections/aws-settings.ts'
import { readTimeZone } from './sections/dates.ts'
import { warnDeferredInputs } from './sections/file-settings.ts'
import { checkDashboardRegion, readRegion } from './sections/region.ts'
import { readRole } from './sections/role.ts'
import { readRun } from './sections/run-settings.ts'
import type { StepContext } from './step-context.ts'
import { createRunValues } from './values/placeholders.ts'

const modes = ['export', 'plan', 'check', 'list'] as const

// A step that exports can list after a change of `mode` only: its other inputs are ignored.
const listModeInputs: readonly InputName[] = [
  'mode',
  'dashboard-id',
  'reports',
  'cli-input-json',
  'aws-region',
  'aws-account-id',
  'role-to-assume',
  'audience',
  'role-session-name',
  'role-duration-seconds',
  'timeout-minutes',
  'summary',
  'max-data-age',
  'refresh-data'
]

/**
 * Reads every input, without a call to AWS. Inputs come from `read` (an empty string means not set), files from the
 * workspace, and the date of the run from `now`.
 * @throws InputError that lists every problem.
 */
export async function readStep(
  read: (name: string) => string,
  environment: Environment,
  workspace: Workspace,
  now: Date
): Promise<StepConfig> {
  const findings = new InputProblems()
  const all = new InputReader({ getOwn: read, sources: new InputFiles(workspace), findings, messagePrefix: '' })
  const mode = readChoice(all, 'mode', modes) ?? 'export'
  const step = mode === 'list' ? all.restrictTo(listModeInputs) : all
  const entries = await readEntries(step, mode)
  const context = readContext(step, mode, entries, environment, now)
  const reports = await readReports(step, entries, context)
  const aws = readAws(step, context, reports)
  const run = readRun(step, environment, now)
  if (!context.wait) warnDeferredInputs(step)
  // Warnings are printed only if the inputs are valid: what is missing may be the input that is misspelled.
  for (const warning of findMisspelledInputs(environment)) findings.addWarningOrProblem(warning)
  findings.throwIfAny()
  const notices = findings.notices.size === 0 ? {} : { notices: [...findings.notices] }
  const repeated = mode === 'list' ? { repeated: (await import('./repeated-inputs.ts')).readRepeatedInputs(read) } : {}
  return { mode, aws, run, reports, warnings: [...findings.warnings], ...notices, ...repeated }
}

function readContext(
  step: InputReader,
  mode: StepConfig['mode'],
  entries: readonly ReportEntry[],
  environment: Environment,
  now: Date
): StepContext {
  const source = readRegion(
    step,
    environment,
    entries.flatMap(({ dashboard }) => dashboard ?? [])
  )
  for (const { reader, dashboard } of entries) if (dashboard) checkDashboardRegion(reader, dashboard, source)
  const timeZone = readTimeZone(step)
  return {
    mode,
    wait: readBoolean(step, 'wait'),
    region: source?.region,
    accountId: readAccount(step),
    roleAccountId: readRole(step, 'role-to-assume', source?.region)?.accountId,
    dates: { startedAt: now.getTime(), timeZone },
    values: createRunValues(environment, now, timeZone),
    repository: environment['GITHUB_REPOSITORY'] || undefined,
    workspaceRoot: environment['GITHUB_WORKSPACE'] || undefined
  }
}

/** The reports in the order of the inputs. The step's inputs are checked even if every entry replaces them. */
async function readReports(
  step: InputReader,
  entries: readonly ReportEntry[],
  context: StepContext
): Promise<readonly Report[]> {
  if (entries[0]?.reader !== step) await readReport(createEntry(step.valuesOnly()), context)
  const reports: UnlabelledReport[] = []
  for (const entry of entries) reports.push(await readReport(entry, context))
  checkJobIds(step, reports)
  return reports.map((report, index) => ({ ...report, label: createLabel(report, index, reports) }))
}

/** Name or dashboard ID, with the position in the list if several reports have the same. */
function createLabel(
  { name, dashboardId }: UnlabelledReport,
  index: number,
  reports: readonly UnlabelledReport[]
): string {
  const alone = reports.length === 1 || (name !== undefined && reports.filter(one => one.name === name).length === 1)
  return alone ? (name ?? dashboardId) : `${name ?? dashboardId} (${index + 1} of ${reports.length})`
}

/** A job ID is unique to its dashboard: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html */
function checkJobIds(step: InputReader, reports: readonly UnlabelledReport[]): void {
  const seen = new Set<string>()
  for (const { dashboardId, target } of reports) {
    const jobId = target.kind === 'request' ? target.request.SnapshotJobId : undefined
    if (jobId === undefined) continue
    const key = `${dashboardId}/${jobId}`
    if (seen.has(key))
      step.addConflict(
        `reports: two requests set the SnapshotJobId ${jobId} for dashboard ${dashboardId}. Use different IDs, or remove them.`
      )
    seen.add(key)
  }
}
