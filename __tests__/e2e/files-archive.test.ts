import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import type { EmulatorOptions } from '../../emulator/emulator.ts'
import { parseOutput, runOnce, withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'
import { type FileOutput, listFiles, readManifest, verifyChecksums } from './workspace-files.ts'

const workspaceInputs = { ...validInputs, bucket: '' }

describe('manifest.json and SHA256SUMS', () => {
  const parameters = JSON.stringify({ Region: ['EMEA'], TopCount: 3 })
  const archived = runOnce({ ...workspaceInputs, format: 'PDF,CSV,EXCEL', parameters })

  test('list user, source, size and checksum of each file', async () => {
    const ran = await archived
    const { run, files, failed } = await readManifest(ran)
    expect(failed).toEqual([])
    expect(files).toHaveLength(9)
    expect(run).toMatchObject({
      repository: 'octo-org/octo-repo',
      sha: '4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a',
      runId: '7012345678',
      runUrl: expect.stringMatching(/\/octo-org\/octo-repo\/actions\/runs\/7012345678/),
      actionVersion: expect.stringMatching(/^v?\d+\.\d+\.\d+/)
    })
    const orders = files.find(({ path }) => path === 'Sales overview/Orders/Orders.csv')
    expect(orders).toMatchObject({
      dashboardId: 'sales-overview',
      dashboardName: 'Sales overview',
      dataSetArns: [expect.stringContaining(':dataset/'), expect.stringContaining(':dataset/')],
      parameters: ['Region', 'TopCount'],
      user: 'analyst@example.com',
      format: 'CSV',
      rows: 5,
      sheets: [{ id: 'sheet-orders', name: 'Orders', visuals: [{ id: 'table-orders', title: 'Orders' }] }]
    })
    const jobs = files.flatMap(file => file['jobs'] as { id: string; arn: string; requestIds: string[] }[])
    expect(new Set(jobs.map(job => job.id))).toEqual(new Set(parseOutput<string[]>(ran, 'job-ids')))
    for (const job of jobs) {
      expect(ran.jobs.map(({ arn }) => arn)).toContain(job.arn)
      expect(job.requestIds.length).toBeGreaterThan(0)
    }
    expect(JSON.stringify(files)).not.toContain('EMEA')
  })

  test('agree with each other, with the outputs and with the files on disk', async () => {
    const ran = await archived
    const { files } = await readManifest(ran)
    const paths = files.map(({ path }) => path)
    expect(await verifyChecksums(ran)).toEqual(paths)
    expect(await listFiles(ran, 'quicksight-snapshots')).toEqual([...paths, 'SHA256SUMS', 'manifest.json'].toSorted())
    for (const output of parseOutput<FileOutput[]>(ran, 'files')) {
      const entry = files.find(({ path }) => `quicksight-snapshots/${path}` === output.path)
      expect(entry).toMatchObject({ bytes: output.bytes, sha256: output.sha256 })
    }
  })

  test('come with a summary of sizes, pages, rows and paths, and a timeline of the jobs', async () => {
    const { summary } = await archived
    expect(summary).toMatch(/✅ QuickSight Snapshot: COMPLETED/)
    expect(summary).toMatch(/\| Sheet \| Visual \| Format \| Size \| [A-Z]\w+ \| Time \| Path \|/)
    expect(summary).toMatch(
      /\| Orders \| Orders \| CSV \| 2\d\d\u00a0B \| 5\u00a0rows \| [\d.]+s \| `quicksight-snapshots\/Sales overview\/Orders\/Orders\.csv` \|/
    )
    expect(summary).toMatch(/\| Summary \| {2}\| PDF \| [\d.]+\u00a0kB \| 1\u00a0page \|/)
    expect(summary).toMatch(/\| EXCEL \| [\d.]+\u00a0kB \| 5\u00a0worksheets,\s19\u00a0rows \|/)
    const [, chart = ''] = /```mermaid\n([\s\S]*?)```/.exec(summary) ?? []
    expect(chart.match(/^ {2}section /gm)).toHaveLength(3)
    expect(chart).toMatch(/:done, 2000-01-01 00:00:0\d\.\d{3}, 2000-01-01/)
    expect(Buffer.byteLength(summary)).toBeLessThan(8_000)
  })

  test.concurrent('keep the entries of an earlier step of the same job', () =>
    withEmulator(async ({ run }) => {
      const first = await run({ ...workspaceInputs, 'sheet-ids': 'Summary, Regions', format: 'PDF,CSV' })
      const { workspace } = first
      await rm(join(workspace, 'quicksight-snapshots/Sales overview/Regions.pdf'))
      const second = await run({ ...workspaceInputs, 'dashboard-id': 'monthly-statement' }, { workspace })
      const again = await run({ ...workspaceInputs, 'sheet-ids': 'Summary', format: 'PDF,CSV' }, { workspace })
      for (const ran of [first, second, again]) expect(ran.stdout).not.toMatch(/^::(error|warning)/m)
      const paths = [
        'Monthly statement/Statement.pdf',
        'Sales overview/Regions/All sales.csv',
        'Sales overview/Regions/Region by quarter.csv',
        'Sales overview/Summary.pdf',
        'Sales overview/Summary/Top countries.csv'
      ]
      expect(await verifyChecksums(first)).toEqual(paths)
      expect((await readManifest(first)).files.map(({ path }) => path)).toEqual(paths)
    }))

  test.concurrent('stay unchanged, and the step fails before any call, if manifest.json is not the manifest of an export', () =>
    withEmulator(async ({ run }) => {
      const inputs = { ...validInputs, 'sheet-ids': 'sheet-summary', 'download-path': '.' }
      const { workspace } = await run(inputs)
      await writeFile(join(workspace, 'manifest.json'), '{"name": "App"}')
      const ran = await run(inputs, { workspace })
      expect(ran.code).toBe(1)
      expect(ran.stdout).toMatch(/^::error::.*download-path: .*manifest\.json" was not written by this action/m)
      expect(ran.calls).toEqual([])
      expect(await readFile(join(workspace, 'manifest.json'), 'utf8')).toBe('{"name": "App"}')
    }))
})

describe('merge-pdf', () => {
  test.concurrent('writes one PDF with the sheets in order and one bookmark each, and removes the parts', async () => {
    const ran = await runOnce({
      ...workspaceInputs,
      'dashboard-id': 'twenty-sheets',
      'merge-pdf': 'true',
      format: 'PDF'
    })
    expect(ran.stdout).not.toContain('::error')
    expect(await listFiles(ran, 'quicksight-snapshots')).toEqual([
      'SHA256SUMS',
      'Twenty sheets/Twenty sheets.pdf',
      'manifest.json'
    ])
    const names = Array.from({ length: 20 }, (_, n) => `Sheet ${n + 1}`)
    const merged = await openPdf(join(ran.workspace, 'quicksight-snapshots/Twenty sheets/Twenty sheets.pdf'))
    expect(merged.title).toBe('Twenty sheets')
    expect(merged.bookmarks.map(({ title }) => title)).toEqual(names)
    expect(merged.bookmarks.map(({ page }) => page)).toEqual(names.map((_, page) => page))
    expect(merged.pages).toBe(20)
    expect((await readManifest(ran)).files).toMatchObject([{ pages: 20, sheets: names.map(name => ({ name })) }])
    expect(ran.summary).toContain('20\u00a0pages')
  })

  test.concurrent('writes one PDF per user, and leaves other formats unchanged', async () => {
    const reports =
      '- { name: A }\n- { name: B, user-email: viewer@example.com, format: [PDF, CSV], sheet-ids: [Orders] }'
    const ran = await runOnce({
      ...workspaceInputs,
      reports,
      'merge-pdf': 'true',
      'file-name': '{user}/{visual-title}'
    })
    expect(ran.stdout).not.toContain('::error')
    expect(await verifyChecksums(ran)).toEqual([
      'analyst@example.com/Sales overview.pdf',
      'viewer@example.com/Orders.csv',
      'viewer@example.com/Sales overview.pdf',
      'viewer@example.com/pivot-orders-by-status.csv'
    ])
  })

  test.concurrent('reports a missing sheet as a failed file, and notes it in the merged PDF', async () => {
    const rewrite: EmulatorOptions['rewrite'] = ({ SheetSelections: [sheet] }, made) =>
      sheet?.SheetId === 'sheet-regions' ? Buffer.alloc(0) : made
    const inputs = { ...workspaceInputs, 'merge-pdf': 'true', 'allow-partial': 'true' }
    const ran = await runOnce(inputs, { emulator: { rewrite } })
    expect(ran.code).toBe(0)
    expect(ran.outputs['status']).toBe('PARTIAL')
    expect(ran.stdout).toMatch(/^::warning.*The merged PDF is missing 1 of 3 sheets: Regions/m)
    const { files, failed } = await readManifest(ran)
    expect(failed).toMatchObject([{ failure: { code: 'EmptyFile' }, sheets: [{ name: 'Regions' }] }])
    expect(files).toMatchObject([{ pages: 2, warnings: [expect.stringContaining('is missing')] }])
    const merged = await openPdf(join(ran.workspace, 'quicksight-snapshots/Sales overview/Sales overview.pdf'))
    expect(merged.bookmarks.map(({ title }) => title)).toEqual(['Summary', 'Orders'])
  })
})

/** Pages and outline titles of a PDF, in the order of the outline. */
async function openPdf(path: string) {
  const document = await PDFDocument.load(await readFile(path), { updateMetadata: false })
  const pages = document.getPages().map(page => page.ref)
  const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
  const bookmarks: { title: string; page: number }[] = []
  let item = outlines.lookupMaybe(PDFName.of('First'), PDFDict)
  while (item !== undefined) {
    const [target] = item.lookup(PDFName.of('Dest'), PDFArray).asArray()
    bookmarks.push({
      title: item.lookup(PDFName.of('Title'), PDFHexString).decodeText(),
      page: pages.findIndex(ref => ref.toString() === target?.toString())
    })
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return { title: document.getTitle(), pages: pages.length, bookmarks }
}
