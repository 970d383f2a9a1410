/** A response of GitHub of which more arrived than any answer has. */
export class GitHubResponseTooLargeError extends Error {
  override readonly name = 'GitHubResponseTooLargeError'
}
