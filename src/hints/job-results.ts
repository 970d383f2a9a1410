/** A known error in the result of a job, and its fix. */
export interface JobResultRule {
  /** `ErrorType`, if AWS documents it. */
  readonly type?: string
  /** Keywords in type and message, if it does not. */
  readonly pattern?: RegExp
  readonly hint: string
}

/**
 * The five documented types, then other errors by keywords.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
 */
export const jobResultRules: readonly JobResultRule[] = [
  {
    type: 'DASHBOARD_ACCESS_DENIED',
    hint: 'The user has no access to the dashboard, or lost it. Share the dashboard, or its folder, with the user.'
  },
  {
    type: 'CAPABILITY_RESTRICTED',
    hint: "The user's custom permissions forbid exports in this format. Remove the restriction (ExportToPdf, ExportToCsv, ExportToExcel, and the same for scheduled reports), or use another format or user."
  },
  {
    type: 'RLS_CHANGED',
    hint: 'The row-level security of a dataset changed while the job ran. Run the export again.'
  },
  {
    type: 'CLS_CHANGED',
    hint: 'The column-level security of a dataset changed while the job ran. Run the export again.'
  },
  {
    type: 'DATASET_DELETED',
    hint: 'A dataset of the visual was deleted. Restore the dataset or fix the dashboard, then export again.'
  },
  {
    pattern: /pixel.?perfect|add-?on/i,
    hint: 'CSV, EXCEL and paginated sheets need the Pixel Perfect Report add-on. Ask an administrator to subscribe the account to it, or use format: PDF for interactive sheets.'
  },
  {
    pattern: /(?:bucket|\bS3).*region/is,
    hint: 'QuickSight writes only to buckets in aws-region. Use a bucket there, or set upload-to instead, which accepts a bucket in any region.'
  },
  {
    pattern: /(?:bucket|\bS3).*(?:not.?found|not exist|no such)/is,
    hint: 'The bucket does not exist. Check the spelling in bucket.'
  },
  {
    pattern: /bucket|\bS3(?:\b|_)/i,
    hint: 'QuickSight cannot write to the bucket. Allow it in the bucket policy and in the security settings of QuickSight, as docs/PERMISSIONS.md of this action shows, or set upload-to instead of bucket, which needs neither.'
  },
  {
    pattern: /internal.?(?:failure|error|service)/i,
    hint: 'QuickSight failed to create the snapshot. Run the export again. If it fails again, open the sheet in a browser, and give the request ID to AWS Support.'
  }
]
