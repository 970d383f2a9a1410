import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import { type MergePart, mergePdfs, type PartProblem } from '../../../../src/files/merge/merge-pdfs.ts'
import { countPages } from '../../../../src/files/verify/pdf.ts'
import { createPdf } from '../../../support/builders/files.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'
import { writePdf } from '../hand-written-pdf.ts'

const at = new Date('2026-01-31T06:00:00Z')

async function part(title: string, content: string | Uint8Array): Promise<MergePart> {
  const path = join(await createTempDirectory(), 'part.pdf')
  await writeFile(path, content)
  return { path, title }
}

/** The outline as a reader shows it: titles in order, each with the number of the page it leads to. */
function readOutline(document: PDFDocument): [string, number][] {
  const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
  const items: [string, number][] = []
  for (let ref = outlines.get(PDFName.of('First')); ref instanceof PDFRef; ) {
    const item = document.context.lookup(ref, PDFDict)
    const page = item.lookup(PDFName.of('Dest'), PDFArray).get(0)
    items.push([
      item.lookup(PDFName.of('Title'), PDFHexString).decodeText(),
      document.getPages().findIndex(each => each.ref === page)
    ])
    const next = item.get(PDFName.of('Next'))
    if (next instanceof PDFRef) expect(document.context.lookup(next, PDFDict).get(PDFName.of('Prev'))).toBe(ref)
    else expect(outlines.get(PDFName.of('Last'))).toBe(ref)
    ref = next as PDFRef
  }
  expect(outlines.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(items.length)
  return items
}

async function merge(parts: readonly MergePart[], title = 'Sales') {
  const output = join(await createTempDirectory(), 'merged.pdf')
  const outcome = await mergePdfs({ parts, title, createdAt: at.getTime(), output })
  return { outcome, output, bytes: () => readFile(output) }
}

const sample = (name: string) => readFile(new URL(`../../../support/pdfs/${name}`, import.meta.url))

describe('a merged PDF', () => {
  const mergeSheets = async () =>
    merge(
      [
        await part('Summary', await createPdf(1, 101)),
        await part('Größe — 売上', await createPdf(3, 102)),
        await part('(Regions)\\', await createPdf(1, 103))
      ],
      'Sales (ü) 売上'
    )

  test('has every page in order', async () => {
    const { outcome, bytes } = await mergeSheets()
    const document = await PDFDocument.load(await bytes())
    expect(document.getPages().map(page => page.getWidth())).toEqual([101, 102, 102, 102, 103])
    expect(outcome).toEqual({
      pages: 5,
      bytes: (await bytes()).length,
      sha256: createHash('sha256')
        .update(await bytes())
        .digest('hex')
    })
  })

  test('has a bookmark at the beginning of each part', async () => {
    const document = await PDFDocument.load(await (await mergeSheets()).bytes())
    expect(readOutline(document)).toEqual([
      ['Summary', 0],
      ['Größe — 売上', 1],
      ['(Regions)\\', 4]
    ])
  })

  test('has the title in its metadata', async () => {
    const document = await PDFDocument.load(await (await mergeSheets()).bytes(), { updateMetadata: false })
    expect(document.getTitle()).toBe('Sales (ü) 売上')
    expect(document.getCreator()).toBe('QuickSight Snapshot')
    expect(document.getCreationDate()).toEqual(at)
    expect(document.catalog.get(PDFName.of('PageMode'))).toBe(PDFName.of('UseOutlines'))
  })

  test('passes the check of PDFs, and is the same for the same parts', async () => {
    const { output, bytes } = await mergeSheets()
    expect(await countPages(output, (await bytes()).length)).toBe(5)
    expect((await (await mergeSheets()).bytes()).equals(await bytes())).toBe(true)
  })

  test('keeps what its pages inherit and share', async () => {
    const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 200 200]/Resources<</Font<</F1 6 0 R>>/XObject<</X 7 0 R>>>>>>',
      '<</Type/Page/Parent 2 0 R/Contents 5 0 R>>',
      '<</Type/Page/Parent 2 0 R/Contents[5 0 R 5 0 R]>>',
      '<</Length 24>>\nstream\nBT /F1 9 Tf (x) Tj ET  \n\nendstream',
      font,
      '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F2 6 0 R>>>>/Length 3>>\nstream\nq Q\nendstream'
    ]
    const { outcome } = await merge([await part('One', writePdf(objects)), await part('Two', writePdf(objects))])
    expect(outcome).toMatchObject({ pages: 4 })
  })
})

describe('nothing is written', () => {
  const cases: [string, () => Promise<string | Uint8Array>, PartProblem][] = [
    ['if a part is damaged', async () => '%PDF-1.7\nnothing\n%%EOF', 'damaged'],
    ['if a part is protected by a password', () => sample('06-encrypted.pdf'), 'protected'],
    ['if the library would lose content of a part', () => sample('09-indirect-length.pdf'), 'incomplete']
  ]
  test.each(cases)('%s', async (_, content, problem) => {
    const good = await part('Good', await createPdf(1, 101))
    const { outcome, output } = await merge([good, await part('Bad', await content()), good])
    expect(outcome).toEqual({ problems: [undefined, problem, undefined] })
    await expect(readFile(output)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
