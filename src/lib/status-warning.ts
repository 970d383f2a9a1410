import { joinList, quote } from './text.ts'

/**
 * Warns once about each status that the service's model does not contain. The caller treats it as running: a new status is
 * more likely a stage of the work than an end of it.
 */
export function createStatusWarning(
  subject: string,
  known: readonly string[],
  warn: (message: string) => void
): (status: string) => void {
  const seen = new Set(known)
  return status => {
    if (seen.has(status)) return
    seen.add(status)
    warn(
      `QuickSight returned the unknown ${subject} status ${quote(status, 40)} (known: ${joinList(known)}). The step keeps polling.`
    )
  }
}
