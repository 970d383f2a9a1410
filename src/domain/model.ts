/**
 * Types that the modules pass on, in the order of the data flow: a StepConfig of Reports, PlannedJobs, JobOutcomes,
 * FileResults, and the RunResult that is reported.
 */

import type { Failure } from './failure.ts'
import type { DataFreshness, FreshnessSettings } from './freshness.ts'

export type Format = 'PDF' | 'CSV' | 'EXCEL'
export type Mode = 'export' | 'plan' | 'check' | 'list'
export type Status = 'COMPLETED' | 'PARTIAL' | 'FAILED' | 'TIMED_OUT' | 'CANCELLED' | 'STARTED' | 'SKIPPED'

// ---------------------------------------------------------------- inputs

/** The validated inputs, with defaults applied. */
export interface StepConfig {
  readonly mode: Mode
  readonly aws: AwsSettings
  readonly run: RunSettings
  /** At least one; in `mode: list` none lists all dashboards, one describes its dashboard. */
  readonly reports: readonly Report[]
  /** Things to say once the step runs, such as a `UserConfiguration` that is left out. */
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

/** One export: a dashboard, in some formats, as one user sees it. */
export interface Report {
  /** `name` of the entry, if it is set. */
  readonly name?: string
  /** How the log and the errors call it: its name, else the dashboard's ID, with its place in the list when there are several. */
  readonly label: string
  readonly dashboardId: string
  /** Account, if the report names it (a dashboard ARN, a CLI request). */
  readonly accountId?: string
  readonly target: ExportTarget
  readonly viewer: Viewer
  /** Bucket that QuickSight writes to; its own bucket when absent. */
  readonly destination?: Destination
  readonly files: FileSettings
  /** With `max-data-age` or `refresh-data`. */
  readonly freshness?: FreshnessSettings
  /** The dates of the placeholders in its inputs; for parameters, only placeholders that are the complete value. */
  readonly dates?: readonly ResolvedDate[]
}

export type ExportTarget =
  | {
      readonly kind: 'selection'
      /** IDs or exact names; empty means every sheet. */
      readonly sheets: readonly string[]
      readonly formats: readonly Format[]
      /** IDs or exact titles; empty means every table and pivot table. */
      readonly visuals: readonly string[]
      readonly parameters?: ParametersInput
    }
  | {
      readonly kind: 'request'
      /** As the CLI takes it, checked against the API's rules; without `UserConfiguration` for a registered user. */
      readonly request: CliRequest
    }

/** Values by name, still untyped, or the API's own structure. */
export type ParametersInput =
  | {
      readonly kind: 'map'
      /** Dates filled in. */
      readonly values: ReadonlyMap<string, readonly ParameterValue[]>
      /** For each value that is a date: its first moment in `time-zone`, in UTC. A date without one starts at midnight UTC. */
      readonly midnights?: ReadonlyMap<string, string>
      /** The values are cells of a table: a parameter with several values takes one cell as a list. */
      readonly isTable?: boolean
    }
  | { readonly kind: 'structure'; readonly structure: SnapshotParameters }

/** One value as YAML or JSON gave it; a YAML date is its text. */
export type ParameterValue = string | number | boolean

export type Viewer =
  | {
      readonly kind: 'registered'
      readonly user: UserIdentifier
      readonly namespace: string
      readonly identityRegion?: string
    }
  | IdentityCenterViewer
  | { readonly kind: 'anonymous'; readonly rowLevelTags: readonly { readonly key: string; readonly value: string }[] }

/** A user of IAM Identity Center. A claim of the OIDC token names them, so only AWS knows who it is. */
export interface IdentityCenterViewer {
  readonly kind: 'identity-center'
  /** ARN of the application that exchanges the OIDC token. */
  readonly application: string
  /** Of the OIDC token. */
  readonly audience: string
  /** Of the Identity Center instance. */
  readonly region: string
}

export type UserIdentifier = { readonly email: string } | { readonly userName: string } | { readonly userArn: string }

export interface Destination {
  readonly bucket: string
  /** Placeholders filled in. */
  readonly prefix: string
  /** The prefix without the placeholders that distinguish runs: job IDs are derived from it and outlive the run. */
  readonly prefixTemplate: string
}

/** How the step delivers the files. */
export interface FileSettings {
  /** Relative to the workspace; absent: nothing is downloaded. */
  readonly downloadPath?: string
  /** Template; absent: the default of the format. */
  readonly fileName?: string
  /** Values of the placeholders that are known before the run: dashboard-id, date, repository, … */
  readonly placeholders: Readonly<Record<string, string>>
  readonly uploadTo?: { readonly bucket: string; readonly prefix: string }
  /**
   * With `archive-index`: the top of the archive, in the bucket of `upload-to`, else relative to the workspace. Every run
   * has the same one.
   */
  readonly archive?: { readonly top: string }
  readonly mergePdf: boolean
  readonly releaseTag?: string
  readonly githubToken?: string
  /** For CSV and EXCEL without a data row. @default 'warn' */
  readonly ifEmpty?: 'deliver' | 'warn' | 'skip' | 'fail'
  /** The manifest of an earlier export: relative to the workspace, or `s3://bucket/key`. */
  readonly compareWith?: string
  /** When no file of the report changed. @default 'deliver' */
  readonly ifUnchanged?: 'deliver' | 'skip'
}

/** A date placeholder of an input and its date. */
export interface ResolvedDate {
  /** The input, such as `file-name` or `parameters.From`. */
  readonly input: string
  readonly placeholder: string
  readonly date: string
}

// ---------------------------------------------------------------- dashboard

export interface Dashboard {
  readonly id: string
  readonly name: string
  readonly sheets: readonly Sheet[]
  readonly parameters: readonly ParameterDeclaration[]
  readonly dataSetArns: readonly string[]
}

export interface Sheet {
  readonly id: string
  readonly name: string
  readonly contentType: 'INTERACTIVE' | 'PAGINATED'
  readonly visuals: readonly Visual[]
}

export interface Visual {
  readonly id: string
  readonly title?: string
  /** The API's own word: `TableVisual`, `BarChartVisual`, … */
  readonly type: string
  /** Tables and pivot tables: the only visuals that can be exported as CSV and EXCEL. */
  readonly exportable: boolean
}

export interface ParameterDeclaration {
  readonly name: string
  readonly type: 'String' | 'Integer' | 'Decimal' | 'DateTime'
  readonly multiValued: boolean
  readonly defaults: readonly string[]
  /** Expression of a default that depends on the date, such as `truncDate('MM', now())`. */
  readonly rollingDefault?: string
  /** The default depends on the user; `defaults` apply to the others. */
  readonly hasDefaultPerUser?: boolean
}

// ---------------------------------------------------------------- snapshot

/** The API's own request, in its own words: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html */
export interface SnapshotRequest {
  readonly AwsAccountId: string
  readonly DashboardId: string
  readonly SnapshotJobId: string
  readonly UserConfiguration?: { readonly AnonymousUsers: readonly AnonymousUser[] }
  readonly SnapshotConfiguration: SnapshotConfiguration
}

/** A request as the AWS CLI takes it: account and job ID may be missing. */
export type CliRequest = Omit<SnapshotRequest, 'AwsAccountId' | 'SnapshotJobId'> &
  Partial<Pick<SnapshotRequest, 'AwsAccountId' | 'SnapshotJobId'>>

export interface AnonymousUser {
  readonly RowLevelPermissionTags?: readonly { readonly Key: string; readonly Value: string }[]
}

export interface SnapshotConfiguration {
  readonly FileGroups: readonly FileGroup[]
  readonly DestinationConfiguration?: {
    readonly S3Destinations: readonly {
      readonly BucketConfiguration: {
        readonly BucketName: string
        readonly BucketPrefix: string
        readonly BucketRegion: string
      }
    }[]
  }
  readonly Parameters?: SnapshotParameters
}

export interface FileGroup {
  readonly Files: readonly {
    readonly FormatType: Format
    readonly SheetSelections: readonly SheetSelection[]
  }[]
}

export interface SheetSelection {
  readonly SheetId: string
  readonly SelectionScope: 'ALL_VISUALS' | 'SELECTED_VISUALS'
  readonly VisualIds?: readonly string[]
}

export interface SnapshotParameters {
  readonly StringParameters?: readonly { readonly Name: string; readonly Values: readonly string[] }[]
  readonly IntegerParameters?: readonly { readonly Name: string; readonly Values: readonly number[] }[]
  readonly DecimalParameters?: readonly { readonly Name: string; readonly Values: readonly number[] }[]
  /** ISO 8601 or epoch seconds, as the CLI takes them. */
  readonly DateTimeParameters?: readonly { readonly Name: string; readonly Values: readonly (string | number)[] }[]
}

/** A requested file: one sheet for PDF, one visual for CSV, up to five visuals for EXCEL. */
export interface PlannedFile {
  readonly format: Format
  readonly sheets: readonly PlannedSheet[]
}

/** Names are present only if the dashboard was looked up. */
export interface PlannedSheet {
  readonly id: string
  readonly name?: string
  readonly visuals: readonly { readonly id: string; readonly title?: string }[]
}

export interface PlannedJob {
  readonly report: Report
  readonly request: SnapshotRequest
  /** One per file group, in the order of the request. */
  readonly files: readonly PlannedFile[]
  /** Index of each file in the order of the inputs, within its report. */
  readonly order: readonly number[]
  readonly dashboardName?: string
  readonly dataSetArns?: readonly string[]
  /** The request itself sets `SnapshotJobId`, so it contains no digest of the content. */
  readonly isUserJobId: boolean
  /** A job that another step started under this ID is picked up: `job-id` is set, or `resume` found it. @default false */
  readonly canPickUp?: boolean
}

export type { Failure } from './failure.ts'

export type JobState =
  | 'completed' // the service says COMPLETED; its files can have failed anyway
  | 'failed' // the service says FAILED
  | 'not-started' // it was never started
  | 'abandoned' // it may still run, or its result was not read: the step was interrupted, or a call failed
  | 'started' // `wait: false`

export interface JobOutcome {
  readonly job: PlannedJob
  readonly state: JobState
  /** True if the job exists on the server: started by this step, or reused. */
  readonly existsOnServer: boolean
  readonly arn?: string
  readonly failure?: Failure
  readonly files: readonly FileOutcome[]
  /** Epoch milliseconds by the runner's clock. */
  readonly times: { readonly startedAt?: number; readonly runningAt?: number; readonly endedAt?: number }
  readonly requestIds: readonly string[]
  /** Another step started the job: when it was created, epoch milliseconds by the server's clock. */
  readonly reusedFrom?: number
}

/** A file of a job that has ended: where QuickSight put it, or why it did not. */
export type FileOutcome =
  | { readonly file: PlannedFile; readonly order: number; readonly location: FileLocation }
  | { readonly file: PlannedFile; readonly order: number; readonly failure: Failure }

/** `link` is a secret that expires after 300 seconds; it is never output. */
export type FileLocation = { readonly s3Uri: string } | { readonly link: string }

// ---------------------------------------------------------------- files

/** A file at the end of its way: delivered, or failed with a reason. */
export interface FileResult {
  readonly report: Report
  /** The job it came from; several for a merged PDF. */
  readonly jobs: readonly JobOutcome[]
  readonly file: PlannedFile
  /** Index in the order of the inputs, within the report. */
  readonly order: number
  /** Where QuickSight, or the upload, put it; never a link. */
  readonly s3Uri?: string
  readonly local?: LocalFile
  readonly releaseAsset?: { readonly name: string; readonly url: string }
  /** Present: the file is not delivered. */
  readonly failure?: Failure
  /** Set if the file is not delivered because of an input such as `if-empty`. This is not a failure. */
  readonly skipped?: Skip
  /** With `compare-with`: whether its content differs, or it is new. */
  readonly hasChanged?: boolean
  /** Such as a CSV without rows. */
  readonly warnings: readonly string[]
}

/** Why something was left out on purpose. */
export interface Skip {
  readonly reason: 'empty' | 'stale' | 'unchanged'
  readonly message: string
}

export interface LocalFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly bytes: number
  /** Hex, lower case. */
  readonly sha256: string
  readonly pages?: number
  readonly sheets?: number
  /** Data rows: of all worksheets in a workbook. */
  readonly rows?: number
  /** Rows of each worksheet. */
  readonly worksheets?: readonly { readonly name: string; readonly rows: number }[]
  /** Equal for two files of the same rule with the same content. */
  readonly contentSha256?: string
  readonly contentRule?: string
  /** Milliseconds the download took. */
  readonly downloadMs: number
  /** Epoch milliseconds when it was complete. */
  readonly completedAt: number
}

// ---------------------------------------------------------------- report

export interface ReportResult {
  readonly report: Report
  /** Why no job of it could be planned or started at all: unknown user, unknown sheet, denied discovery. */
  readonly failure?: Failure
  readonly dashboardName?: string
  /** Why the whole report was left out on purpose. */
  readonly skipped?: Skip
  /** With `max-data-age` or `refresh-data`: the datasets behind the report, once they are known. */
  readonly freshness?: DataFreshness
  readonly jobs: readonly JobOutcome[]
  /** In the order of the inputs. */
  readonly files: readonly FileResult[]
}

export interface RunResult {
  readonly status: Status
  readonly reports: readonly ReportResult[]
  /** Why the step was interrupted, such as `The step timed out (timeout-minutes: 60).` */
  readonly interruption?: string
  /** IDs that were output while the step ran. */
  readonly announced?: ReadonlySet<string>
  readonly startedAt: number
  readonly endedAt: number
  readonly archive?: Archive
  /** With `compare-with`. */
  readonly changes?: readonly FileChange[]
  /** Failures of post-processing: the upload of the manifest, the release. */
  readonly postProcessingFailures: readonly Failure[]
}

/** Change of a file since an earlier export. Unknown numbers are absent. */
export interface FileChange {
  /** Relative to the manifest, with `/`. */
  readonly path: string
  readonly change: 'added' | 'removed' | 'changed' | 'same'
  readonly rowsBefore?: number
  readonly rows?: number
  readonly pagesBefore?: number
  readonly pages?: number
}

export interface Archive {
  readonly downloadPath?: string
  readonly manifest?: string
  readonly releaseUrl?: string
}

/** The workflow run as the manifest describes it; empty outside GitHub. */
export interface WorkflowRun {
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly runId: string
  readonly runAttempt: string
  readonly runUrl: string
  readonly actionVersion: string
}
