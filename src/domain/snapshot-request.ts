/** The request of StartDashboardSnapshotJob, with the API's own names. */

export type Format = 'PDF' | 'CSV' | 'EXCEL'

/** The request as the API defines it: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html */
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
