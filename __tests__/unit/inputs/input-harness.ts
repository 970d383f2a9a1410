import { InputError } from '../../../src/domain/errors.ts'
import type { Workspace } from '../../../src/domain/ports/run-context.ts'
import type { Report } from '../../../src/domain/report.ts'
import type { StepConfig } from '../../../src/domain/step.ts'
import { InputFiles } from '../../../src/inputs/document/input-files.ts'
import { readStep } from '../../../src/inputs/read-step.ts'
import { InputProblems, InputReader } from '../../../src/inputs/reader/input-reader.ts'
import type { StepContext } from '../../../src/inputs/step-context.ts'

export type Inputs = Readonly<Record<string, string>>

export const role = 'arn:aws:iam::111122223333:role/exporter'

/** What is needed at least, and right. */
export const requiredInputs: Inputs = {
  'dashboard-id': 'sales',
  'user-email': 'ann@example.com',
  'aws-region': 'eu-central-1',
  'role-to-assume': role
}

/** A run on GitHub, as far as the inputs look at it. */
export const githubEnvironment: Inputs = {
  GITHUB_REPOSITORY: 'octo/reports',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'export',
  GITHUB_ACTION: '__self',
  GITHUB_WORKSPACE: '/w/repo'
}

export const now = new Date('2026-11-23T23:59:59Z')

export function createWorkspace(files: Inputs): Workspace {
  const isIn = (path: string) => (file: string) => path === file || path.startsWith(`${file}/`)
  return {
    read: async path => (Object.hasOwn(files, path) ? files[path] : undefined),
    listNames: async directory => {
      const start = directory === '.' ? '' : `${directory}/`
      const below = Object.keys(files).filter(file => file.startsWith(start))
      return [...new Set(below.map(file => file.slice(start.length).split('/')[0] ?? ''))]
    },
    findWriteBlocker: async path => {
      const at = Object.keys(files).find(isIn(path))
      return at === undefined ? undefined : { at, kind: 'file' }
    }
  }
}

export function readStepConfig(
  inputs: Inputs,
  environment: Inputs = githubEnvironment,
  files: Inputs = {}
): Promise<StepConfig> {
  return readStep(name => inputs[name] ?? '', environment, createWorkspace(files), now)
}

/** The only report of the step that has the least inputs and these. */
export async function readSingleReport(
  inputs: Inputs,
  environment: Inputs = githubEnvironment,
  files: Inputs = {}
): Promise<Report> {
  const { reports } = await readStepConfig({ ...requiredInputs, ...inputs }, environment, files)
  const [report] = reports
  if (!report || reports.length > 1) throw new Error(`${reports.length} reports`)
  return report
}

/** The problems of the inputs; empty if they are valid. */
export async function readProblems(inputs: Inputs, environment: Inputs = githubEnvironment, files: Inputs = {}) {
  try {
    await readStepConfig(inputs, environment, files)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

/** A reader of these inputs, and what was said to it so far. */
export function createReader(inputs: Inputs, files: Inputs = {}) {
  const findings = new InputProblems()
  const reader = new InputReader({
    getOwn: name => inputs[name] ?? '',
    sources: new InputFiles(createWorkspace(files)),
    findings,
    messagePrefix: ''
  })
  return { reader, warnings: findings.warnings, notices: findings.notices, problems: () => collectProblems(findings) }
}

export const scene: StepContext = {
  mode: 'export',
  wait: true,
  region: 'eu-central-1',
  accountId: undefined,
  roleAccountId: undefined,
  dates: { startedAt: now.getTime(), timeZone: 'UTC' },
  values: {},
  repository: 'octo/reports',
  workspaceRoot: '/w/repo'
}

function collectProblems(findings: InputProblems): readonly string[] {
  try {
    findings.throwIfAny()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}
