import { S3Client } from '@aws-sdk/client-s3'
import type { Authenticate } from '../../emulator/s3/request.ts'
import { createObjectStore, type ObjectStore, type ObjectStoreOptions } from '../../emulator/s3/store.ts'
import { allowAllRequests, startLocalServer } from './local-server.ts'

export const buckets = [
  { name: 'reports', region: 'us-east-1' },
  { name: 'frankfurt', region: 'eu-central-1' },
  { name: 'beijing', region: 'cn-north-1' }
]

export interface S3Harness {
  readonly store: ObjectStore
  readonly origin: string
  client(region?: string, more?: ConstructorParameters<typeof S3Client>[0]): S3Client
  /** Authenticates every request from now on. */
  authenticate: Authenticate
  close(): Promise<void>
}

/** Serves an object store on a local port, with SDK clients for it. */
export async function startS3Harness(options: Partial<ObjectStoreOptions> = {}): Promise<S3Harness> {
  const store = createObjectStore({ buckets: () => buckets, now: () => Date.parse('2026-11-23T10:00:00Z'), ...options })
  const server = await startLocalServer(exchange => store.handle(exchange, bench.authenticate))
  const clients: S3Client[] = []
  const bench: S3Harness = {
    store,
    origin: server.origin,
    authenticate: allowAllRequests,
    client(region = 'us-east-1', more = {}) {
      const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 'secret' }
      const client = new S3Client({
        region,
        endpoint: server.origin,
        forcePathStyle: true,
        credentials,
        maxAttempts: 1,
        ...more
      })
      clients.push(client)
      return client
    },
    async close() {
      for (const client of clients) client.destroy()
      await server.close()
    }
  }
  return bench
}

/** Reads an error document of S3; `getElement` returns an element by name. */
export const readS3Error = async (answer: Response) => {
  const xml = await answer.text()
  const getElement = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
  return { status: answer.status, code: getElement('Code'), message: getElement('Message'), getElement }
}
