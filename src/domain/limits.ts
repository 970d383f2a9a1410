/**
 * Limits of the API, each with its source.
 * Jobs: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export const limits = {
  /** "1 PDF", with one sheet per PDF. */
  pdfsPerJob: 1,
  sheetsPerPdf: 1,
  /** One Excel workbook of at most 5 table or pivot table visuals. */
  workbooksPerJob: 1,
  visualsPerWorkbook: 5,
  csvsPerJob: 5,
  /** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotConfiguration.html */
  fileGroupsPerJob: 7,
  filesPerGroup: 1,
  destinationsPerJob: 1,
  /** Entries of each typed list: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html */
  parametersPerType: 100,
  /** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotAnonymousUser.html */
  rowLevelTags: 50,
  idLength: 512,
  /** Running jobs per account, by default. */
  runningJobs: 12,
  /** API requests per second, for all operations together. */
  requestsPerSecond: 10,
  /** Seconds until a presigned URL of QuickSight's own bucket expires. */
  linkSeconds: 300,
  /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
  sessionSeconds: { min: 900, max: 43_200, chained: 3600 }
} as const

/** Pattern of dashboard, sheet, visual and snapshot job IDs. */
export const idPattern = /^[\w-]{1,512}$/
