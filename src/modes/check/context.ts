import type { Dependencies } from '../../dependencies.ts'
import type { StsClient } from '../../domain/ports/credentials.ts'
import type { Releases } from '../../domain/ports/releases.ts'
import type { Log } from '../../domain/ports/run-context.ts'
import type { ObjectStore } from '../../domain/ports/s3.ts'
import type { Report } from '../../domain/report.ts'
import type { StepConfig } from '../../domain/step.ts'
import type { RegisteredViewer } from '../../identity/enhanced-session.ts'
import { getViewerKey } from '../../identity/viewer.ts'
import type { DashboardLookup } from '../prepare-jobs.ts'
import type { FindingList } from './finding-list.ts'

/** Ports that only `mode: check` uses. */
export interface CheckPorts {
  readonly log: Pick<Log, 'warning'>
  /** Aborted by the deadline or a signal. Later failures are not findings. */
  readonly signal: AbortSignal
  /** A new OIDC token for an audience, masked. Rejects with ServiceError. */
  readonly idToken: (audience: string) => Promise<string>
  /** Uses the base session. */
  readonly roles: Pick<StsClient, 'callerIdentity'>
  /** Uses the base session. */
  readonly objects: () => Promise<Pick<ObjectStore, 'getBucketRegion' | 'read'>>
  readonly releases: (token: string) => Promise<Pick<Releases, 'find'>>
}

/** The base session's own identity. */
export interface Identity {
  readonly account: string
  readonly arn: string
}

/** Context of the checks after the base session. */
export interface CheckContext {
  readonly step: StepConfig
  readonly wired: Pick<Dependencies, 'base' | 'sessions' | 'catalog' | 'snapshots' | 'datasets'>
  readonly ports: CheckPorts
  readonly board: FindingList
  /** Undefined without a base session; then AWS cannot be called. */
  readonly identity: Identity | undefined
  /** Memoized, so that each dashboard is read once. */
  readonly find: DashboardLookup
}

/** The reason of checks that cannot call AWS. */
export const noBaseSessionReason = 'no base session'

/** Account of the report's dashboard, if it is known. */
export function getReportAccount({ step, identity }: CheckContext, report: Report): string | undefined {
  return report.accountId ?? step.aws.accountId ?? identity?.account
}

/** A viewer in an account. */
export interface ViewerInAccount {
  readonly account: string | undefined
  readonly viewer: RegisteredViewer
}

/** Every registered user of the step, once per account. */
export function listRegisteredViewers(scene: CheckContext): ViewerInAccount[] {
  const people = scene.step.reports.flatMap(report =>
    report.viewer.kind === 'registered' ? [{ account: getReportAccount(scene, report), viewer: report.viewer }] : []
  )
  return removeDuplicatesBy(people, createViewerKey)
}

/** The same key for each report of a viewer in an account. */
export function createViewerKey({ account = '', viewer }: ViewerInAccount): string {
  return getViewerKey(account, viewer)
}

/** The first item of each key, in order. */
export function removeDuplicatesBy<T>(items: readonly T[], getKey: (item: T) => string): T[] {
  const first = new Map<string, T>()
  for (const item of items) if (!first.has(getKey(item))) first.set(getKey(item), item)
  return [...first.values()]
}
