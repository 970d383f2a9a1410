import type { RawCalls } from '../aws/raw-calls.ts'
import type { Session } from '../domain/ports/credentials.ts'
import type { RunContext } from '../domain/ports/run-context.ts'
import type { Viewer } from '../domain/report.ts'
import type { AwsSettings } from '../domain/step.ts'
import type { Recorder } from './recorder.ts'
import type { StandIns } from './stand-ins.ts'

/** Values that the parts of the probe share. */
export interface ProbeContext extends Pick<RunContext, 'clock' | 'log' | 'signal'> {
  readonly aws: AwsSettings
  readonly dashboardId: string
  readonly viewer: Extract<Viewer, { kind: 'registered' }>
  readonly bucket?: { readonly bucket: string; readonly prefix: string }
  /** Start of the job IDs. */
  readonly jobPrefix: string
  readonly recorder: Recorder
  readonly standIns: StandIns
  /** Calls that a session signs, in the region of the dashboard unless another one is named. */
  readonly callsBy: (session: Session, region?: string) => RawCalls
  readonly base: Session
  /** Reads a link and returns its bytes. */
  readonly readLink: (url: string) => Promise<Uint8Array>
}

/** The sheet and the visual that the probe exports. */
export interface ProbeSelection {
  readonly accountId: string
  readonly sheetId: string
  /** A table or pivot table on that sheet, for CSV. */
  readonly table?: { readonly sheetId: string; readonly visualId: string }
  readonly dataSetIds: readonly string[]
}
