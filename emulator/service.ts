import type { ServiceError } from './errors.ts'
import type { Caller, Exchange, Reply } from './exchange.ts'

export type ServiceName = 'oidc' | 'sts' | 'sso-oauth' | 'quicksight' | 's3' | 'github'

/** A request that a service has parsed but not answered yet; faults are injected in between. */
export interface RoutedRequest {
  /** Name of the API operation: `AssumeRole`, `PutObject`. */
  readonly operation: string
  /** Parsed input for the log of calls, secrets left out. */
  readonly request?: unknown
  /** @throws ServiceError */
  respond(): Promise<Reply>
}

export interface Incoming {
  readonly exchange: Exchange
  readonly requestId: string
  /** Records the caller in the log. */
  readonly seen: (caller: Pick<Caller, 'arn' | 'kind' | 'region'>) => void
}

/** One of the services behind the port. */
export interface Service {
  readonly name: ServiceName
  open(incoming: Incoming): Promise<RoutedRequest>
  /** An error in the format of the service. */
  createErrorReply(error: ServiceError, requestId: string): Reply
}
