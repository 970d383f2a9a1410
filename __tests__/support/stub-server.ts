import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Seen {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface StubResponse {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | object
}

/** A server on this machine that sends the given responses in turn, and remembers what it was asked. */
export async function scriptedServer() {
  const seen: Seen[] = []
  const script: StubResponse[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = '', url = '', headers } = request
    seen.push({ method, path: url, headers, body: Buffer.concat(chunks).toString() })
    const { status = 200, headers: more = {}, body } = script.shift() ?? { status: 500, body: 'The script is over' }
    const json = typeof body === 'string' ? body : JSON.stringify(body)
    response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/xml' : 'application/json', ...more })
    response.end(json)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    answer: (...answers: StubResponse[]) => {
      seen.length = 0
      script.splice(0, script.length, ...answers)
    },
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
