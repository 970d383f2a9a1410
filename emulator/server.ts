import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { type Call, readErrorCode } from './calls.ts'
import { ServiceError } from './errors.ts'
import type { Exchange, Reply } from './exchange.ts'
import { createFaultError, type Fault, type FaultKind, type Faults } from './faults.ts'
import { servePage } from './page.ts'
import { type ResponseBehavior, send } from './send.ts'
import type { RoutedRequest, Service } from './service.ts'
import { readClaim } from './sigv4.ts'

export interface ServerParts {
  readonly serviceFor: (exchange: Exchange) => Service
  /** Answers requests below /_emulator, which faults do not apply to. */
  readonly control: (exchange: Exchange) => Promise<Reply>
  readonly calls: Call[]
  readonly faults: Faults
  readonly expire: (accessKeyId: string) => void
  readonly latencyMs: number
  /** Called once a request was answered, or was left without an answer. */
  readonly onCall?: ((call: Call) => void) | undefined
  readonly now: () => number
}

const silent: readonly FaultKind[] = ['refuse', 'reset-before', 'hang']
const breaking: readonly FaultKind[] = ['refuse', 'reset-before', 'reset-after']

/** Serves every request: reads it, injects a fault if one applies, and lets the service answer. */
export function createEmulatorServer(parts: ServerParts): Server {
  return createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, (request, response) => {
    // The only remaining error is a client that disconnected.
    handle(parts, request, response).catch(() => response.destroy())
  })
}

async function handle(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const exchange = createExchange(request)
  const page = servePage(exchange)
  if (page) return send(response, page, 'whole')
  if (exchange.rawPath.startsWith('/_emulator/')) return send(response, await parts.control(exchange), 'whole')
  const service = parts.serviceFor(exchange)
  const call: Call = {
    operation: 'Unread',
    at: parts.now(),
    status: 0,
    requestId: randomUUID(),
    ...identifySigner(exchange)
  }
  parts.calls.push(call)
  const opened = await service.open({
    exchange,
    requestId: call.requestId,
    seen: ({ arn, kind, region }) => Object.assign(call, { caller: arn, kind, region })
  })
  Object.assign(call, { operation: opened.operation, request: opened.request })
  const fault = parts.faults.take(opened.operation)
  if (fault) call.fault = fault.kind
  if (parts.latencyMs > 0) await delay(parts.latencyMs, undefined, { ref: false })
  const reply =
    fault && silent.includes(fault.kind)
      ? undefined
      : await serveExchange(parts, service, opened, call, exchange, fault)
  await finishResponse(response, reply, call, fault?.kind)
  parts.onCall?.(call)
}

async function serveExchange(
  parts: ServerParts,
  service: Service,
  opened: RoutedRequest,
  call: Call,
  exchange: Exchange,
  fault: Fault | undefined
): Promise<Reply> {
  if (fault?.kind === 'garbage') return { status: 200, headers: { 'content-type': 'text/plain' }, body: garbage }
  if (fault?.kind === 'expire') expireCaller(parts, exchange)
  try {
    const scripted = fault && createFaultError(fault, service.name)
    if (scripted) throw scripted
    return await opened.respond()
  } catch (error) {
    if (exchange.body.readableAborted) throw error
    const known = error instanceof ServiceError ? error : createInternalError(service, error)
    call.error = known.code
    if (known.decidedBy !== undefined) call.decidedBy = known.decidedBy
    return service.createErrorReply(known, call.requestId)
  }
}

/** A bug in the emulator gets the response of an internal error of the service, and is printed on stderr. */
function createInternalError({ name }: Service, error: unknown): ServiceError {
  console.error(error)
  return new ServiceError('InternalFailure', 500, `The emulator failed in ${name}: ${error}`)
}

/** Response of a proxy: neither JSON nor XML. */
const garbage = 'Welcome to the guest network! }{ << Please sign in.'

function expireCaller({ expire }: ServerParts, exchange: Exchange): void {
  const claim = readClaim(exchange)
  if (claim && claim !== 'malformed') expire(claim.accessKeyId)
}

async function finishResponse(
  response: ServerResponse,
  reply: Reply | undefined,
  call: Call,
  kind: FaultKind | undefined
): Promise<void> {
  if (reply) {
    const code = reply.status >= 400 ? (call.error ?? readErrorCode(reply.body)) : undefined
    Object.assign(call, { status: reply.status }, code === undefined ? {} : { error: code })
    if (reply.decidedBy !== undefined) call.decidedBy = reply.decidedBy
  }
  if (kind && breaking.includes(kind)) return void response.destroy()
  if (!reply || kind === 'hang-after') return
  await send(response, reply, getBehavior(kind))
}

function getBehavior(kind: FaultKind | undefined): ResponseBehavior {
  const manners: readonly ResponseBehavior[] = ['trickle', 'truncate', 'reset-midway', 'corrupt']
  return manners.find(manner => manner === kind) ?? 'whole'
}

function identifySigner(exchange: Exchange): Pick<Call, 'accessKeyId'> {
  const claim = readClaim(exchange)
  return claim && claim !== 'malformed' ? { accessKeyId: claim.accessKeyId } : {}
}

function createExchange(request: IncomingMessage): Exchange {
  const [rawPath = '/', ...query] = (request.url ?? '/').split('?')
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(',')] as const)
  return {
    method: request.method ?? 'GET',
    rawPath,
    query: new URLSearchParams(query.join('?')),
    headers: Object.fromEntries(headers),
    body: request,
    // A server in front of this one can terminate TLS.
    origin: `${request.headers['x-forwarded-proto'] ?? 'http'}://${request.headers.host}`
  }
}
