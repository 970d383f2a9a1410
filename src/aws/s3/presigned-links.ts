import type { Readable } from 'node:stream'
import { HttpRequest } from '@smithy/core/transport'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { type ErrorKind, ServiceError } from '../../domain/errors.ts'
import type { RunContext } from '../../domain/ports/run-context.ts'
import type { Download, PresignedDownloads } from '../../domain/ports/s3.ts'
import type { Transport } from '../client-config.ts'
import { callWithRetry } from '../retry.ts'
import { getXmlText, readErrorBody } from './error-body.ts'
import { abortUntilHeaders, parseContentRange } from './response.ts'

const operation = 'Download of the result'

/**
 * Downloads from presigned URLs with a plain GET and no credentials. The URL is a secret and never part of a message.
 * @throws ServiceError; with the code `LinkExpired` if a new URL can help
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html
 */
export function createPresignedDownloads(options: {
  readonly transport: Transport
  readonly context: RunContext
}): PresignedDownloads {
  const { plainHttpHosts = [], ...transport } = options.transport
  const handler = new NodeHttpHandler({ ...transport, httpsAgent: { ...transport.httpsAgent } })
  return {
    read: async (url, from) => {
      checkScheme(url, plainHttpHosts)
      return callWithRetry(options.context, operation, signal => openLink(handler, url, from, signal), { attempts: 1 })
    }
  }
}

interface LinkPosition {
  readonly offset: number
  readonly etag?: string
}

function createGetRequest(link: string, from: LinkPosition): HttpRequest {
  const url = parseUrl(link)
  return new HttpRequest({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    // Keep the query byte by byte as it was signed: parsing and formatting could change it.
    path: url.pathname + url.search,
    headers: {
      host: url.host,
      ...(from.offset > 0 ? { range: `bytes=${from.offset}-` } : {}),
      ...(from.offset > 0 && from.etag !== undefined ? { 'if-match': from.etag } : {})
    }
  })
}

function parseUrl(link: string): URL {
  const url = URL.canParse(link) ? new URL(link) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw createLinkError('The link to the result is not a URL', 'InvalidLink', 'invalid')
}

/** @throws ServiceError for plain HTTP: the file could have been replaced in transit. */
function checkScheme(link: string, plainHttpHosts: readonly string[]): void {
  const { protocol, host } = parseUrl(link)
  if (protocol === 'http:' && !plainHttpHosts.includes(host))
    throw createLinkError('The presigned URL of the result is not HTTPS', 'InvalidLink', 'invalid')
}

type HttpResponse = Awaited<ReturnType<NodeHttpHandler['handle']>>['response']

const maxRedirects = 3

async function openLink(
  handler: NodeHttpHandler,
  link: string,
  from: LinkPosition,
  signal: AbortSignal,
  redirects = 0
): Promise<Download> {
  const { response } = await abortUntilHeaders(signal, abortSignal =>
    handler.handle(createGetRequest(link, from), { abortSignal })
  )
  const status = response.statusCode
  if (status === 200 || status === 206) return toDownloadFromLink(response)
  const target = redirects < maxRedirects ? getRedirectTarget(link, response) : undefined
  if (target !== undefined) {
    response.body.destroy()
    return await openLink(handler, target, from, signal, redirects + 1)
  }
  const error = await readLinkError(response)
  // The file changed, or is shorter than the bytes on disk: restart from the beginning.
  if (from.offset > 0 && (status === 412 || status === 416)) return await openLink(handler, link, { offset: 0 }, signal)
  throw error
}

/**
 * S3 redirects requests to a new bucket until its name is known everywhere. The link grants access, so it is followed
 * only to the same host or within AWS, and never to plain HTTP.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/Redirects.html
 */
function getRedirectTarget(link: string, response: HttpResponse): string | undefined {
  const location = response.headers['location']
  if ((response.statusCode !== 307 && response.statusCode !== 308) || location === undefined) return undefined
  const from = new URL(link)
  const to = URL.canParse(location, link) ? new URL(location, link) : undefined
  if (to === undefined || to.protocol !== from.protocol) return undefined
  const isAws = [from, to].every(({ hostname }) => /\.amazonaws\.com(\.cn)?$/.test(hostname))
  return isAws || to.host === from.host ? to.href : undefined
}

function toDownloadFromLink(response: HttpResponse): Download {
  const body: Readable = response.body
  const length = response.headers['content-length']
  const etag = response.headers['etag']
  // A part without a range must not pass for the whole file: the offset -1 fits nothing.
  const range =
    response.statusCode === 206 ? (parseContentRange(response.headers['content-range']) ?? unknownRange) : undefined
  const total = range === undefined ? length && Number(length) : range.total
  return {
    body,
    offset: range?.offset ?? 0,
    ...(typeof total === 'number' ? { totalBytes: total } : {}),
    ...(etag === undefined ? {} : { etag })
  }
}

const unknownRange = { offset: -1, total: undefined }

async function readLinkError(response: HttpResponse): Promise<ServiceError> {
  const status = response.statusCode
  const text = await readErrorBody(response.body)
  const code = getXmlText(text, 'Code') ?? `HTTP ${status}`
  const message = getXmlText(text, 'Message')
  const isRedirect = status >= 300 && status < 400
  const detail = message ?? (isRedirect ? 'the redirect is not followed, as it leads to another address' : undefined)
  const reason = `${code}${detail === undefined ? '' : `: ${detail}`}`
  if (status === 403 || code === 'ExpiredToken')
    return createLinkError(`the link was rejected (${reason})`, 'LinkExpired', 'expired', status)
  return createLinkError(reason, code, classifyStatus(status), status)
}

function classifyStatus(status: number): ErrorKind {
  if (status === 429) return 'throttled'
  if (status === 408 || status >= 500) return 'transient'
  return status === 404 ? 'not-found' : 'invalid'
}

function createLinkError(message: string, code: string, kind: ErrorKind, status?: number): ServiceError {
  return new ServiceError(`${operation}: ${message}`, { operation, code, kind, status })
}
