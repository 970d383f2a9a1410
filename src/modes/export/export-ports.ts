import type { Clock, Credentials, Log, Session, Snapshots } from '../../domain/ports.ts'
import type { FilePipeline } from '../../files/file-pipeline.ts'
import type { AbortReason } from '../../report/status.ts'
import type { PreparePorts } from '../prepare-jobs.ts'

export interface ExportPorts extends PreparePorts {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or a signal. */
  readonly signal: AbortSignal
  /** Which of the two aborted it. */
  readonly abortReason: () => AbortReason | undefined
  readonly snapshots: (session: Session) => Snapshots
  readonly files: () => Promise<FilePipeline>
  /** Publishes the IDs of all jobs that may exist on the server, in the order of the inputs; the list only grows. */
  readonly publishJobIds: (jobIds: readonly string[]) => void
  /** Exports the credentials to later steps. */
  readonly exportCredentials: (credentials: Credentials) => void
}
