import type { Dependencies } from '../../dependencies.ts'
import type { Report, StepConfig, Viewer } from '../../domain/model.ts'
import type { ObjectStore, Releases, StsClient } from '../../domain/ports.ts'
import { viewerKey } from '../../identity/viewer.ts'
import type { DashboardLookup } from '../prepare-jobs.ts'
import type { FindingList } from './finding-list.ts'

/** What only `mode: check` asks of the outside. */
export interface CheckPorts {
  /** Aborted by the deadline or a signal: nothing that fails after it is a finding. */
  readonly signal: AbortSignal
  /** A fresh OIDC token for an audience, masked; refusals as ServiceErrors. */
  readonly idToken: (audience: string) => Promise<string>
  /** By the base session. */
  readonly roles: Pick<StsClient, 'callerIdentity'>
  /** By the base session. */
  readonly objects: () => Promise<Pick<ObjectStore, 'getBucketRegion' | 'read'>>
  readonly releases: (token: string) => Promise<Pick<Releases, 'find'>>
}

/** The base session's own identity. */
export interface Identity {
  readonly account: string
  readonly arn: string
}

/** What the checks after the base session go by. */
export interface CheckContext {
  readonly step: StepConfig
  readonly wired: Pick<Dependencies, 'base' | 'sessions' | 'catalog' | 'snapshots' | 'datasets'>
  readonly ports: CheckPorts
  readonly board: FindingList
  /** Absent where no base session: then nothing can be asked of AWS. */
  readonly identity: Identity | undefined
  /** Remembers dashboards, so that each is asked for once. */
  readonly find: DashboardLookup
}

/** Why nothing can be asked of AWS. */
export const noBaseSessionReason = 'no base session'

/** Account of the report's dashboard, as far as it can be known. */
export function getReportAccount({ step, identity }: CheckContext, report: Report): string | undefined {
  return report.accountId ?? step.aws.accountId ?? identity?.account
}

export type RegisteredViewer = Extract<Viewer, { kind: 'registered' }>

/** Someone in whose name an account is asked. */
export interface ViewerInAccount {
  readonly account: string | undefined
  readonly viewer: RegisteredViewer
}

/** Every registered user of the step, once an account. */
export function listRegisteredViewers(scene: CheckContext): ViewerInAccount[] {
  const people = scene.step.reports.flatMap(report =>
    report.viewer.kind === 'registered' ? [{ account: getReportAccount(scene, report), viewer: report.viewer }] : []
  )
  return removeDuplicatesBy(people, createViewerKey)
}

export function createViewerKey({ account = '', viewer }: ViewerInAccount): string {
  return viewerKey(account, viewer)
}

/** The first of each key, in their order. */
export function removeDuplicatesBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>()
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item)
  return [...first.values()]
}
