import type { Contexts } from './contexts.ts'
import type { Presign } from './links.ts'
import type { TokenIssuer } from './oidc.ts'
import type { Sessions } from './sessions.ts'

/** Issuers of secrets. */
export interface Issuers {
  readonly tokens: TokenIssuer
  readonly sessions: Sessions
  readonly contexts: Contexts
  readonly presign: Presign
}

export interface RecordedIssuers extends Issuers {
  /** OIDC tokens, identity contexts, secret keys, session tokens and presigned URLs, in the order they were issued. */
  readonly secrets: () => readonly string[]
  /** Records a secret of another issuer. */
  readonly record: (secret: string) => string
}

/** The same issuers, with a record of every secret that they issue, so that tests can search for leaks. */
export function recordIssuedSecrets({ tokens, sessions, contexts, presign }: Issuers): RecordedIssuers {
  const handedOut: string[] = []
  const recordSecret = (secret: string): string => {
    handedOut.push(secret)
    return secret
  }
  return {
    secrets: () => handedOut,
    record: recordSecret,
    tokens: { ...tokens, sign: (audience, claims) => recordSecret(tokens.sign(audience, claims)) },
    sessions: {
      ...sessions,
      issue: request => {
        const session = sessions.issue(request)
        handedOut.push(session.secretAccessKey, session.sessionToken)
        return session
      }
    },
    contexts: { ...contexts, issue: (context, seconds) => recordSecret(contexts.issue(context, seconds)) },
    presign: (...link) => recordSecret(presign(...link))
  }
}
