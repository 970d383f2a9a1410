/** Why something was not done: what happened, which request it was, and what to do. */
export interface Failure {
  /** The service's or our own name for it: `AccessDeniedException`, `DATASET_DELETED`, `NotAPdf`, … */
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly requestId?: string
}
