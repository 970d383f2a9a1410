import type { Emulator } from '../../emulator/emulator.ts'
import type { Inputs } from '../e2e/isolated-emulator.ts'
import { validInputs } from '../e2e/shared-emulator.ts'

/** A way to run the step, with the number of jobs and files of a successful run. */
export interface Scenario {
  readonly inputs: Inputs
  /** Inputs and environment variables that come from the emulator. */
  readonly getSettings?: (emulator: Emulator) => { readonly inputs?: Inputs; readonly environment?: Inputs }
  readonly jobs: number
  readonly files: number
  /** Prepares the emulator before the run. */
  readonly prepare?: (emulator: Emulator) => void
}

const oneSheet = { ...validInputs, 'sheet-ids': 'sheet-summary' }
const byLink = { ...oneSheet, bucket: '' }

export const scenarios = {
  'to a bucket': { inputs: oneSheet, jobs: 1, files: 1 },
  'ambient credentials': {
    inputs: { ...oneSheet, 'role-to-assume': '' },
    getSettings: ({ userCredentials }) => ({ environment: userCredentials }),
    jobs: 1,
    files: 1
  },
  'looked up': { inputs: { ...validInputs, format: 'PDF, CSV' }, jobs: 3, files: 8 },
  'downloaded from the bucket': { inputs: { ...oneSheet, 'download-path': 'files' }, jobs: 1, files: 1 },
  'downloaded by link': { inputs: byLink, jobs: 1, files: 1 },
  uploaded: { inputs: { ...byLink, 'upload-to': 's3://archive-eu-west-1/daily' }, jobs: 1, files: 1 },
  'uploaded in parts': {
    inputs: {
      ...byLink,
      'upload-to': 's3://reports-us-east-1/daily',
      'sheet-ids': 'sheet-orders',
      'visual-ids': 'table-orders',
      format: 'CSV'
    },
    // A file of 16 MiB or more is uploaded in parts.
    prepare: ({ world }) => world.tables['orders']?.rows.push(['SO-2000', 'x'.repeat(17 * 1024 * 1024), 'open', 1]),
    jobs: 1,
    files: 1
  },
  'attached to a release': {
    inputs: { ...byLink, 'release-tag': 'v1.0.0' },
    getSettings: ({ githubToken }) => ({ inputs: { 'github-token': githubToken } }),
    // The file of an earlier run is replaced.
    prepare: ({ github }) => {
      const old = {
        name: 'sales-overview-sheet-summary.pdf',
        label: '',
        contentType: 'application/pdf',
        state: 'uploaded' as const
      }
      github.releases.get('v1.0.0')?.assets.push({ ...old, id: 1, body: Buffer.from('%PDF-'), createdAt: 0 })
    },
    jobs: 1,
    files: 1
  },
  'several users': {
    inputs: {
      ...byLink,
      'sheet-ids': '',
      reports: `
- { name: Board, format: [PDF, EXCEL], merge-pdf: true }
- { name: Jane, user-email: jane@example.com, sheet-ids: Orders, format: CSV }
- { name: Public, anonymous: true, user-email: '', sheet-ids: sheet-regions }`
    },
    jobs: 5,
    files: 5
  }
} satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios

/** Every operation that the step calls, with a scenario that calls it. */
export const calls: readonly (readonly [scenario: ScenarioName, operation: string])[] = [
  ['to a bucket', 'GetIdToken'],
  ['to a bucket', 'AssumeRoleWithWebIdentity'],
  ['ambient credentials', 'GetCallerIdentity'],
  ['to a bucket', 'GetIdentityContext'],
  ['to a bucket', 'AssumeRole'],
  ['looked up', 'DescribeDashboardDefinition'],
  ['to a bucket', 'StartDashboardSnapshotJob'],
  ['to a bucket', 'DescribeDashboardSnapshotJob'],
  ['to a bucket', 'DescribeDashboardSnapshotJobResult'],
  ['downloaded from the bucket', 'GetObject'],
  ['downloaded by link', 'GetObject'],
  ['uploaded', 'PutObject'],
  ['uploaded in parts', 'CreateMultipartUpload'],
  ['uploaded in parts', 'UploadPart'],
  ['uploaded in parts', 'CompleteMultipartUpload'],
  ['attached to a release', 'GetReleaseByTag'],
  ['attached to a release', 'ListReleaseAssets'],
  ['attached to a release', 'DeleteReleaseAsset'],
  ['attached to a release', 'UploadReleaseAsset'],
  ['attached to a release', 'UpdateReleaseAsset']
]
