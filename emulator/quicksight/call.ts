import type { AccountWorld } from '../account-schema.ts'
import type { OwnedBucket } from '../accounts.ts'
import { explainDenial, withDecision } from '../authorize.ts'
import { createGlobalKeys } from '../condition-keys.ts'
import { createQuickSightError } from '../errors.ts'
import type { BehaviorFlags } from '../feature-flags.ts'
import { Problems, type Schema } from '../schema.ts'
import type { Session } from '../sessions.ts'

/** One authenticated QuickSight request on its way to its handler. */
export interface QuickSightCall {
  readonly session: Session
  readonly region: string
  /** `http://127.0.0.1:4566`, for links that lead back. */
  readonly origin: string
  /** From the path, decoded: AwsAccountId, DashboardId, … */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Parsed JSON. */
  readonly body: object
}

/** An account, as every handler of its requests receives it. */
export interface EmulatorContext {
  /** The account's current state: read on every use. */
  readonly world: AccountWorld
  /** The bucket of this name, in whichever account. */
  readonly findBucket: (name: string) => OwnedBucket | undefined
  readonly switches: BehaviorFlags
  readonly now: () => number
}

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

/** A time as the REST-JSON protocol writes it: seconds. */
export const toEpochSeconds = (millis: number) => millis / 1000
