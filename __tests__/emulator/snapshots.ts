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

export const createPdfFile = (sheet: string): SnapshotFile => ({
  FormatType: 'PDF',
  SheetSelections: [{ SheetId: sheet, SelectionScope: 'ALL_VISUALS' }]
})
const createVisualsFile = (FormatType: 'CSV' | 'EXCEL', SheetId: string, VisualIds: string[]): SnapshotFile => ({
  FormatType,
  SheetSelections: [{ SheetId, SelectionScope: 'SELECTED_VISUALS', VisualIds }]
})
export const createCsvFile = (sheet: string, visual: string) => createVisualsFile('CSV', sheet, [visual])
export const createExcelFile = (sheet: string, ...visuals: string[]) => createVisualsFile('EXCEL', sheet, visuals)

export interface StartOptions {
  readonly DashboardId?: string
  readonly UserConfiguration?: SnapshotUserConfiguration
  readonly Parameters?: Parameters
  readonly bucket?: S3BucketConfiguration
  /** File groups, instead of one for each file. */
  readonly groups?: SnapshotFileGroup[]
}

export function createStartInput(
  id: string,
  files: SnapshotFile[],
  more: StartOptions = {}
): StartDashboardSnapshotJobCommandInput {
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

/** Waits until the job has finished, and returns its result. */
export async function waitForResult(client: QuickSightClient, id: string, dashboard = 'sales-overview') {
  const job = { AwsAccountId: account, DashboardId: dashboard, SnapshotJobId: id }
  for (;;) {
    const { JobStatus } = await client.send(new DescribeDashboardSnapshotJobCommand(job))
    if (JobStatus === 'COMPLETED' || JobStatus === 'FAILED') break
    await delay(120)
  }
  return client.send(new DescribeDashboardSnapshotJobResultCommand(job))
}
