import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { degrees, PDFDocument, PDFHexString, PDFName, PDFString, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readPdfContent } from '../../../../src/files/content/pdf-content.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pdf-content-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function read(bytes: Uint8Array, maxBytes?: number) {
  const path = join(directory, 'file.pdf')
  await writeFile(path, bytes)
  return readPdfContent(path, maxBytes)
}

// One pixel each.
const red = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'
const blue = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC'

interface Look {
  readonly texts?: readonly string[]
  readonly image?: string
  readonly font?: StandardFonts
  readonly size?: [number, number]
  readonly change?: (document: PDFDocument) => void
  readonly objectStreams?: boolean
}

async function write({
  texts = ['Sales', 'Costs'],
  image = red,
  font,
  size = [300, 200],
  change,
  objectStreams
}: Look = {}) {
  const document = await PDFDocument.create({ updateMetadata: false })
  const embedded = await document.embedFont(font ?? StandardFonts.Helvetica)
  const picture = await document.embedPng(Buffer.from(image, 'base64'))
  for (const text of texts) {
    const page = document.addPage(size)
    page.drawText(text, { x: 10, y: 10, font: embedded, color: rgb(0, 0, 0) })
    page.drawImage(picture, { x: 50, y: 50, width: 20, height: 20 })
  }
  // The drawing is written before it is changed.
  await document.flush()
  change?.(document)
  return document.save({ useObjectStreams: objectStreams ?? true })
}

const pageKey = (document: PDFDocument, key: string, value: PDFString) =>
  document.getPages()[0]?.node.set(PDFName.of(key), value)

describe('two PDFs have the same content', () => {
  const same: readonly (readonly [string, Look])[] = [
    ['if they are written alike', {}],
    [
      'if only their dates, IDs and metadata differ',
      {
        change: document => {
          document.setCreationDate(new Date('2030-01-01'))
          document.setModificationDate(new Date('2030-01-02'))
          document.setTitle('Another title')
          document.setProducer('Another producer')
          document.context.trailerInfo.ID = document.context.obj([PDFHexString.of('aa'), PDFHexString.of('bb')])
          document.catalog.set(PDFName.of('Metadata'), document.context.register(document.context.stream('<xmp/>')))
        }
      }
    ],
    ['if a page has another time of modification', { change: d => pageKey(d, 'LastModified', PDFString.of('D:2030')) }],
    ['if one is stored without object streams', { objectStreams: false }],
    [
      'if there are unused objects in one',
      { change: document => void document.context.register(document.context.obj([1, 2, 3])) }
    ],
    ['if the tag of a font differs', { change: document => setFontName(document, 'ABCDEF+Helvetica') }]
  ]
  test.each(same)('%s', async (_, look) => {
    expect(await read(await write(look))).toEqual(await read(await write()))
  })

  test('if one is compressed differently', async () => {
    const compressed = (level: number) =>
      write({
        change: document => {
          const operators = deflateSync('0 0 m 10 10 l S\n'.repeat(500), { level })
          const stream = document.context.stream(operators, { Filter: 'FlateDecode' })
          document.getPages()[0]?.node.set(PDFName.of('Contents'), document.context.register(stream))
        }
      })
    expect(await read(await compressed(9))).toEqual(await read(await compressed(0)))
  })
})

function setFontName(document: PDFDocument, name: string): void {
  const fonts = document.getPages()[0]?.node.Resources()?.lookup(PDFName.of('Font'))
  const [font] = fonts !== undefined && 'values' in fonts && typeof fonts.values === 'function' ? fonts.values() : []
  const dict = document.context.lookup(font)
  if (dict !== undefined && 'set' in dict && typeof dict.set === 'function')
    dict.set(PDFName.of('BaseFont'), PDFName.of(name))
}

describe('two PDFs have another content', () => {
  const other: readonly (readonly [string, Look])[] = [
    ['if a text differs', { texts: ['Sales', 'Profits'] }],
    ['if the pages are in another order', { texts: ['Costs', 'Sales'] }],
    ['if a page is missing', { texts: ['Sales'] }],
    ['if a page occurs twice', { texts: ['Sales', 'Costs', 'Costs'] }],
    ['if an image differs', { image: blue }],
    ['if the font differs', { font: StandardFonts.TimesRoman }],
    ['if the font has another name', { change: document => setFontName(document, 'ABCDEF+Courier') }],
    ['if the size of the page differs', { size: [300, 201] }],
    ['if a page is turned', { change: document => document.getPages()[0]?.setRotation(degrees(90)) }]
  ]
  test.each(other)('%s', async (_, look) => {
    expect((await read(await write(look))).contentSha256).not.toBe((await read(await write())).contentSha256)
  })
})

test('the pages are counted', async () => {
  expect(await read(await write({ texts: ['a', 'b', 'c'] }))).toMatchObject({ pages: 3 })
})

test('a form that refers to itself is read once', async () => {
  const recursive = await write({
    change: document => {
      const resources = document.getPages()[0]?.node.Resources()
      const form = document.context.register(document.context.obj({ Type: 'XObject', Resources: resources ?? null }))
      resources?.set(PDFName.of('Loop'), form)
    }
  })
  expect(await read(recursive)).toEqual(await read(recursive))
})

test('a PDF that expands beyond the limit is not read', async () => {
  const bomb = await write({
    change: document => {
      const stream = document.context.stream(deflateSync(Buffer.alloc(1_000_000)), { Filter: 'FlateDecode' })
      document.getPages()[0]?.node.set(PDFName.of('Contents'), document.context.register(stream))
    }
  })
  await expect(read(bomb, 100_000)).rejects.toThrow('it expands to more than 100000 bytes')
})

test('a PDF that the library cannot read is an error', async () => {
  await expect(read(Buffer.from('%PDF-1.7\n%%EOF'))).rejects.toThrow()
})
