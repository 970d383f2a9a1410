import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

export interface ArchiveServer {
  /** Address of the page. */
  readonly url: string
  stop(): Promise<void>
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
}

/**
 * Serves an archive to this machine only, read-only. The page comes from the folder, or is `page` if the folder has
 * none. Links that lead out of the folder are not followed.
 */
export async function serveFolder(folder: string, page: () => Promise<string>, port = 0): Promise<ArchiveServer> {
  const root = await realpath(folder)
  const server = createServer((request, response) => {
    respond(request, response, root, page).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const { port: used } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${used}/index.html`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  page: () => Promise<string>
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Method not allowed')
  // A page from elsewhere whose host name was pointed at this machine must not read the archive.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) return end(response, 403, 'Wrong host')
  const path = readPath(request.url ?? '/')
  const file = path === undefined ? undefined : await findFile(root, path)
  if (file === undefined) {
    if (path === '/index.html') return end(response, 200, await page(), contentTypes['.html'])
    return end(response, 404, 'Not found')
  }
  response.writeHead(200, {
    'content-type': contentTypes[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': file.bytes,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff'
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(file.path), response)
}

function end(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' })
  response.end(body)
}

function readPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '/')
    return path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return undefined
  }
}

async function findFile(root: string, path: string): Promise<{ path: string; bytes: number } | undefined> {
  try {
    const real = await realpath(join(root, path))
    if (!real.startsWith(root === sep ? root : root + sep)) return undefined
    const found = await stat(real)
    return found.isFile() ? { path: real, bytes: found.size } : undefined
  } catch {
    return undefined
  }
}
