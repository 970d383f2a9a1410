import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import { countPages } from '../../../../src/files/verify/pdf.ts'
import { createTempDirectory, pdf } from '../fixtures.ts'

async function pages(content: string | Uint8Array): Promise<number | undefined> {
  const path = join(await createTempDirectory(), 'file.pdf')
  await writeFile(path, content)
  return countPages(path, Buffer.byteLength(content))
}

async function plain(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let i = 0; i < count; i++) document.addPage()
  return document.save({ useObjectStreams: false })
}

/** A PDF as small as one can be, with this for its pages. */
const byHand = (objects: string) =>
  `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n${objects}\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF`

const onePage = '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj'

describe('pages', () => {
  test.each([1, 3, 60])('%i in plain objects', async count => {
    expect(await pages(await plain(count))).toBe(count)
  })

  test.each([1, 3, 60])('%i in compressed object streams', async count => {
    expect(await pages(await pdf(count))).toBe(count)
  })

  test.each([
    ['written by hand', byHand(onePage)],
    ['with white space after its end', `${byHand(onePage)}\r\n \n\0`],
    ['with its types spread over lines', byHand(onePage.replace('/Type/Page/', '/Type \r\n /Page/'))],
    [
      'that only the library finds, its name written in another way',
      byHand(onePage.replace('/Type/Page/', '/Type/P#61ge/'))
    ],
    ['beside an object stream that is broken', byHand(`${onePage}\n4 0 obj\n<</Type/ObjStm>>\nstream\nxx\nendstream`)],
    ['beside an object stream that never ends', byHand(`${onePage}\n4 0 obj\n<</Type/ObjStm>>`)]
  ])('one %s', async (_, content) => {
    expect(await pages(content)).toBe(1)
  })

  test('are found where they lie far apart, each once', async () => {
    const gap = `5 0 obj\n<</Length 1>>\nstream\n${'x'.repeat(4 * 1024 * 1024)}\nendstream\nendobj\n`
    const [kids = '', first = ''] = onePage.split('3 0 obj')
    const object = `3 0 obj${first}`
    expect(await pages(byHand(`${kids}${object}\n${gap}${object}\n${gap}${object}`))).toBe(3)
  })
})

describe('is refused', () => {
  const cases: [string, string, string][] = [
    [
      'an error of S3',
      '<Error><Code>AccessDenied</Code></Error>',
      'it has no %PDF- header; it begins with "<Error><Code>'
    ],
    ['binary data', '\0\x01\x1b[31m', 'it has no %PDF- header; it begins with "[31m"'],
    ['half a file', byHand(onePage).slice(0, -20), 'its end, %%EOF, is missing'],
    ['no page', byHand('2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj'), 'it has no page']
  ]
  test.each(cases)('%s', async (_, content, why) => {
    await expect(pages(content)).rejects.toMatchObject({ code: 'NotAPdf', message: expect.stringContaining(why) })
  })
})

describe('cannot be told', () => {
  test('where the library does not understand it either', async () => {
    expect(await pages('%PDF-1.7\n%%EOF')).toBeUndefined()
  })

  test('of a large one whose pages are hidden: it is not given to the library', async () => {
    const content = Buffer.alloc(65 * 1024 * 1024, ' ')
    content.write('%PDF-1.7\n')
    content.write('%%EOF', content.length - 5)
    expect(await pages(content)).toBeUndefined()
  })
})
