/** A report: one export as the inputs describe it. */
import type { FreshnessSettings } from './freshness.ts'
import type { CliRequest, Format, SnapshotParameters } from './snapshot-request.ts'

/** One export: a dashboard, in some formats, as one user sees it. */
export interface Report {
  /** `name` of the entry, if it is set. */
  readonly name?: string
  /** Its name in the log and in errors: `name`, else the dashboard's ID, with its place in the list when there are several. */
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

/** One value of YAML or JSON; a YAML date is a string. */
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
  /** Why nothing can be written to the `download-path` of this report alone: it fails, and the other reports do not. */
  readonly writeProblem?: string
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
