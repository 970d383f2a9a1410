import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Tunnel {
  /** `http://127.0.0.1:3128` */
  readonly proxy: string
  /** Path of the certificate of the hosts, for NODE_EXTRA_CA_CERTS. */
  readonly certificate: string
  /** `host:port` of each CONNECT request. */
  readonly connectTargets: string[]
  /** URL of the same server without the proxy: `https://127.0.0.1:8443`. */
  readonly direct: string
}

/**
 * Starts an HTTP proxy that connects every host to the server at `url`, over TLS and with a certificate for `hosts`. The
 * hosts are only reachable through the proxy, since they have no DNS records.
 */
export async function withProxy<T>(
  url: string,
  hosts: readonly string[],
  work: (tunnel: Tunnel) => Promise<T>
): Promise<T> {
  const { certificate, key } = await createCertificate(hosts)
  const tls = createTlsServer({ key: await readFile(key), cert: await readFile(certificate) }, (incoming, outgoing) => {
    const headers = { ...incoming.headers, 'x-forwarded-proto': 'https' }
    const forwarded = request(
      new URL(incoming.url ?? '/', url),
      { method: incoming.method ?? 'GET', headers },
      answer => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      }
    )
    forwarded.on('error', () => outgoing.destroy())
    incoming.pipe(forwarded)
  })
  const asked: string[] = []
  const proxy = createServer((_, answer) => answer.writeHead(405).end())
  proxy.on('connect', (incoming, client) => {
    asked.push(incoming.url ?? '')
    const server = connect(getPort(tls), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      server.pipe(client).pipe(server)
    })
    for (const [one, other] of [
      [client, server],
      [server, client]
    ] as const)
      one.on('error', () => other.destroy())
  })
  await Promise.all([tls, proxy].map(server => once(server.listen(0, '127.0.0.1'), 'listening')))
  try {
    const at = { proxy: `http://127.0.0.1:${getPort(proxy)}`, direct: `https://127.0.0.1:${getPort(tls)}` }
    return await work({ ...at, certificate, connectTargets: asked })
  } finally {
    for (const server of [tls, proxy]) {
      server.close()
      server.closeAllConnections()
    }
  }
}

function getPort(server: Pick<Server, 'address'>): number {
  return (server.address() as AddressInfo).port
}

/** Creates a self-signed certificate with openssl, since Node can only create keys. */
async function createCertificate(hosts: readonly string[]): Promise<{ certificate: string; key: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-tls-'))
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')]
  const names = ['IP:127.0.0.1', ...hosts.map(host => `DNS:${host}`)].join(',')
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const subject = ['-subj', '/CN=quicksight-snapshot test', '-addext', `subjectAltName=${names}`]
  await promisify(execFile)('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', certificate])
  return { certificate, key }
}
