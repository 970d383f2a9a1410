/** A failure as plain data: what happened, the request ID, and how to fix it. */
export interface Failure {
  /** Error code of the service or of the action: `AccessDeniedException`, `DATASET_DELETED`, `NotAPdf`, … */
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly requestId?: string
}
