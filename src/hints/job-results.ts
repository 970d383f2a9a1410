/** A known error in the result of a job, and what mends it. */
export interface JobResultRule {
  /** `ErrorType`, where AWS documents it. */
  readonly type?: string
  /** What type and message speak of, where it does not. */
  readonly pattern?: RegExp
  readonly hint: string
}

/**
 * The five types that are documented, then what may go wrong besides.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
 */
export const resultRows: readonly JobResultRule[] = [
  {
    type: 'DASHBOARD_ACCESS_DENIED',
    hint: 'The user lost access to the dashboard, or never had it: share the dashboard, or its folder, with the user.'
  },
  {
    type: 'CAPABILITY_RESTRICTED',
    hint: "The user's custom permissions forbid exports in this format: lift the restriction, or choose another format or user."
  },
  {
    type: 'RLS_CHANGED',
    hint: 'The row-level security of a data set changed while the job ran: run the export again.'
  },
  {
    type: 'CLS_CHANGED',
    hint: 'The column-level security of a data set changed while the job ran: run the export again.'
  },
  {
    type: 'DATASET_DELETED',
    hint: 'A data set behind the visual was deleted: restore it, or mend the dashboard, then export again.'
  },
  {
    pattern: /pixel.?perfect|add-?on/i,
    hint: 'CSV, EXCEL and paginated sheets need the Pixel Perfect Report add-on: let an administrator subscribe the account to it, or use format: PDF for interactive sheets.'
  },
  {
    pattern: /(?:bucket|\bS3).*region/is,
    hint: 'QuickSight writes only to buckets in aws-region: use one there, or upload-to, which takes a bucket of any region.'
  },
  {
    pattern: /(?:bucket|\bS3).*(?:not.?found|not exist|no such)/is,
    hint: 'There is no bucket of that name: check its spelling; it is NAME or s3://NAME/PREFIX.'
  },
  {
    pattern: /bucket|\bS3(?:\b|_)/i,
    hint: "QuickSight cannot write to the bucket: allow it in the bucket's policy and among QuickSight's own AWS resources (see docs/PERMISSIONS.md), or leave bucket out and use upload-to, which needs neither."
  },
  {
    pattern: /internal.?(?:failure|error|service)/i,
    hint: 'QuickSight failed to make the snapshot: run the export again. If it stays so, try the sheet in the browser, and give the request ID to AWS Support.'
  }
]
