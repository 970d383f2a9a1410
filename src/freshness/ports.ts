/** QuickSight calls about datasets, with the base session. A dataset's account and region are those of its ARN. */
export interface DatasetCatalog {
  /** Datasets and topics of the published version of a dashboard. */
  describeDashboard(accountId: string, dashboardId: string): Promise<DashboardData>
  /** ARNs of the datasets of a topic. */
  describeTopic(topicArn: string): Promise<readonly string[]>
  describeDataset(datasetArn: string): Promise<DatasetDescription>
  /** In no particular order; all that can matter for the age of the data. */
  listIngestions(datasetArn: string): Promise<readonly Ingestion[]>
  describeIngestion(datasetArn: string, ingestionId: string): Promise<Ingestion>
  /** Whether the dataset has a look-back window, which an incremental refresh needs. */
  hasLookbackWindow(datasetArn: string): Promise<boolean>
  createIngestion(datasetArn: string, ingestionId: string, type: RefreshType): Promise<void>
  /** Epoch milliseconds by the service's clock, once it has responded. */
  serverNow(): number
}

export type RefreshType = 'INCREMENTAL_REFRESH' | 'FULL_REFRESH'

export interface DashboardData {
  readonly datasetArns: readonly string[]
  readonly topicArns: readonly string[]
}

export interface DatasetDescription {
  readonly name?: string
  /** `SPICE` or `DIRECT_QUERY`; absent if the API does not describe datasets of this kind: those of uploaded files. */
  readonly importMode?: string
  /** ARNs of the datasets that it reads. */
  readonly parentArns: readonly string[]
  /** ARNs of the datasets with its row-level security rules. */
  readonly ruleArns: readonly string[]
  /** Whether a refresh reads a source again; uploaded files have none. */
  readonly isRefreshable: boolean
}

/** A load of data into SPICE: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Ingestion.html */
export interface Ingestion {
  readonly id: string
  /** `INITIALIZED`, `QUEUED`, `RUNNING`, `FAILED`, `COMPLETED` or `CANCELLED`. */
  readonly status: string
  /** When it started, epoch milliseconds by the service's clock. */
  readonly createdAt: number
  readonly rowsIngested?: number
  readonly rowsDropped?: number
  /** Such as `INGESTION_SUPERSEDED`; a failed one may have none. */
  readonly errorType?: string
  readonly errorMessage?: string
}
