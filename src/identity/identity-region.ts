import { ServiceError } from '../domain/errors.ts'

/**
 * Asks in the region where the QuickSight identities live. Where that region was not given and the service names another
 * one, that one is asked, then and from then on.
 */
export function homeOf(
  region: { readonly given: string | undefined; readonly usual: string },
  moved: (from: string, to: string) => void = () => {}
): <T>(ask: (region: string) => Promise<T>) => Promise<T> {
  let home = region.given ?? region.usual
  return async ask => {
    try {
      return await ask(home)
    } catch (error) {
      const named = region.given === undefined ? identityRegionNamedBy(error) : undefined
      if (named === undefined || named === home) throw error
      moved(home, named)
      home = named
      return ask(home)
    }
  }
}

/** Region in `Operation is being called from endpoint X, but your identity region is Y. Please use the Y endpoint.` */
export function identityRegionNamedBy(error: unknown): string | undefined {
  if (!(error instanceof ServiceError)) return undefined
  return /identity region is ([a-z]{2,}(?:-[a-z]+)+-\d)\b/.exec(error.message)?.[1]
}
