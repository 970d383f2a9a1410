import { createQuickSightError } from '../errors.ts'
import { messages } from './messages.ts'

/**
 * The account's request rate over all operations: a limit for any period of one second.
 * "users can submit up 10 API requests per second before an account is throttled"
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function createQuota(perSecond: () => number, now: () => number): () => void {
  let admitted: number[] = []
  return () => {
    const time = now()
    admitted = admitted.filter(at => at > time - 1000)
    if (perSecond() > 0 && admitted.length >= perSecond())
      throw createQuickSightError('ThrottlingException', messages.rateExceeded)
    admitted.push(time)
  }
}
