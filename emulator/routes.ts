import type { Exchange } from './exchange.ts'
import type { Service, ServiceName } from './service.ts'
import { readClaim } from './sigv4.ts'

/**
 * One port, six services: its paths identify GitHub's, the signature's scope identifies AWS's, and what is
 * not signed goes by its path and query.
 */
export function createServiceRouter(services: Readonly<Record<ServiceName, Service>>): (exchange: Exchange) => Service {
  return exchange => services[findServiceName(exchange)]
}

function findServiceName(exchange: Exchange): ServiceName {
  const { rawPath, headers, query, method } = exchange
  if (rawPath.startsWith('/_oidc/')) return 'oidc'
  if (rawPath.startsWith('/api/v3/') || rawPath.startsWith('/api/uploads/')) return 'github'
  const claim = readClaim(exchange)
  const signedFor = claim && claim !== 'malformed' ? claim.service : undefined
  if (signedFor === 'sts' || signedFor === 's3' || signedFor === 'quicksight' || signedFor === 'sso-oauth')
    return signedFor
  const form = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
  if (rawPath === '/' && (query.has('Action') || (form && method === 'POST'))) return 'sts'
  return rawPath.startsWith('/accounts/') ? 'quicksight' : 's3'
}
