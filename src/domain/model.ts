/**
 * The shapes that the rooms hand on to each other, in the order they come to be:
 * a Step of Reports, PlannedJobs, JobOutcomes, FileResults, and the RunResult that is reported.
 */

export type Format = 'PDF' | 'CSV' | 'EXCEL'
export type Mode = 'export' | 'plan' | 'check' | 'list'
export type Status = 'COMPLETED' | 'PARTIAL' | 'FAILED' | 'TIMED_OUT' | 'CANCELLED' | 'STARTED'

// ---------------------------------------------------------------- inputs

/** What the inputs ask for, checked and complete. */
export interface StepConfig {
  readonly mode: Mode
  readonly aws: AwsSettings
  readonly run: RunSettings
  /** At least one; in `mode: list` none lists all dashboards, one describes its dashboard. */
  readonly reports: readonly Report[]
  /** Things to say once the step runs, such as a `UserConfiguration` that is left out. */
  readonly warnings: readonly string[]
}

export interface AwsSettings {
  readonly region: string
  /** `aws`, `aws-cn` or `aws-us-gov`, from the region. */
  readonly partition: string
  /** Account of the dashboards where the inputs or the role's ARN tell it. */
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
  readonly maxConcurrency: number
  readonly timeoutMs: number
  readonly wait: boolean
  readonly allowPartial: boolean
  readonly summary: boolean
}

/** One export: a dashboard, in some formats, as one user sees it. */
export interface Report {
  /** The entry's own `name`, where it has one. */
  readonly name?: string
  /** How the log and the errors call it: its name, else the dashboard's ID, with its place in the list when there are several. */
  readonly label: string
  readonly dashboardId: string
  /** Account, where the report itself names it (a dashboard ARN, a CLI request). */
  readonly accountId?: string
  readonly target: ExportTarget
  readonly viewer: Viewer
  /** Bucket that QuickSight writes to; its own bucket when absent. */
  readonly destination?: Destination
  readonly files: FileSettings
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
  | { readonly kind: 'map'; readonly values: ReadonlyMap<string, readonly ParameterValue[]> }
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
  | { readonly kind: 'anonymous'; readonly rowLevelTags: readonly { readonly key: string; readonly value: string }[] }

export type UserIdentifier = { readonly email: string } | { readonly userName: string } | { readonly userArn: string }

export interface Destination {
  readonly bucket: string
  /** Placeholders filled in. */
  readonly prefix: string
  /** The prefix but for the placeholders that tell one run from another: job IDs are derived from it and outlive the run. */
  readonly prefixTemplate: string
}

/** What the step itself does with the files. */
export interface FileSettings {
  /** Relative to the workspace; absent: nothing is downloaded. */
  readonly downloadPath?: string
  /** Template; absent: the default of the format. */
  readonly fileName?: string
  /** Values of the placeholders that are known before the run: dashboard-id, date, repository, … */
  readonly placeholders: Readonly<Record<string, string>>
  readonly uploadTo?: { readonly bucket: string; readonly prefix: string }
  readonly mergePdf: boolean
  readonly releaseTag?: string
  readonly githubToken?: string
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
  /** Tables and pivot tables: the only ones that CSV and EXCEL can hold. */
  readonly exportable: boolean
}

export interface ParameterDeclaration {
  readonly name: string
  readonly type: 'String' | 'Integer' | 'Decimal' | 'DateTime'
  readonly multiValued: boolean
  readonly defaults: readonly string[]
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

/** A file that a job is asked for: one sheet for PDF, one visual for CSV, up to five visuals for EXCEL. */
export interface PlannedFile {
  readonly format: Format
  readonly sheets: readonly PlannedSheet[]
}

/** Names are there only where they were looked up. */
export interface PlannedSheet {
  readonly id: string
  readonly name?: string
  readonly visuals: readonly { readonly id: string; readonly title?: string }[]
}

export interface PlannedJob {
  readonly report: Report
  readonly request: SnapshotRequest
  /** One a file group, in the order of the request. */
  readonly files: readonly PlannedFile[]
  /** Place of each file in the order asked for, within its report. */
  readonly order: readonly number[]
  readonly dashboardName?: string
  readonly dataSetArns?: readonly string[]
  /** The job ID was given by the user's own request, so that a job of that ID may be an older one. */
  readonly isUserJobId: boolean
}

/** Why something was not done: what happened, which request it was, and what to do. */
export interface Failure {
  /** The service's or our own name for it: `AccessDeniedException`, `DATASET_DELETED`, `NotAPdf`, … */
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly requestId?: string
}

export type JobState =
  | 'completed' // the service says COMPLETED; its files may have failed all the same
  | 'failed' // the service says FAILED
  | 'not-started' // it was never started
  | 'abandoned' // it may still run: the step was cut short by the deadline or a signal
  | 'started' // `wait: false`

export interface JobOutcome {
  readonly job: PlannedJob
  readonly state: JobState
  /** True where a job exists on the server: started here, or taken over. */
  readonly existsOnServer: boolean
  readonly arn?: string
  readonly failure?: Failure
  readonly files: readonly FileOutcome[]
  /** Epoch milliseconds by the runner's clock. */
  readonly times: { readonly startedAt?: number; readonly runningAt?: number; readonly endedAt?: number }
  readonly requestIds: readonly string[]
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
  /** Place in the order asked for, within the report. */
  readonly order: number
  /** Where QuickSight, or the upload, put it; never a link. */
  readonly s3Uri?: string
  readonly local?: LocalFile
  readonly releaseAsset?: { readonly name: string; readonly url: string }
  /** Present: the file is not delivered. */
  readonly failure?: Failure
  /** Such as a CSV without rows. */
  readonly warnings: readonly string[]
}

export interface LocalFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly bytes: number
  /** Hex, lower case. */
  readonly sha256: string
  readonly pages?: number
  readonly sheets?: number
  readonly rows?: number
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
  readonly jobs: readonly JobOutcome[]
  /** In the order asked for. */
  readonly files: readonly FileResult[]
}

export interface RunResult {
  readonly status: Status
  readonly reports: readonly ReportResult[]
  /** IDs that were output while the step ran. */
  readonly announced?: ReadonlySet<string>
  readonly startedAt: number
  readonly endedAt: number
  readonly archive?: Archive
  /** Failures of what comes after the files: an upload of the manifest, the release. */
  readonly postProcessingFailures: readonly Failure[]
}

export interface Archive {
  readonly downloadPath?: string
  readonly manifest?: string
  readonly releaseUrl?: string
}

/** What the manifest says of the workflow run; empty outside GitHub. */
export interface WorkflowRun {
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly runId: string
  readonly runAttempt: string
  readonly runUrl: string
  readonly actionVersion: string
}
