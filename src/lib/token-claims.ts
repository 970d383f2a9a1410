/** The claims of an OIDC token that a trust policy can check. */
export interface Claims {
  /** `https://token.actions.githubusercontent.com`, or the address of a GitHub Enterprise Server. */
  readonly iss: string
  readonly sub: string
  readonly aud: string
  /** `owner/name`; tokens of other issuers have none. */
  readonly repository?: string
}

/**
 * Reads the claims of a token without verifying it: AWS does that. Returns `undefined` if it is not an OIDC token.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function parseClaims(token: string): Claims | undefined {
  const claims = decodePayload(token)
  if (!isClaims(claims)) return undefined
  const { iss, sub, aud, repository } = claims
  return { iss, sub, aud, ...(typeof repository === 'string' ? { repository } : {}) }
}

/** Every claim of a token, unverified, by its name. Returns `undefined` if it is not a token. */
export function parseTokenPayload(token: string): ReadonlyMap<string, unknown> | undefined {
  const claims = decodePayload(token)
  return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
    ? new Map<string, unknown>(Object.entries(claims))
    : undefined
}

function decodePayload(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  } catch {
    return undefined
  }
}

function isClaims(value: unknown): value is Claims {
  if (typeof value !== 'object' || value === null) return false
  return ['iss', 'sub', 'aud'].every(name => typeof Object.getOwnPropertyDescriptor(value, name)?.value === 'string')
}
