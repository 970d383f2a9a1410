import { getFileUrl } from './file-url.ts'

/**
 * Requests a file of the archive.
 * @throws Error that says why there is no file: a path outside the archive, access denied, not found, no connection
 */
export async function fetchFile(path: string, page: URL, options: RequestInit = {}): Promise<Response> {
  if (page.protocol === 'file:')
    throw new Error('a browser cannot read the files next to a page on disk. Run: npm run archive -- FOLDER')
  const url = getFileUrl(path, page)
  if (url === undefined) throw new Error('the path is outside the archive')
  const response = await fetch(url, { ...options, redirect: 'error' }).catch(() => undefined)
  if (response === undefined) throw new Error('the server did not answer, or redirected to another address')
  if (response.ok) return response
  throw new Error(reasons[response.status] ?? `the server answered ${response.status}`)
}

const reasons: Readonly<Record<number, string>> = {
  401: 'access denied (401). Sign in again, then reload the page.',
  403: 'access denied (403). The link or the sign-in may have expired; S3 also answers this for a missing file.',
  404: 'not found (404). It may have been deleted, for example by a lifecycle rule.'
}

/** The body as pieces of bytes. */
export async function* readBody(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
