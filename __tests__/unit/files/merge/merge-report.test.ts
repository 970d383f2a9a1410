import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import type { FileResult, ReportResult } from '../../../../src/domain/result.ts'
import { mergeReport, omitParts } from '../../../../src/files/merge/merge-report.ts'
import { createFileWorkers } from '../../../../src/files/worker/file-workers.ts'
import {
  buildFileResult,
  buildFileSettings,
  buildJob,
  buildLocalFile,
  buildPlannedFile,
  buildReport,
  createPdf
} from '../../../support/builders/files.ts'
import { createFastClock } from '../../../support/fakes/clock.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

const of = buildReport({ files: buildFileSettings({ mergePdf: true }) })
const failure = { code: 'DATASET_DELETED', message: 'The data set is gone' }

interface Sheet {
  readonly name: string
  readonly content?: string | Uint8Array
}

/** A report with a job for each sheet; a sheet without content has failed. */
async function setUp(sheets: readonly Sheet[]): Promise<{ root: string; result: ReportResult }> {
  const root = await createTempDirectory()
  await mkdir(join(root, 'out/.parts'), { recursive: true })
  const files: FileResult[] = []
  for (const [order, { name, content }] of sheets.entries()) {
    const job = buildJob(of, [buildPlannedFile('PDF', `sheet-${order}`, name)], { order: [order] })
    const path = `out/.parts/${order}.pdf`
    if (content !== undefined) await writeFile(join(root, path), content)
    files.push(
      buildFileResult(
        job,
        content === undefined ? { failure } : { local: buildLocalFile(path), warnings: [`w${order}`] }
      )
    )
  }
  // As they came home: the last first.
  const jobs = files.flatMap(file => file.jobs)
  return { root, result: { report: of, jobs, files: files.reverse() } }
}

const limits = { clock: createFastClock(), signal: new AbortController().signal }
const workers = createFileWorkers(limits)
const place = (root: string) => ({
  root,
  path: 'out/Sales.pdf',
  pathForPart: ({ file }: FileResult) => `out/${file.sheets[0]?.name}.pdf`,
  now: () => 9000,
  workers
})

test('the parts become one file in the requested order', async () => {
  const { root, result } = await setUp([
    { name: 'One', content: await createPdf(1, 101) },
    { name: 'Two', content: await createPdf(2, 102) }
  ])
  const [merged, ...others] = await mergeReport(result, place(root))
  const bytes = await readFile(join(root, 'out/Sales.pdf'))
  expect(others).toEqual([])
  expect(merged).toEqual({
    report: of,
    jobs: result.jobs,
    file: {
      format: 'PDF',
      sheets: [buildPlannedFile('PDF', 'sheet-0', 'One').sheets[0], buildPlannedFile('PDF', 'sheet-1', 'Two').sheets[0]]
    },
    order: 0,
    local: {
      path: 'out/Sales.pdf',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pages: 3,
      downloadMs: 500,
      completedAt: 9000
    },
    warnings: ['w0', 'w1']
  })
  const document = await PDFDocument.load(bytes)
  expect(document.getPages().map(page => page.getWidth())).toEqual([101, 102, 102])
  expect(document.getTitle()).toBe('Sales overview')
})

test('a sheet that failed stays a failed file, and the merged one says that it is missing', async () => {
  const { root, result } = await setUp([
    { name: 'One' },
    { name: 'Two', content: await createPdf() },
    { name: 'Three' }
  ])
  const files = await mergeReport(result, place(root))
  expect(files.map(file => [file.order, file.failure?.code])).toEqual([
    [0, 'DATASET_DELETED'],
    [1, undefined],
    [2, 'DATASET_DELETED']
  ])
  expect(files[1]?.warnings).toEqual(['w1', 'The merged PDF is missing 2 of 3 sheets: One and Three'])
})

test('a sheet whose job has no result is missing as well', async () => {
  const { root, result } = await setUp([{ name: 'One', content: await createPdf() }, { name: 'Two' }])
  const files = result.files.filter(file => file.failure === undefined)
  const [merged] = await mergeReport({ ...result, files }, place(root))
  expect(merged?.warnings).toContain('The merged PDF is missing 1 of 2 sheets: Two')
})

test('many missing sheets are counted, not all named', async () => {
  const missing = Array.from({ length: 12 }, (_, i) => ({ name: `S${i}` }))
  const { root, result } = await setUp([{ name: 'One', content: await createPdf() }, ...missing])
  const merged = (await mergeReport(result, place(root))).find(file => file.failure === undefined)
  expect(merged?.warnings.at(-1)).toBe(
    'The merged PDF is missing 12 of 13 sheets: S0, S1, S2, S3, S4, S5, S6, S7, S8 and S9, …'
  )
})

describe('a part that cannot be merged', () => {
  const sample = (name: string) => readFile(new URL(`../../../support/pdfs/${name}`, import.meta.url))
  const cases: [string, () => Promise<string | Uint8Array>, string][] = [
    ['damaged', async () => '%PDF-1.7\n%%EOF', 'the PDF of "One" is damaged'],
    ['protected', () => sample('06-encrypted.pdf'), 'the PDF of "One" is protected by a password'],
    ['not copied completely', () => sample('09-indirect-length.pdf'), 'the PDF of "One" would lose content']
  ]
  test.each(cases)('fails the merged PDF because it is %s, and every part is delivered', async (_, content, why) => {
    const bytes = await content()
    const { root, result } = await setUp([
      { name: 'One', content: bytes },
      { name: 'Two', content: await createPdf() }
    ])
    const files = await mergeReport(result, place(root))
    expect(files.map(file => [file.order, file.failure?.code, file.local?.path])).toEqual([
      [0, 'CannotMerge', undefined],
      [0, undefined, 'out/One.pdf'],
      [1, undefined, 'out/Two.pdf']
    ])
    expect(files[0]).toMatchObject({
      failure: { message: `The sheets cannot be merged: ${why}` },
      file: { sheets: [{ name: 'One' }, { name: 'Two' }] }
    })
    expect((await readFile(join(root, 'out/One.pdf'))).equals(Buffer.from(bytes))).toBe(true)
    await expect(readFile(join(root, 'out/Sales.pdf'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('fails the file if its path is in use', async () => {
    const { root, result } = await setUp([{ name: 'One', content: 'nothing' }])
    await mkdir(join(root, 'out/One.pdf/below'), { recursive: true })
    expect((await mergeReport(result, place(root))).map(file => file.failure?.code)).toEqual([
      'CannotMerge',
      'CannotWrite'
    ])
  })
})

test('an abort ends a merge with its reason, and no part of the merged PDF stays', async () => {
  const { root, result } = await setUp([{ name: 'One', content: await createPdf(200) }])
  const controller = new AbortController()
  const reason = new Error('cancelled')
  const merging = mergeReport(result, {
    ...place(root),
    workers: createFileWorkers({ ...limits, signal: controller.signal })
  })
  controller.abort(reason)
  await expect(merging).rejects.toBe(reason)
  expect(await readdir(join(root, 'out'))).toEqual(['.parts'])
})

test('a report without a delivered part is unchanged', async () => {
  const { root, result } = await setUp([{ name: 'One' }])
  expect(await mergeReport(result, place(root))).toEqual(result.files)
})

test('the parts fail if the merged file cannot be written, and other files do not', async () => {
  const { result } = await setUp([{ name: 'One', content: await createPdf() }, { name: 'Two' }])
  const table = buildFileResult(buildJob(of, [buildPlannedFile('CSV')], { order: [2] }), {
    local: buildLocalFile('out/x.csv')
  })
  const files = omitParts({ ...result, files: [...result.files, table] }, { code: 'CannotWrite', message: 'full' })
  expect(files.map(file => [file.order, file.failure?.code, file.local?.path])).toEqual([
    [1, 'DATASET_DELETED', undefined],
    [0, 'CannotWrite', undefined],
    [2, undefined, 'out/x.csv']
  ])
})

test('the title is the name of the dashboard, else its ID', async () => {
  const content = await createPdf()
  const { root, result } = await setUp([{ name: 'One', content }])
  const titled = async (more: Partial<ReportResult>) => {
    await mergeReport({ ...result, ...more }, place(root))
    return (await PDFDocument.load(await readFile(join(root, 'out/Sales.pdf')))).getTitle()
  }
  expect(await titled({ dashboardName: 'Looked up' })).toBe('Looked up')
  expect(await titled({ jobs: [] })).toBe('sales')
})
