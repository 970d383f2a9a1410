import { describe, expect, test } from '@jest/globals'
import type { Emulator, Fault } from '../../emulator/emulator.ts'
import { runOnce, withEmulator } from './isolated-emulator.ts'
import { getOperations, validInputs } from './shared-emulator.ts'
import { readFailureCodes, verifyChecksums } from './workspace-files.ts'

const byLink = { ...validInputs, bucket: '', 'sheet-ids': 'sheet-summary' }

// Eight concurrent transfers hang for ten seconds. By then every link has expired, including those of queued files.
const slowQueue = runOnce(
  {
    ...validInputs,
    bucket: '',
    'dashboard-id': 'twenty-sheets',
    'sheet-ids': 'Sheet 1, Sheet 2, Sheet 3',
    format: 'PDF,CSV'
  },
  { emulator: { faults: [{ on: 'GetObject', kind: 'hang', times: 8 }], switches: { linkLifeFactor: 0.02 } } }
)

describe('files in the bucket of QuickSight', () => {
  test.concurrent('are downloaded over presigned URLs without credentials, and no URL is an output', async () => {
    const ran = await runOnce({ ...byLink, format: 'PDF,CSV' })
    expect(ran.stdout).not.toContain('::error')
    const reads = ran.calls.filter(({ operation }) => operation === 'GetObject')
    expect(reads).toHaveLength(2)
    expect(await verifyChecksums(ran)).toEqual([
      'Sales overview/Summary.pdf',
      'Sales overview/Summary/Top countries.csv'
    ])
    expect(JSON.stringify(ran.outputs)).not.toMatch(/X-Amz-|\/quicksight-exports-/)
  })

  test.concurrent.each<[string, expired: number[], faults: Fault[], code: number, results: number]>([
    ['expired before the download, so that a new one is requested', [0], [], 0, 2],
    ['expired twice', [0, 1], [], 0, 3],
    ['expired during the transfer, which continues over a new one', [1], [{ on: 'GetObject', kind: 'truncate' }], 0, 2],
    ['always expired, so that the file fails with this reason', [0, 1, 2, 3], [], 1, 3]
  ])('are downloaded or reported as failed over a link that has %s', async (_, expired, faults, code, results) => {
    const ran = await withEmulator(
      async ({ emulator, run }) => {
        expireLinks(emulator, expired)
        return run(byLink)
      },
      { faults }
    )
    expect(ran.code).toBe(code)
    const asked = getOperations(ran.calls).filter(operation => operation === 'DescribeDashboardSnapshotJobResult')
    expect(asked).toHaveLength(results)
    if (code === 0) return expect(await verifyChecksums(ran)).toEqual(['sales-overview/sheet-summary.pdf'])
    expect(await readFailureCodes(ran, 'quicksight-snapshots')).toEqual(['LinkExpired'])
    expect(ran.stdout).toMatch(
      /Request has expired.*new links fail too.*Presigned URLs of QuickSight expire after 300 seconds/
    )
  })
})

test('files that wait until their links have expired get new links', async () => {
  const ran = await slowQueue
  expect(ran.stdout).not.toMatch(/^::(error|warning)/m)
  expect(await verifyChecksums(ran)).toHaveLength(12)
  const refused = ran.calls.filter(({ operation, status }) => operation === 'GetObject' && status === 403)
  expect(refused).toHaveLength(12)
})

/** Makes the links of the reads with these indexes expired from now on, and no others. */
function expireLinks(emulator: Emulator, expired: readonly number[]): void {
  let reads = 0
  Object.defineProperty(emulator.switches, 'linkLifeFactor', { get: () => (expired.includes(reads++) ? -1 : 1) })
}
