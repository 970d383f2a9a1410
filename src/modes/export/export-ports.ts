import type { Credentials, Session } from '../../domain/ports/credentials.ts'
import type { Snapshots } from '../../domain/ports/quicksight.ts'
import type { RunContext } from '../../domain/ports/run-context.ts'
import type { FilePipeline } from '../../files/file-pipeline.ts'
import type { DatasetCatalog } from '../../freshness/ports.ts'
import type { AbortReason } from '../../report/status.ts'
import type { PreparePorts } from '../prepare-jobs.ts'
import type { PreflightPorts } from './preflight.ts'

export interface ExportPorts extends PreparePorts, PreflightPorts, RunContext {
  /** Why the signal was aborted; undefined while it is not. */
  readonly abortReason: () => AbortReason | undefined
  readonly snapshots: (session: Session) => Snapshots
  /** Datasets, by the base session; loaded on first use. */
  readonly datasets: () => Promise<DatasetCatalog>
  readonly files: () => Promise<FilePipeline>
  /** Publishes the IDs of all jobs that may exist on the server, in the order of the inputs; the list only grows. */
  readonly publishJobIds: (jobIds: readonly string[]) => void
  /** Exports the credentials to later steps. */
  readonly exportCredentials: (credentials: Credentials) => void
}
