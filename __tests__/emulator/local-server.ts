import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Exchange, Reply } from '../../emulator/exchange.ts'
import type { Admitted } from '../../emulator/s3/request.ts'

export interface LocalServer {
  readonly origin: string
  close(): Promise<void>
}

/** Serves a handler on a local port, so that real clients can connect to it. */
export async function startLocalServer(handle: (exchange: Exchange) => Promise<Reply>): Promise<LocalServer> {
  let origin = ''
  const server = createServer((message, response) => {
    handle(toExchange(message, origin))
      .then(async ({ status, headers, body }) => {
        response.writeHead(status, headers)
        if (body instanceof Readable) await pipeline(body, response)
        else response.end(body)
      })
      .catch(error => response.destroy(error))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin, close }
}

function toExchange(message: IncomingMessage, origin: string): Exchange {
  const [rawPath = '/', search = ''] = (message.url ?? '/').split(/\?(.*)/s)
  const headers = Object.entries(message.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : []
  )
  return {
    method: message.method ?? 'GET',
    rawPath,
    query: new URLSearchParams(search),
    headers: Object.fromEntries(headers),
    body: message,
    origin
  }
}

/** Allows every request, in the region that it was signed for. */
export async function allowAllRequests({ headers, query }: Exchange): Promise<Admitted> {
  const scope = /Credential=([^,]+)/.exec(headers['authorization'] ?? '')?.[1] ?? query.get('X-Amz-Credential') ?? ''
  return {
    arn: 'arn:aws:iam::123456789012:user/tester',
    account: '123456789012',
    partition: 'aws',
    kind: 'user',
    region: scope.split('/')[2] ?? 'us-east-1',
    permitObjectRequest: () => undefined
  }
}
