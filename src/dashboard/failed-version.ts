import { ActionError } from '../domain/errors.ts'
import type { DashboardDefinition } from '../domain/ports/quicksight.ts'
import { pluralize, quote, sanitizeLine } from '../lib/text.ts'

const maxErrors = 5

/**
 * Reports the status and the errors of a version that QuickSight did not create or update. A version that has sheets can
 * be exported, whatever its status, but perhaps not completely: it is a warning.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardDefinition.html
 * @throws ActionError `DashboardNotReady` if the version has no sheets, or none yet
 */
export function checkVersion(
  dashboardId: string,
  definition: DashboardDefinition,
  warn: (message: string) => void
): void {
  const { Definition, ResourceStatus: status } = definition
  if (typeof status !== 'string' || status.endsWith('_SUCCESSFUL')) return
  const subject = `The current version of dashboard ${quote(definition.Name ?? dashboardId)}`
  const shownStatus = sanitizeLine(status, 40)
  const errors = listErrors(definition)
  if (Definition?.Sheets?.length) {
    const reasons = errors.length === 0 ? '' : ` (${errors.join('; ')})`
    if (status.endsWith('_FAILED'))
      warn(`${subject} has the status ${shownStatus}${reasons}. Its files can be incomplete or fail.`)
    return
  }
  throw new ActionError([`${subject} has no sheets; its status is ${shownStatus}`, ...errors].join('\n'), {
    code: 'DashboardNotReady',
    hint: status.endsWith('_IN_PROGRESS')
      ? 'Run the step again when QuickSight has finished the dashboard.'
      : 'Fix the errors of the dashboard, or of the analysis or template it was created from, and publish it again.'
  })
}

/** Each error once; of many the first five. */
function listErrors({ Errors }: DashboardDefinition): string[] {
  const errors = Array.isArray(Errors) ? [...new Set(Errors.map(formatError))].filter(error => error !== '') : []
  const rest = errors.length > maxErrors ? [`… and ${pluralize(errors.length - maxErrors, 'more error')}`] : []
  return [...errors.slice(0, maxErrors), ...rest]
}

function formatError(error: { readonly Type?: unknown; readonly Message?: unknown }): string {
  return [error.Type, error.Message]
    .flatMap(part => (typeof part === 'string' ? sanitizeLine(part, 500) : []))
    .join(': ')
}
