import type { AccountWorld } from '../account-schema.ts'
import type { OwnedBucket } from '../accounts.ts'
import { explainDenial, withDecision } from '../authorize.ts'
import { createGlobalKeys } from '../condition-keys.ts'
import { createQuickSightError } from '../errors.ts'
import type { BehaviorFlags } from '../feature-flags.ts'
import { Problems, type Schema } from '../schema.ts'
import type { Session } from '../sessions.ts'

/** One authenticated QuickSight request. */
export interface QuickSightCall {
  readonly session: Session
  readonly region: string
  /** Origin for links to the emulator: `http://127.0.0.1:4566`. */
  readonly origin: string
  /** From the path, decoded: AwsAccountId, DashboardId, … */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Parsed JSON. */
  readonly body: object
}

/** State of the account, which every handler of its requests receives. */
export interface EmulatorContext {
  /** The current state of the account, read on every access. */
  readonly world: AccountWorld
  /** Finds a bucket by name, in all accounts. */
  readonly findBucket: (name: string) => OwnedBucket | undefined
  readonly switches: BehaviorFlags
  readonly now: () => number
}

/** ARN of a resource in the account and region of the call. */
export function createQuickSightArn(call: Pick<QuickSightCall, 'session' | 'region'>, resource: string): string {
  return `arn:${call.session.partition}:quicksight:${call.region}:${call.session.account}:${resource}`
}

/** @throws AccessDeniedException unless IAM allows the action */
export function permitCall(
  { world, now }: EmulatorContext,
  call: QuickSightCall,
  operation: string,
  resource: string
): void {
  const { session, region } = call
  const conditions = { ...createGlobalKeys(session, region, now()), 'aws:ResourceAccount': [world.account] }
  const denial = explainDenial(world, session, { action: `quicksight:${operation}`, resource, conditions })
  if (denial) throw withDecision(createQuickSightError('AccessDeniedException', denial.message), denial)
}

/**
 * Reads members against the API's model.
 * @throws SerializationException for a wrong type, ValidationException for a violated constraint of the model
 */
export function readMembers<T>(shape: Schema<T>, members: unknown): T {
  const problems = new Problems()
  const input = shape.read(members, '', problems)
  if (problems.types.length > 0) throw createQuickSightError('SerializationException', problems.types.join('; '))
  if (input === undefined || problems.constraints.length > 0)
    throw createQuickSightError('ValidationException', problems.text)
  return input
}

/** A time in the format of the REST-JSON protocol: seconds since the epoch. */
export const toEpochSeconds = (millis: number) => millis / 1000
