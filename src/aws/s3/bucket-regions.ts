import { S3Client } from '@aws-sdk/client-s3'
import { ServiceError } from '../../domain/errors.ts'
import type { Session } from '../../domain/ports/credentials.ts'
import type { RunContext } from '../../domain/ports/run-context.ts'
import { isObject } from '../../lib/guards.ts'
import { createClientConfig, type Transport } from '../client-config.ts'
import { limitResponses } from '../limit-responses.ts'
import { addBucketOwnerMiddleware } from './bucket-owner.ts'
import { addPartRetryMiddleware } from './multipart-upload.ts'

export interface S3Options {
  /** The region that is tried first. */
  readonly region: string
  readonly transport: Transport
  readonly context: RunContext
  /** The base session; an identity-enhanced session cannot call S3. */
  readonly session: Session
  /** For a custom endpoint, such as an emulator, without a host name per bucket. */
  readonly pathStyle?: boolean
  /** The account that the step works for; undefined if it cannot be found out. */
  readonly getAccountId?: () => Promise<string | undefined>
}

// Timeout of a connection without traffic in either direction.
const idleMs = 20_000

type Work<T> = (client: S3Client) => Promise<T>

/**
 * S3 clients by region. Requests for a bucket go to the step's region first; S3 rejects those for another region and names
 * it, which is remembered.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export function createRegionalClients(options: S3Options) {
  const clients = new Map<string, S3Client>()
  const regions = new Map<string, string>()

  function getClient(region: string): S3Client {
    const client = clients.get(region) ?? createClient(region, options)
    clients.set(region, client)
    return client
  }

  async function withBucketClient<T>(bucket: string, work: Work<T>): Promise<T> {
    const region = regions.get(bucket) ?? options.region
    try {
      return await work(getClient(region))
    } catch (error) {
      const bucketRegion = parseBucketRegion(error)
      if (bucketRegion === undefined || bucketRegion === region) throw error
      regions.set(bucket, bucketRegion)
      return await work(getClient(bucketRegion))
    }
  }

  /** The region that `request` resolves to, or the region that S3 names in its error, which it does even if access is denied. */
  async function getRegion(bucket: string, call: Work<string | undefined>): Promise<string> {
    try {
      return (await withBucketClient(bucket, call)) ?? regions.get(bucket) ?? options.region
    } catch (error) {
      const bucketRegion = parseBucketRegion(error)
      if (bucketRegion === undefined) throw error
      return bucketRegion
    }
  }

  return { withBucketClient, getRegion }
}

const noopLogger = { debug() {}, info() {}, warn() {}, error() {} }

function createClient(region: string, options: S3Options): S3Client {
  const settings = createClientConfig('S3', region, options.transport, options.session)
  const client = new S3Client({
    ...settings,
    requestHandler: { ...settings.requestHandler, socketTimeout: idleMs },
    forcePathStyle: options.pathStyle ?? false,
    // The SDK would print warnings on the console about errors that are retried anyway.
    logger: noopLogger,
    // With `Expect: 100-continue` the SDK makes an agent without a proxy.
    expectContinueHeader: false
  })
  limitResponses(client)
  if (options.getAccountId !== undefined) addBucketOwnerMiddleware(client, options.getAccountId)
  addPartRetryMiddleware(client, options.context, options.session)
  return client
}

function parseBucketRegion(error: unknown): string | undefined {
  if (!(error instanceof ServiceError) || !isObject(error.cause) || !('$response' in error.cause)) return undefined
  const response = error.cause['$response']
  if (!isObject(response) || !('headers' in response) || !isObject(response['headers'])) return undefined
  const region = Object.entries(response['headers']).find(([name]) => name === 'x-amz-bucket-region')?.[1]
  return typeof region === 'string' && /^[a-z0-9-]{1,40}$/.test(region) ? region : undefined
}
