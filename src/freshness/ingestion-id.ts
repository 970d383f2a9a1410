import { createHash } from 'node:crypto'
import type { Ingestion } from './ports.ts'

// "IngestionId: 1 to 128 characters, letters, digits, - and _":
// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_CreateIngestion.html
const maxPrefixLength = 80

/**
 * ID of the ingestion of a dataset: the same for each attempt of the step, so that one whose response was lost is
 * found again. `attempt` 2 and later are for a dataset whose earlier ones failed or are too old.
 */
export function createIngestionId(prefix: string, datasetArn: string, attempt = 1): string {
  const digest = createHash('sha256').update(`${prefix}\n${datasetArn}`).digest('hex').slice(0, 20)
  return `${prefix.slice(0, maxPrefixLength)}-${digest}${attempt === 1 ? '' : `-${attempt}`}`
}

/** The first ID of the dataset that no ingestion has yet. */
export function findFreeIngestionId(prefix: string, datasetArn: string, ingestions: readonly Ingestion[]): string {
  const taken = new Set(ingestions.map(({ id }) => id))
  for (let attempt = 1; ; attempt++) {
    const id = createIngestionId(prefix, datasetArn, attempt)
    if (!taken.has(id)) return id
  }
}

/** Whether the step, or an earlier attempt of it, started the ingestion. */
export function isOwnIngestion(prefix: string, datasetArn: string, { id }: Ingestion): boolean {
  const first = createIngestionId(prefix, datasetArn)
  return id === first || (id.startsWith(`${first}-`) && /^\d+$/.test(id.slice(first.length + 1)))
}
