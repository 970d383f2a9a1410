/** Ports of the run: log, clock, abort signal and workspace. Adapters implement them; tests replace them with literals. */
import type { Clock } from '../../lib/clock.ts'
import type { ActionError } from '../errors.ts'

/** A line can contain text from outside; the adapter escapes it, so that it stays one line and is never a workflow command. */
export interface Log {
  info(line: string): void
  debug(line: string): void
  notice(line: string): void
  warning(line: string): void
  /** An annotation; it does not fail the step. */
  error(line: string): void
  group(title: string): void
  endGroup(): void
}

/** Clock, log and abort signal of a run. */
export interface RunContext {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or by SIGINT, SIGTERM or SIGHUP; nothing outlives it. */
  readonly signal: AbortSignal
  /** Called when the step ends while a call to a service kept failing: with its last error and the number of attempts. */
  readonly onOutage?: (error: ActionError, attempts: number) => void
  /** The calls that kept failing the longest until the step ended. */
  readonly findOutage?: () => Outage | undefined
}

/** Calls to a service that kept failing until the step ended. */
export interface Outage {
  readonly error: ActionError
  readonly attempts: number
}

/** Registers a secret for masking, in every form in which it may be printed. Call it before anything can print the secret. */
export type Mask = (secret: string) => void

/** Files that the inputs name. Paths are relative to the workspace and cannot lead out of it. */
export interface Workspace {
  /** The text of a file, at most `maxBytes`; `undefined` if it does not exist. */
  read(path: string, maxBytes: number): Promise<string | undefined>
  /** Names of the files and directories in a directory; none if it does not exist or is outside the workspace. */
  listNames(directory: string): Promise<readonly string[]>
  /** Finds what prevents writing below a directory that may not exist yet. Creates nothing. */
  findWriteBlocker(path: string): Promise<WriteBlocker | undefined>
}

/** The first path segment that prevents writing: a file, a symlink that leaves the workspace, or a read-only directory. */
export interface WriteBlocker {
  readonly at: string
  /** `foreign-file`: a `manifest.json` or `SHA256SUMS` that no export wrote, and that must not be replaced. */
  readonly kind: 'file' | 'link' | 'not-writable' | 'foreign-file'
}
