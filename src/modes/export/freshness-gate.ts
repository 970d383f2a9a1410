import type { Report } from '../../domain/report.ts'
import type { FreshnessVerdict } from '../../freshness/judge-freshness.ts'

/** Decides whether the data of reports is fresh enough. */
export interface FreshnessGate {
  /**
   * The verdict on a report, as soon as its datasets are settled; `undefined` if the report requires nothing of its data.
   * To be called for all reports before the first await: no dataset is refreshed for a report whose planning fails.
   */
  check(report: Report, planning: Promise<unknown>): Promise<FreshnessVerdict | undefined>
}
