import type { Mode } from '../domain/model.ts'
import type { DateContext } from './values/date-placeholders.ts'

/** What holds for every report of the step. Absent where the input that tells it is not right. */
export interface StepContext {
  readonly mode: Mode
  readonly wait: boolean
  readonly region: string | undefined
  /** `aws-account-id`. */
  readonly accountId: string | undefined
  /** Account of `role-to-assume`, which stands in for it. */
  readonly roleAccountId: string | undefined
  /** What every date of the step is computed from. */
  readonly dates: DateContext
  /** Values of the placeholders that say which run it is. */
  readonly values: Readonly<Record<string, string>>
  /** `owner/name`, in a run on GitHub. */
  readonly repository: string | undefined
  /** GITHUB_WORKSPACE, where it is known. */
  readonly workspaceRoot: string | undefined
}
