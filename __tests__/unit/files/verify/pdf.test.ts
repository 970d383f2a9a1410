import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import { inspectPdf } from '../../../../src/files/verify/inspect-pdf.ts'
import { countPages } from '../../../../src/files/verify/pdf.ts'
import { createPdf } from '../../../support/builders/files.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'
import { onePage, writePdf } from '../hand-written-pdf.ts'

async function pages(content: string | Uint8Array): Promise<number | undefined> {
  const path = join(await createTempDirectory(), 'file.pdf')
  await writeFile(path, content)
  return (await inspectPdf({ path, format: 'PDF', bytes: Buffer.byteLength(content), needsContent: false })).pages
}

async function plain(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let i = 0; i < count; i++) document.addPage()
  return document.save({ useObjectStreams: false })
}

/** The PDF with another revision of an object behind its end, as an editor writes it. */
function update(content: string, number: number, body: string): string {
  const previous = /startxref\n(\d+)/.exec(content)?.[1]
  const at = content.length + 1
  const object = `${number} 0 obj\n${body}\nendobj\n`
  const table = `xref\n${number} 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<</Root 1 0 R/Size 9/Prev ${previous}>>`
  return `${content}\n${object}${table}\nstartxref\n${at + object.length}\n%%EOF`
}

// Each level doubles the pages: 2^40 of them would never be counted.
const nestedTree = (depth: number) => [
  '<</Type/Catalog/Pages 2 0 R>>',
  ...Array.from({ length: depth }, (_, i) => `<</Type/Pages/Kids[${i + 3} 0 R ${i + 3} 0 R]/Count 2>>`),
  '<</Type/Page>>'
]

describe('the pages are counted', () => {
  test.each([1, 3, 60])('in a PDF of %i pages without object streams', async count => {
    expect(await pages(await plain(count))).toBe(count)
  })

  test.each([1, 3, 60])('in a PDF of %i pages with object streams', async count => {
    expect(await pages(await createPdf(count))).toBe(count)
  })

  test.each([
    ['that is written by hand', writePdf(onePage)],
    ['with white space after its end', `${writePdf(onePage)}\r\n \n\0`],
    ['with 1 KiB behind its end, as readers accept it', `${writePdf(onePage)}\n<!--${'x'.repeat(1016)}-->`],
    ['whose names contain escapes', writePdf(onePage.map(each => each.replace('/Type/Page/', '/Type/P#61ge/')))],
    ['without cross-references, by the library', writePdf(onePage).replace(/startxref\n\d+/, 'startxref\n0')]
  ])('in a PDF %s', async (_, content) => {
    expect(await pages(content)).toBe(1)
  })

  test('by the page tree: objects of older revisions do not count', async () => {
    const updated = update(writePdf(onePage), 3, '<</Type/Page/Parent 2 0 R/Rotate 90>>')
    expect(await pages(updated)).toBe(1)
    const twoPages = update(writePdf(onePage), 2, '<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>')
    expect(await pages(twoPages)).toBe(2)
  })

  test.each([
    ['05-plain.pdf', 1],
    ['05-updated-once.pdf', 1],
    ['06-encrypted.pdf', 1],
    ['09-indirect-length.pdf', 1]
  ])('in %s, a sample from outside', async (name, count) => {
    expect(await pages(await readFile(new URL(`../../../support/pdfs/${name}`, import.meta.url)))).toBe(count)
  })
})

describe('a file is rejected', () => {
  const cases: [string, string, string][] = [
    [
      'that is an error of S3',
      '<Error><Code>AccessDenied</Code></Error>',
      'it has no %PDF- header; it begins with "<Error><Code>'
    ],
    ['of binary data', '\0\x01\x1b[31m', 'it has no %PDF- header; it begins with "[31m"'],
    ['that is cut off', writePdf(onePage).slice(0, -20), 'its end, %%EOF, is missing'],
    ['with more than 1 KiB behind its end', `${writePdf(onePage)}\n${'x'.repeat(1024)}`, 'its end, %%EOF, is missing'],
    [
      'whose update is cut off',
      update(writePdf(onePage), 3, '<</Type/Page/Parent 2 0 R/Rotate 90>>').slice(0, -20),
      'its end, %%EOF, is missing'
    ],
    ['whose page tree is not a tree', writePdf(nestedTree(40)), 'its page tree is not a tree'],
    ['without a page', writePdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']), 'it has no page']
  ]
  test.each(cases)('%s', async (_, content, why) => {
    await expect(pages(content)).rejects.toMatchObject({ code: 'NotAPdf', message: expect.stringContaining(why) })
  })
})

describe('the pages of a hostile file are not counted', () => {
  test('if nothing in it can be understood', async () => {
    expect(await pages('%PDF-1.7\n%%EOF')).toBeUndefined()
  })

  test('if it is too large for the library', async () => {
    const content = Buffer.alloc(65 * 1024 * 1024, ' ')
    content.write('%PDF-1.7\n')
    content.write('%%EOF', content.length - 5)
    expect(await pages(content)).toBeUndefined()
  })

  test('if its object streams expand to more than 256 MiB together', async () => {
    const data = deflateSync(Buffer.alloc(257 * 1024 * 1024), { level: 1 })
    const head = `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${data.length}>>\nstream\n`
    const content = writePdf(
      [
        '<</Type/Catalog/Pages 3 0 R>>',
        Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]).toString('latin1')
      ],
      { 3: { stream: 2, index: 0 } }
    )
    const path = join(await createTempDirectory(), 'file.pdf')
    await writeFile(path, content, 'latin1')
    // Not `damaged`: the library would expand them all.
    expect(await countPages(path, content.length)).toBe('unlimited')
    expect(await inspectPdf({ path, format: 'PDF', bytes: content.length, needsContent: false })).toEqual({})
  })
})
