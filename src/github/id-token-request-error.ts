type IdTokenErrorCode = 'MissingIdTokenPermission' | 'ResponseTooLarge' | 'IdTokenError'

/** Why GitHub returned no token. The message can contain text from outside. */
export class IdTokenRequestError extends Error {
  override readonly name = 'IdTokenRequestError'
  readonly code: IdTokenErrorCode
  /** HTTP status; undefined without a response. */
  readonly status: number | undefined

  constructor(message: string, code: IdTokenErrorCode, status?: number) {
    super(message)
    this.code = code
    this.status = status
  }
}
