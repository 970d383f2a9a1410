/** The request of the AWS blog post that many scripts start from, with other IDs. */
export const blogPostRequest = {
  AwsAccountId: '111122223333',
  DashboardId: 'sales',
  SnapshotJobId: 'Snapshot1',
  UserConfiguration: { AnonymousUsers: [{}] },
  SnapshotConfiguration: {
    FileGroups: [
      {
        Files: [{ SheetSelections: [{ SheetId: 'overview', SelectionScope: 'ALL_VISUALS' }], FormatType: 'PDF' }]
      }
    ],
    DestinationConfiguration: {
      S3Destinations: [
        {
          BucketConfiguration: {
            BucketName: 'quicksight-snapshots',
            BucketPrefix: 'prefix123',
            BucketRegion: 'eu-central-1'
          }
        }
      ]
    },
    Parameters: {}
  }
}

/** A request for these files, each in its group. */
export function createRequest(...files: readonly unknown[]) {
  return { DashboardId: 'sales', SnapshotConfiguration: { FileGroups: files.map(file => ({ Files: [file] })) } }
}

export function pdf(sheet = 'overview') {
  return { FormatType: 'PDF', SheetSelections: [{ SheetId: sheet, SelectionScope: 'ALL_VISUALS' }] }
}

export function csv(visual: string) {
  return { FormatType: 'CSV', SheetSelections: [selected('overview', visual)] }
}

export function excel(...visuals: readonly string[]) {
  return { FormatType: 'EXCEL', SheetSelections: visuals.map(visual => selected('overview', visual)) }
}

export function selected(sheet: string, ...visuals: readonly string[]) {
  return { SheetId: sheet, SelectionScope: 'SELECTED_VISUALS', VisualIds: visuals }
}
