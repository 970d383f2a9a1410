import type { Failure } from './failure.ts'

/** Requirements of a report on the age of its data. Without them, no dataset is read. */
export interface FreshnessSettings {
  /** Maximum age of the data in milliseconds. Absent: the age is not checked. */
  readonly maxAgeMs?: number
  /** `max-data-age` as the input has it, such as `26h`, for messages. */
  readonly maxAge?: string
  readonly refresh: 'never' | 'wait' | 'start'
  readonly ifStale: 'fail' | 'warn' | 'skip'
  /** IANA name; `{data-date}` is a date there. */
  readonly timeZone: string
}

/** Remains in paths and prefixes until the date of the data is known. */
export const dataDatePlaceholder = '{data-date}'

/** A dataset behind a report, at the time its age was checked. Times are those of the service's clock. */
export interface DatasetResult {
  readonly arn: string
  readonly name?: string
  /** `SPICE` or `DIRECT_QUERY`; absent if the API does not describe the dataset. */
  readonly importMode?: string
  /** Start of the newest COMPLETED ingestion, epoch milliseconds. */
  readonly asOf?: number
  readonly ageMs?: number
  readonly rowsIngested?: number
  readonly rowsDropped?: number
  /** Whether this step refreshed it. */
  readonly refreshed: boolean
  /** The ingestion that `asOf` is the start of. */
  readonly ingestionId?: string
  /** Status of the newest ingestion, whether it changed the data or not. */
  readonly lastStatus?: string
  /** Why its age is unknown, or why a refresh that was requested was not made. */
  readonly failure?: Failure
}

/** The data behind a report. */
export interface DataFreshness {
  /** The oldest `asOf`, epoch milliseconds. Absent if no SPICE dataset has one. */
  readonly dataAsOf?: number
  readonly datasets: readonly DatasetResult[]
  /** Such as rows that an ingestion dropped. */
  readonly warnings: readonly string[]
}
