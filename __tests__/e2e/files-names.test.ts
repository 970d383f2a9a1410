import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { loadWorld } from '../../emulator/world.ts'
import type { BundleRun } from '../../scripts/run-bundle.ts'
import { parseOutput, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'
import { type FileOutput, listFiles, readManifest, verifyChecksums } from './workspace-files.ts'

const workspaceInputs = { ...validInputs, bucket: '' }
const metadataFiles = ['SHA256SUMS', 'manifest.json']

/** Names of files and directories that every operating system accepts. */
const safe = /^(?![\s.-])(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+(?<![\s.])$/iu

describe('file names made from names of a dashboard', () => {
  test.concurrent('stay inside the folder, even for names that try to break out of it', async () => {
    const ran = await runOnce({ ...workspaceInputs, 'dashboard-id': 'hostile-names', format: 'PDF,CSV,EXCEL' })
    expect(ran.stdout).not.toMatch(/^::(error|warning|set-output)/m)
    const paths = await verifyChecksums(ran)
    expect(paths).toHaveLength(3)
    expectSafe(paths)
    expect(await listFiles(ran)).toEqual(
      [...metadataFiles, ...paths].map(path => `quicksight-snapshots/${path}`).toSorted()
    )
    expect((await readManifest(ran)).files.map(file => file.path)).toEqual(paths)
    expect(
      parseOutput<FileOutput[]>(ran, 'files')
        .map(file => file.path)
        .toSorted()
    ).toEqual(paths.map(path => `quicksight-snapshots/${path}`))
  })

  test.concurrent.each([
    ['of 300 characters', 'Überschrift '.repeat(25), 'Blatt '.repeat(50), '日本'.repeat(150)],
    ['of 300 characters outside the basic plane', '📈'.repeat(300), '𝒮'.repeat(300), '👩‍👩‍👧'.repeat(60)],
    ['that are device names on Windows', 'CON', 'aux.txt', 'COM1'],
    ['of dots and spaces only', '...', ' . ', '/../..']
  ])('are replaced by names that every system accepts: names %s', async (_, dashboardName, sheetName, title) => {
    const world = loadWorld()
    const dashboard = world.dashboards.find(({ id }) => id === 'monthly-statement')
    const sheet = dashboard?.sheets[0]
    const visual = sheet?.visuals[0]
    if (!(dashboard && sheet && visual)) throw new Error('the world has no such dashboard')
    Object.assign(dashboard, { name: dashboardName })
    Object.assign(sheet, { name: sheetName })
    Object.assign(visual, { title })
    const ran = await runOnce(
      { ...workspaceInputs, 'dashboard-id': 'monthly-statement', format: 'PDF,CSV,EXCEL' },
      { emulator: { world } }
    )
    expect(ran.stdout).not.toContain('::error')
    const paths = await verifyChecksums(ran)
    expect(paths).toHaveLength(3)
    expectSafe(paths)
  })
})

describe('names that collide', () => {
  const twice = JSON.stringify([
    { name: 'Analyst', format: ['PDF', 'CSV'] },
    { name: 'Viewer', 'user-email': 'viewer@example.com', format: ['PDF', 'CSV'] },
    { name: 'Twins', 'dashboard-id': 'twin-sheets', format: ['PDF', 'CSV'] }
  ])
  const inputs = { ...workspaceInputs, 'dashboard-id': 'sales-overview', reports: twice }

  test('are numbered in the order of the inputs, whatever file is ready first', async () => {
    // Faults and a result in reverse order change which file is ready first.
    const runs = [1, 2, 3].map(seed =>
      runOnce(inputs, {
        emulator: {
          seed,
          faults: [{ on: 'GetObject', kind: 'error-503', probability: 0.25 }],
          switches: { resultOrder: seed === 2 ? 'reversed' : 'request' }
        }
      })
    )
    const named: string[][] = []
    for (const ran of await Promise.all(runs)) {
      expect(ran.stdout).not.toContain('::error')
      const files = parseOutput<FileOutput[]>(ran, 'files')
      named.push(files.map(file => `${file.report}: ${file.path.replace('quicksight-snapshots/', '')}`))
      expect(await verifyChecksums(ran)).toHaveLength(files.length)
      const rows = await readRows(
        ran,
        files.find(file => file.report === 'Viewer' && file.visualId === 'table-sales')
      )
      expect(rows.every(row => row.startsWith('EMEA'))).toBe(true)
    }
    expect(named[1]).toEqual(named[0])
    expect(named[2]).toEqual(named[0])
    expect(named[0]).toEqual(
      expect.arrayContaining([
        'Analyst: Sales overview/Summary.pdf',
        'Viewer: Sales overview/Summary-2.pdf',
        'Analyst: Sales overview/Regions/All sales.csv',
        'Viewer: Sales overview/Regions/All sales-2.csv',
        'Twins: Twin sheets/Details.pdf',
        'Twins: Twin sheets/Details-2.pdf',
        'Twins: Twin sheets/Details/Details.csv',
        'Twins: Twin sheets/Details/Details-2.csv'
      ])
    )
  })

  test.concurrent('never replace manifest.json and SHA256SUMS', async () => {
    const ran = await runOnce({
      ...workspaceInputs,
      format: 'PDF',
      'sheet-ids': 'sheet-summary',
      'file-name': 'SHA256SUMS'
    })
    expect(await verifyChecksums(ran)).toEqual(['SHA256SUMS.pdf'])
  })
})

function expectSafe(paths: readonly string[]): void {
  for (const path of paths) {
    expect(Buffer.byteLength(path)).toBeLessThanOrEqual(650)
    for (const segment of path.split('/')) {
      expect(segment).toMatch(safe)
      expect([...segment].length).toBeLessThanOrEqual(100)
      expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(200)
    }
  }
}

async function readRows(ran: Pick<BundleRun, 'workspace'>, file: FileOutput | undefined): Promise<string[]> {
  const text = await readFile(join(ran.workspace, file?.path ?? ''), 'utf8')
  return text.replaceAll('"', '').trim().split(/\r?\n/).slice(1)
}
