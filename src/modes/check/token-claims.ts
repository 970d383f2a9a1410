/** The claims of an OIDC token that a trust policy goes by. */
export interface Claims {
  /** `https://token.actions.githubusercontent.com`, or that of a GitHub Enterprise Server. */
  readonly iss: string
  readonly sub: string
  readonly aud: string
}

/**
 * Claims of the token, which is not verified: AWS does that. `undefined` where it is no token.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function parseClaims(token: string): Claims | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return isClaims(claims) ? { iss: claims.iss, sub: claims.sub, aud: claims.aud } : undefined
  } catch {
    return undefined
  }
}

function isClaims(value: unknown): value is Claims {
  if (typeof value !== 'object' || value === null) return false
  return ['iss', 'sub', 'aud'].every(name => typeof Object.getOwnPropertyDescriptor(value, name)?.value === 'string')
}
