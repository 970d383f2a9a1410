/** The step: its validated inputs. */
import type { Report } from './report.ts'

export type Mode = 'export' | 'plan' | 'check' | 'list'

/** The validated inputs, with defaults applied. */
export interface StepConfig {
  readonly mode: Mode
  readonly aws: AwsSettings
  readonly run: RunSettings
  /** At least one; in `mode: list` none lists all dashboards, one describes its dashboard. */
  readonly reports: readonly Report[]
  /** Warnings to print once the step runs, such as a `UserConfiguration` that is left out. */
  readonly warnings: readonly string[]
  /** Deviations of the step from an input, if any. */
  readonly notices?: readonly string[]
  /** In `mode: list` only: the inputs that the printed workflow step repeats. */
  readonly repeated?: RepeatedInputs
}

/** Inputs that were set, except those that every printed step contains. */
export interface RepeatedInputs {
  /** Values by name, in the order of action.yml. */
  readonly inputs: Readonly<Record<string, string>>
  /** Names of those whose values are private. */
  readonly privateInputs: readonly string[]
}

export interface AwsSettings {
  readonly region: string
  /** `aws`, `aws-cn` or `aws-us-gov`, from the region. */
  readonly partition: string
  /** Account of the dashboards, if the inputs or the role's ARN contain it. */
  readonly accountId?: string
  /** Role assumed with GitHub's OIDC token; ambient credentials without it. */
  readonly baseRole?: string
  readonly audience: string
  /** Role assumed with the identity context; absent only when every report is anonymous, or in `mode: list`. */
  readonly identityRole?: string
  readonly sessionName: string
  readonly durationSeconds: number
  readonly externalId?: string
  readonly inlinePolicy?: string
  readonly managedPolicies: readonly string[]
  readonly exportCredentials: boolean
}

export interface RunSettings {
  /** Start of every job ID: the `job-id` input, or derived from repository, run, attempt, job and step. */
  readonly jobPrefix: string
  /** The prefix is the input `job-id`: jobs that an earlier step started under it are picked up. @default false */
  readonly canPickUpJobs?: boolean
  readonly maxConcurrency: number
  readonly timeoutMs: number
  readonly wait: boolean
  readonly allowPartial: boolean
  readonly summary: boolean
  /** With `resume`: starts of the job IDs of earlier attempts of the workflow run, newest first. */
  readonly earlierPrefixes?: readonly string[]
  /** Start of the IDs of ingestions that the step starts; the same in each attempt of the workflow run. */
  readonly ingestionPrefix?: string
}
