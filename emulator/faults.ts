import { ServiceError } from './errors.ts'
import {
  createEnumSchema,
  createStringSchema,
  list,
  number,
  optional,
  Problems,
  type Read,
  type Schema,
  struct
} from './schema.ts'
import type { ServiceName } from './service.ts'

export const faultKinds = [
  ...(['throttle', 'error-500', 'error-503', 'deny', 'refuse', 'reset-before', 'reset-after'] as const),
  ...(['hang', 'hang-after', 'trickle', 'garbage', 'truncate', 'reset-midway', 'corrupt', 'expire'] as const)
] as const
export type FaultKind = (typeof faultKinds)[number]

const names: Schema<string | string[]> = {
  read: (value, at, problems) =>
    typeof value === 'string' ? value : list(createStringSchema({ min: 1 }), { min: 1 }).read(value, at, problems)
}
const faultShape = struct(
  {
    on: names,
    kind: createEnumSchema(...faultKinds),
    times: optional(number({ min: 1, whole: true })),
    skip: optional(number({ min: 0, whole: true })),
    probability: optional(number({ min: 0, max: 1 })),
    status: optional(number({ min: 200, max: 599, whole: true })),
    message: optional(createStringSchema())
  },
  true
)

/**
 * An injected fault: `on` an operation, a list of them or `*`; after `skip` calls; `times` (1), or each time
 * with `probability`, then without end unless `times` says so.
 */
export type Fault = Read<typeof faultShape>

/** @throws Error that lists every problem of the fault */
export function readFault(value: unknown): Fault {
  const problems = new Problems()
  const fault = faultShape.read(value, '', problems)
  const wrong = [...problems.types, ...problems.constraints]
  if (!fault || wrong.length > 0) throw new Error(`Not a fault: ${wrong.join('; ')}`)
  return fault
}

export interface Faults {
  add(fault: Fault): void
  /** Takes the fault for this call, which counts as one of its `times`. */
  take(operation: string): Fault | undefined
  /** Faults that can still occur. */
  pending(): readonly Fault[]
  clear(): void
}

/** The faults to inject. The same seed gives the same faults for the same requests. */
export function createFaults(initial: readonly Fault[], seed: number): Faults {
  const chance = createRandom(seed)
  let live = initial.map(toActiveFault)
  return {
    add: fault => live.push(toActiveFault(fault)),
    pending: () => live.map(({ fault }) => fault),
    clear: () => {
      live = []
    },
    take(operation) {
      const matching = live.find(each => appliesTo(each, operation, chance))
      if (matching) matching.left -= 1
      live = live.filter(each => each.left > 0)
      return matching?.fault
    }
  }
}

interface ActiveFault {
  readonly fault: Fault
  left: number
  remainingSkips: number
}

function toActiveFault(fault: Fault): ActiveFault {
  const times = fault.times ?? (fault.probability === undefined ? 1 : Number.POSITIVE_INFINITY)
  return { fault, left: times, remainingSkips: fault.skip ?? 0 }
}

function appliesTo(each: ActiveFault, operation: string, chance: () => number): boolean {
  const { on, probability } = each.fault
  const meant = on === '*' || on === operation || (Array.isArray(on) && on.includes(operation))
  if (!meant) return false
  if (each.remainingSkips > 0) {
    each.remainingSkips -= 1
    return false
  }
  return probability === undefined || chance() < probability
}

/** Mulberry32: the same seed gives the same sequence of numbers. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Answered = 'throttle' | 'error-500' | 'error-503' | 'deny'
type FaultRow = readonly [code: string, status: number, message: string]

/** The error response of each service for a fault. */
const answers: Readonly<Record<Answered, Readonly<Record<ServiceName, FaultRow>>>> = {
  throttle: {
    quicksight: ['ThrottlingException', 429, 'Rate exceeded'],
    sts: ['Throttling', 400, 'Rate exceeded'],
    s3: ['SlowDown', 503, 'Please reduce your request rate.'],
    'sso-oauth': ['ThrottlingException', 429, 'Rate exceeded'],
    oidc: ['TooManyRequests', 429, 'Too Many Requests'],
    github: ['SecondaryRateLimit', 403, 'You have exceeded a secondary rate limit. Please wait a few minutes.']
  },
  'error-500': {
    quicksight: ['InternalFailureException', 500, 'An internal failure occurred.'],
    sts: ['InternalFailure', 500, 'The request processing has failed because of an unknown error.'],
    s3: ['InternalError', 500, 'We encountered an internal error. Please try again.'],
    'sso-oauth': ['InternalServerException', 500, 'An internal error occurred.'],
    oidc: ['InternalServerError', 500, 'Internal Server Error'],
    github: ['ServerError', 500, 'Server Error']
  },
  'error-503': {
    quicksight: ['ServiceUnavailableException', 503, 'Service is unavailable.'],
    sts: ['ServiceUnavailable', 503, 'The request has failed due to a temporary failure of the server.'],
    s3: ['ServiceUnavailable', 503, 'Service is unable to handle request.'],
    'sso-oauth': ['ServiceUnavailable', 503, 'Service is unavailable.'],
    oidc: ['ServiceUnavailable', 503, 'Service Unavailable'],
    github: ['Unavailable', 503, 'Service Unavailable']
  },
  deny: {
    quicksight: ['AccessDeniedException', 401, 'You are not authorized to perform this operation.'],
    sts: ['AccessDenied', 403, 'Access denied'],
    s3: ['AccessDenied', 403, 'Access Denied'],
    'sso-oauth': ['AccessDeniedException', 400, 'You do not have sufficient access to perform this action.'],
    oidc: ['Forbidden', 403, 'Forbidden'],
    github: ['Forbidden', 403, 'Resource not accessible by integration']
  }
}

/** The error response of a fault; `undefined` if the fault is not an error response. */
export function createFaultError({ kind, status, message }: Fault, service: ServiceName): ServiceError | undefined {
  if (kind !== 'throttle' && kind !== 'error-500' && kind !== 'error-503' && kind !== 'deny') return undefined
  const [code, usualStatus, usualMessage] = answers[kind][service]
  return new ServiceError(code, status ?? usualStatus, message ?? usualMessage)
}
