import { setTimeout as delay } from 'node:timers/promises'
import {
  DescribeDashboardSnapshotJobCommand,
  DescribeDashboardSnapshotJobResultCommand,
  type _Parameters as Parameters,
  type QuickSightClient,
  type S3BucketConfiguration,
  type SnapshotFile,
  type SnapshotFileGroup,
  type SnapshotUserConfiguration,
  type StartDashboardSnapshotJobCommandInput
} from '@aws-sdk/client-quicksight'
import { account } from './clients.ts'

export const pdf = (sheet: string): SnapshotFile => ({
  FormatType: 'PDF',
  SheetSelections: [{ SheetId: sheet, SelectionScope: 'ALL_VISUALS' }]
})
const selected = (FormatType: 'CSV' | 'EXCEL', SheetId: string, VisualIds: string[]): SnapshotFile => ({
  FormatType,
  SheetSelections: [{ SheetId, SelectionScope: 'SELECTED_VISUALS', VisualIds }]
})
export const csv = (sheet: string, visual: string) => selected('CSV', sheet, [visual])
export const excel = (sheet: string, ...visuals: string[]) => selected('EXCEL', sheet, visuals)

export interface More {
  readonly DashboardId?: string
  readonly UserConfiguration?: SnapshotUserConfiguration
  readonly Parameters?: Parameters
  readonly bucket?: S3BucketConfiguration
  /** In place of one for each file. */
  readonly groups?: SnapshotFileGroup[]
}

export function startOf(id: string, files: SnapshotFile[], more: More = {}): StartDashboardSnapshotJobCommandInput {
  const { DashboardId = 'sales-overview', UserConfiguration, Parameters, bucket, groups } = more
  return {
    AwsAccountId: account,
    DashboardId,
    SnapshotJobId: id,
    ...(UserConfiguration ? { UserConfiguration } : {}),
    SnapshotConfiguration: {
      FileGroups: groups ?? files.map(file => ({ Files: [file] })),
      ...(Parameters ? { Parameters } : {}),
      ...(bucket ? { DestinationConfiguration: { S3Destinations: [{ BucketConfiguration: bucket }] } } : {})
    }
  }
}

/** The result, once the job has ended. */
export async function finished(client: QuickSightClient, id: string, dashboard = 'sales-overview') {
  const job = { AwsAccountId: account, DashboardId: dashboard, SnapshotJobId: id }
  for (;;) {
    const { JobStatus } = await client.send(new DescribeDashboardSnapshotJobCommand(job))
    if (JobStatus === 'COMPLETED' || JobStatus === 'FAILED') break
    await delay(120)
  }
  return client.send(new DescribeDashboardSnapshotJobResultCommand(job))
}
