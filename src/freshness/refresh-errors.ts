import { ActionError, type ServiceError } from '../domain/errors.ts'
import type { DatasetNode } from './dataset-graph.ts'
import { formatDatasetLabel, formatIngestionError } from './describe-dataset.ts'
import type { Ingestion } from './ports.ts'

/** An ingestion that ended without new data. */
export function createIngestionError(node: DatasetNode, ended: Ingestion): ActionError {
  const what = `ingestion ${ended.id} of dataset ${formatDatasetLabel(node)}`
  if (ended.status === 'CANCELLED') return new ActionError(`Someone canceled ${what}.`, { code: 'RefreshFailed' })
  return new ActionError(`The refresh failed: ${what}: ${formatIngestionError(ended)}`, {
    code: 'RefreshFailed',
    hint: 'Check the refresh history of the dataset in QuickSight, fix its source, and run the step again.'
  })
}

/** The quota of refreshes is used up: 32 within 24 hours in the Enterprise edition, and trying again does not help. */
export function createQuotaError(node: DatasetNode, refusal: ServiceError): ActionError {
  return new ActionError(`Dataset ${formatDatasetLabel(node)} was not refreshed: ${refusal.message}`, {
    code: refusal.code,
    hint: refusal.hint,
    requestId: refusal.requestId,
    cause: refusal
  })
}
