import { ActionError } from '../domain/errors.ts'
import type { DashboardDefinition } from '../domain/ports/quicksight.ts'
import { pluralize, quote, sanitizeLine } from '../lib/text.ts'

const maxErrors = 5

/**
 * Reports the status and the errors of a version without sheets. A version that has sheets can be exported, whatever its status.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardDefinition.html
 * @throws ActionError `DashboardNotReady` if QuickSight did not create or update the version, or has not yet
 */
export function assertReady(dashboardId: string, definition: DashboardDefinition): void {
  const { Definition, ResourceStatus: status, Errors } = definition
  if (typeof status !== 'string' || status.endsWith('_SUCCESSFUL') || Definition?.Sheets?.length) return
  const name = quote(definition.Name ?? dashboardId)
  const head = `The current version of dashboard ${name} has no sheets; its status is ${sanitizeLine(status, 40)}`
  const errors = Array.isArray(Errors) ? [...new Set(Errors.map(formatError))].filter(error => error !== '') : []
  const rest = errors.length > maxErrors ? [`… and ${pluralize(errors.length - maxErrors, 'more error')}`] : []
  throw new ActionError([head, ...errors.slice(0, maxErrors), ...rest].join('\n'), {
    code: 'DashboardNotReady',
    hint: status.endsWith('_IN_PROGRESS')
      ? 'Run the step again when QuickSight has finished the dashboard.'
      : 'Fix the errors of the dashboard, or of the analysis or template it was created from, and publish it again.'
  })
}

function formatError(error: { readonly Type?: unknown; readonly Message?: unknown }): string {
  return [error.Type, error.Message]
    .flatMap(part => (typeof part === 'string' ? sanitizeLine(part, 500) : []))
    .join(': ')
}
