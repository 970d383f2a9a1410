import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import { type MergePart, mergePdfs } from '../../../../src/files/merge/merge-pdfs.ts'
import { countPages } from '../../../../src/files/verify/pdf.ts'
import { createTempDirectory, pdf } from '../fixtures.ts'

const at = new Date('2026-01-31T06:00:00Z')

async function part(title: string, content: string | Uint8Array): Promise<MergePart> {
  const path = join(await createTempDirectory(), 'part.pdf')
  await writeFile(path, content)
  return { path, title }
}

/** The outline as a reader shows it: titles in order, each with the number of the page it leads to. */
function outlineOf(document: PDFDocument): [string, number][] {
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

describe('one PDF of many', () => {
  const merging = async () => {
    const parts = [
      await part('Summary', await pdf(1, 101)),
      await part('Größe — 売上', await pdf(3, 102)),
      await part('(Regions)\\', await pdf(1, 103))
    ]
    const { bytes, ...more } = await mergePdfs(parts, 'Sales (ü) 売上', at)
    return { bytes: bytes ?? new Uint8Array(), ...more }
  }

  test('holds every page in order', async () => {
    const { bytes, pages, unreadable } = await merging()
    const document = await PDFDocument.load(bytes)
    expect(document.getPages().map(page => page.getWidth())).toEqual([101, 102, 102, 102, 103])
    expect(pages).toBe(5)
    expect(unreadable).toEqual([undefined, undefined, undefined])
  })

  test('has a bookmark for each part, where it begins', async () => {
    const document = await PDFDocument.load((await merging()).bytes)
    expect(outlineOf(document)).toEqual([
      ['Summary', 0],
      ['Größe — 売上', 1],
      ['(Regions)\\', 4]
    ])
  })

  test('is called by its title', async () => {
    const document = await PDFDocument.load((await merging()).bytes, { updateMetadata: false })
    expect(document.getTitle()).toBe('Sales (ü) 売上')
    expect(document.getCreator()).toBe('QuickSight Snapshot')
    expect(document.getCreationDate()).toEqual(at)
    expect(document.catalog.get(PDFName.of('PageMode'))).toBe(PDFName.of('UseOutlines'))
  })

  test('passes for a PDF, and comes out the same again', async () => {
    const { bytes } = await merging()
    const { path } = await part('', bytes)
    expect(await countPages(path, bytes.length)).toBe(5)
    expect(Buffer.from((await merging()).bytes).equals(Buffer.from(bytes))).toBe(true)
  })
})

test('a part that cannot be read is left out and told', async () => {
  const good = await part('Good', await pdf(1, 101))
  const bad = await part('Bad', '%PDF-1.7\nnothing\n%%EOF')
  const { bytes, pages, unreadable } = await mergePdfs([bad, good], 'Sales', at)
  expect(pages).toBe(1)
  expect(unreadable).toEqual(['its structure is not that of a PDF', undefined])
  expect(outlineOf(await PDFDocument.load(bytes ?? ''))).toEqual([['Good', 0]])
})

test('where no part can be read, there is none', async () => {
  const bad = await part('Bad', 'nothing')
  expect(await mergePdfs([bad], 'Sales', at)).toMatchObject({ bytes: undefined, pages: 0 })
})
