import { defaults } from '@actions/github/lib/utils'
import { readBounded } from '../lib/read-bounded.ts'
import { GitHubResponseTooLargeError } from './github-response-too-large-error.ts'

// The largest responses list 100 releases with their notes and assets.
const maxResponseBytes = 64 * 1024 * 1024

type BoundedResponse = Pick<Response, 'status' | 'statusText' | 'headers'> & {
  readonly body: AsyncIterable<Uint8Array> | null
}

/**
 * A fetch that bounds what is read into memory, after decompression. Octokit reads every response whole.
 * @throws GitHubResponseTooLargeError
 */
export function limitFetch<Arguments extends unknown[]>(
  fetch: (...args: Arguments) => Promise<BoundedResponse>,
  maxBytes: number = maxResponseBytes
): (...args: Arguments) => Promise<Response> {
  return async (...args) => {
    const { body, status, statusText, headers } = await fetch(...args)
    const bytes = body === null ? null : await readBounded(body, maxBytes)
    if (bytes === undefined)
      throw new GitHubResponseTooLargeError(
        `the response (HTTP ${status}) is larger than ${maxBytes / 1024 / 1024} MiB`
      )
    return new Response(bytes, { status, statusText, headers: [...headers] })
  }
}

/** Octokit's options with a bounded fetch. The toolkit's own fetch knows the proxy of the environment. */
export function createOctokitOptions(): { request: object } {
  return { request: { ...defaults.request, fetch: limitFetch(defaults.request?.fetch ?? fetch) } }
}
