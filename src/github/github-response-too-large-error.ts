/** A response of GitHub that is larger than any valid one. */
export class GitHubResponseTooLargeError extends Error {
  override readonly name = 'GitHubResponseTooLargeError'
}
