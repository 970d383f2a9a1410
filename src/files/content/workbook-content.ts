import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { noSharedStrings, readSharedStrings, type SharedStrings } from './shared-strings.ts'
import { readWorksheet } from './worksheet-content.ts'
import { type ByteBudget, createByteBudget, parseXml } from './xml-stream.ts'

export interface WorkbookContent {
  /** Rows below the header, of all worksheets. */
  readonly rows: number
  readonly worksheets: readonly { readonly name: string; readonly rows: number }[]
  /** Digest of the cells and the names of the worksheets, if it is needed. */
  readonly contentSha256?: string
}

// Limit for the uncompressed size of a workbook.
const maxExpandedBytes = 8 * 1024 ** 3

/**
 * Reads a workbook that was verified before, part by part as a stream; no worksheet is in memory as a whole. Hashing takes
 * a third of the time.
 * @throws Error if a part is missing or damaged, `ContentLimitError` if the workbook is beyond a limit.
 * https://ecma-international.org/publications-and-standards/standards/ecma-376/ (Part 1, 18)
 */
export async function readWorkbookContent(
  path: string,
  { needsDigest, maxBytes = maxExpandedBytes }: { readonly needsDigest: boolean; readonly maxBytes?: number }
): Promise<WorkbookContent> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false })
  try {
    const book: Book = { zip, entries: await listEntries(zip), budget: createByteBudget(maxBytes) }
    const { sheets, sharedStrings } = await readWorkbookStructure(book)
    const strings = await readStrings(book, sharedStrings)
    const worksheets = []
    for (const { name, part } of sheets) {
      const content = await readWorksheet(await openPart(book, part), strings, book.budget, needsDigest)
      worksheets.push({ name, ...content })
    }
    return summarize(worksheets, needsDigest)
  } finally {
    zip.close()
  }
}

interface Book {
  readonly zip: ZipFile
  readonly entries: ReadonlyMap<string, Entry>
  readonly budget: ByteBudget
}

interface Structure {
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly sharedStrings: string | undefined
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  return entries
}

async function openPart({ zip, entries }: Book, name: string): Promise<AsyncIterable<unknown>> {
  const entry = entries.get(name)
  if (entry === undefined) throw new Error(`it has no ${name}`)
  return zip.openReadStreamPromise(entry)
}

const workbookPart = 'xl/workbook.xml'
const relationsPart = 'xl/_rels/workbook.xml.rels'

async function readWorkbookStructure(book: Book): Promise<Structure> {
  const named: { name: string; id: string }[] = []
  await parseXml(
    await openPart(book, workbookPart),
    {
      open: (name, attributes) => {
        if (name === 'sheet') named.push({ name: attributes['name'] ?? '', id: findRelationId(attributes) })
      }
    },
    book.budget
  )
  const parts = new Map<string, string>()
  let sharedStrings: string | undefined
  await parseXml(
    await openPart(book, relationsPart),
    {
      open: (name, attributes) => {
        if (name !== 'Relationship') return
        const part = posix.resolve('/xl', attributes['Target'] ?? '').slice(1)
        parts.set(attributes['Id'] ?? '', part)
        if (attributes['Type']?.endsWith('/sharedStrings')) sharedStrings = part
      }
    },
    book.budget
  )
  return { sheets: named.map(({ name, id }) => ({ name, part: parts.get(id) ?? '' })), sharedStrings }
}

// The prefix of its namespace is the writer's choice.
function findRelationId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name === 'r:id' || name.endsWith(':id'))?.[1] ?? ''
}

async function readStrings(book: Book, part: string | undefined): Promise<SharedStrings> {
  return part === undefined ? noSharedStrings : readSharedStrings(await openPart(book, part), book.budget)
}

function summarize(
  worksheets: readonly { readonly name: string; readonly rows: number; readonly digest: string }[],
  needsDigest: boolean
): WorkbookContent {
  const contents = worksheets.map(({ name, digest }) => JSON.stringify([name, digest])).sort()
  return {
    rows: worksheets.reduce((sum, { rows }) => sum + rows, 0),
    worksheets: worksheets.map(({ name, rows }) => ({ name, rows })),
    ...(needsDigest ? { contentSha256: createHash('sha256').update(contents.join('\n')).digest('hex') } : {})
  }
}
