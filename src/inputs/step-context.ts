import type { Mode } from '../domain/step.ts'
import type { DateContext } from './values/date-placeholders.ts'

/** Settings that every report of the step shares. They are undefined if their input is invalid. */
export interface StepContext {
  readonly mode: Mode
  readonly wait: boolean
  readonly region: string | undefined
  /** `aws-account-id`. */
  readonly accountId: string | undefined
  /** Account of `role-to-assume`, the default of `aws-account-id`. */
  readonly roleAccountId: string | undefined
  /** Time and time zone that every date of the step is computed from. */
  readonly dates: DateContext
  /** Values of the placeholders that identify the run. */
  readonly values: Readonly<Record<string, string>>
  /** `owner/name`, in a run on GitHub. */
  readonly repository: string | undefined
  /** GITHUB_WORKSPACE, if it is set. */
  readonly workspaceRoot: string | undefined
}
