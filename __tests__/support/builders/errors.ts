import { type ErrorKind, ServiceError } from '../../../src/domain/errors.ts'

/** An error as the adapters create it for a refused call. */
export function buildServiceError(
  kind: ErrorKind,
  code = 'AccessDeniedException',
  overrides: { operation?: string; message?: string } = {}
) {
  const { operation = 'StartDashboardSnapshotJob', message = 'no' } = overrides
  return new ServiceError(`${operation}: ${code}: ${message}`, {
    operation,
    code,
    kind,
    requestId: 'req-refused'
  })
}
