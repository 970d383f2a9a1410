import { QuickSightClient, StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import type { Emulator } from '../../emulator/emulator.ts'
import { account } from './shared-emulator.ts'

/** Starts `count` jobs on the slow dashboard as another client of the account, so that they occupy as many slots. */
export async function occupyJobSlots(emulator: Emulator, count: number): Promise<void> {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = emulator.userCredentials
  const credentials = { accessKeyId, secretAccessKey }
  const client = new QuickSightClient({ region: 'us-east-1', endpoint: emulator.url, credentials })
  for (let i = 0; i < count; i++) {
    // The account accepts ten requests per second.
    await new Promise(resolve => setTimeout(resolve, 110))
    await client.send(
      new StartDashboardSnapshotJobCommand({
        AwsAccountId: account,
        DashboardId: 'slow',
        SnapshotJobId: `other-tenant-${i}`,
        UserConfiguration: { AnonymousUsers: [{}] },
        SnapshotConfiguration: {
          FileGroups: [
            {
              Files: [
                { FormatType: 'PDF', SheetSelections: [{ SheetId: 'sheet-slow', SelectionScope: 'ALL_VISUALS' }] }
              ]
            }
          ]
        }
      })
    )
  }
  client.destroy()
}
