import { ServiceError } from '../domain/errors.ts'

/**
 * Runs a call in the account's identity region. If the region is not set and the service names another one, the call is
 * repeated there, and later calls go there directly.
 */
export function createIdentityRegionResolver(
  region: { readonly given: string | undefined; readonly fallback: string },
  onRegionChange: (from: string, to: string) => void = () => {}
): <T>(call: (region: string) => Promise<T>) => Promise<T> {
  let identityRegion = region.given ?? region.fallback
  return async call => {
    try {
      return await call(identityRegion)
    } catch (error) {
      const named = region.given === undefined ? parseIdentityRegion(error) : undefined
      if (named === undefined || named === identityRegion) throw error
      onRegionChange(identityRegion, named)
      identityRegion = named
      return call(identityRegion)
    }
  }
}

/** Region in `Operation is being called from endpoint X, but your identity region is Y. Please use the Y endpoint.` */
export function parseIdentityRegion(error: unknown): string | undefined {
  if (!(error instanceof ServiceError)) return undefined
  return /identity region is ([a-z]{2,}(?:-[a-z]+)+-\d)\b/.exec(error.message)?.[1]
}
