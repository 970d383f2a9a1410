/** A failure as plain data: what happened, the request ID, and how to fix it. */
export interface Failure {
  /** The service's or our own name for it: `AccessDeniedException`, `DATASET_DELETED`, `NotAPdf`, … */
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly requestId?: string
}
