import {
  DescribeDashboardSnapshotJobCommand,
  type DescribeDashboardSnapshotJobCommandInput,
  DescribeDashboardSnapshotJobResultCommand,
  GetIdentityContextCommand,
  type GetIdentityContextCommandInput,
  ListDashboardsCommand,
  type ListDashboardsCommandInput,
  QuickSightClient,
  SearchDashboardsCommand,
  type SearchDashboardsCommandInput,
  StartDashboardSnapshotJobCommand,
  type StartDashboardSnapshotJobCommandInput
} from '@aws-sdk/client-quicksight'
import { GetObjectCommand, type GetObjectCommandInput, S3Client } from '@aws-sdk/client-s3'
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  GetCallerIdentityCommand,
  STSClient
} from '@aws-sdk/client-sts'
import type { Session } from '../domain/ports/credentials.ts'
import { createClientConfig, type Transport } from './client-config.ts'
import { limitResponses } from './limit-responses.ts'
import {
  DescribeDataSetCommand,
  DescribeDataSetRefreshPropertiesCommand,
  ListIngestionsCommand
} from './quicksight/dataset-commands.ts'
import { DescribeDashboardDefinitionCommand } from './quicksight/definition-command.ts'

export interface RawCallOptions {
  readonly region: string
  readonly transport: Transport
  readonly session: Session
  readonly signal: AbortSignal
}

export type RawCalls = ReturnType<typeof createRawCalls>

/**
 * Unmodified AWS calls: each is sent once, without retries, and returns the SDK's response or throws its error. Only
 * the probe uses these; everything else goes through the adapters.
 */
export function createRawCalls({ region, transport, session, signal }: RawCallOptions) {
  const abort = { abortSignal: signal }
  const quickSight = limitResponses(new QuickSightClient(createClientConfig('QUICKSIGHT', region, transport, session)))
  const sts = limitResponses(new STSClient(createClientConfig('STS', region, transport, session)))
  const forcePathStyle = transport.ownEndpoints?.includes('S3') ?? false
  const createS3Client = (bucketRegion: string) =>
    limitResponses(new S3Client({ ...createClientConfig('S3', bucketRegion, transport, session), forcePathStyle }))
  return {
    getCallerIdentity: () => sts.send(new GetCallerIdentityCommand({}), abort),
    assumeRole: (input: AssumeRoleCommandInput) => sts.send(new AssumeRoleCommand(input), abort),
    listDashboards: (input: ListDashboardsCommandInput) => quickSight.send(new ListDashboardsCommand(input), abort),
    searchDashboards: (input: SearchDashboardsCommandInput) =>
      quickSight.send(new SearchDashboardsCommand(input), abort),
    getIdentityContext: (input: GetIdentityContextCommandInput) =>
      quickSight.send(new GetIdentityContextCommand(input), abort),
    describeDashboardDefinition: (input: { AwsAccountId: string; DashboardId: string }) =>
      quickSight.send(new DescribeDashboardDefinitionCommand(input), abort),
    startJob: (input: StartDashboardSnapshotJobCommandInput) =>
      quickSight.send(new StartDashboardSnapshotJobCommand(input), abort),
    describeJob: (input: DescribeDashboardSnapshotJobCommandInput) =>
      quickSight.send(new DescribeDashboardSnapshotJobCommand(input), abort),
    describeJobResult: (input: DescribeDashboardSnapshotJobCommandInput) =>
      quickSight.send(new DescribeDashboardSnapshotJobResultCommand(input), abort),
    describeDataSet: (input: { AwsAccountId: string; DataSetId: string }) =>
      quickSight.send(new DescribeDataSetCommand(input), abort),
    listIngestions: (input: { AwsAccountId: string; DataSetId: string }) =>
      quickSight.send(new ListIngestionsCommand(input), abort),
    describeRefreshProperties: (input: { AwsAccountId: string; DataSetId: string }) =>
      quickSight.send(new DescribeDataSetRefreshPropertiesCommand(input), abort),
    /** An object, signed for a region that need not be the bucket's. */
    getObject: (input: GetObjectCommandInput, bucketRegion = region) =>
      createS3Client(bucketRegion).send(new GetObjectCommand(input), abort)
  }
}
