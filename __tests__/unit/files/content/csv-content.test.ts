import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { readCsvContent } from '../../../../src/files/content/csv-content.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'csv-content-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function read(text: string | Buffer) {
  const path = join(directory, 'file.csv')
  await writeFile(path, text)
  return readCsvContent(path)
}

const base = 'name,city\nAnna,Paris\nBen,Rome\n'

test.each([
  ['its rows in another order', 'name,city\nBen,Rome\nAnna,Paris\n'],
  ['carriage returns', 'name,city\r\nAnna,Paris\r\nBen,Rome\r\n'],
  ['quotes around each field', '"name","city"\n"Anna","Paris"\n"Ben","Rome"\n'],
  ['a byte order mark', '\ufeffname,city\nAnna,Paris\nBen,Rome\n'],
  ['no line end after the last row', 'name,city\nAnna,Paris\nBen,Rome'],
  ['blank lines', 'name,city\n\nAnna,Paris\n\n\nBen,Rome\n\n']
])('a file with %s has the same content', async (_, text) => {
  expect(await read(text)).toEqual(await read(base))
})

test.each([
  ['a changed value', 'name,city\nAnna,Paris\nBen,Oslo\n'],
  ['a row less', 'name,city\nAnna,Paris\n'],
  ['a row twice', 'name,city\nAnna,Paris\nBen,Rome\nBen,Rome\n'],
  ['another header', 'name,town\nAnna,Paris\nBen,Rome\n'],
  ['a row in place of the header', 'Anna,Paris\nname,city\nBen,Rome\n'],
  ['swapped columns', 'city,name\nParis,Anna\nRome,Ben\n'],
  ['values that moved to the next field', 'name,city\nAnnaP,aris\nBen,Rome\n'],
  ['a comma within a field', 'name,city\n"Anna,Paris"\nBen,Rome\n'],
  ['a space more', 'name,city\nAnna,Paris \nBen,Rome\n'],
  ['an empty field more', 'name,city\nAnna,Paris,\nBen,Rome\n']
])('a file with %s has another content', async (_, text) => {
  expect((await read(text)).contentSha256).not.toBe((await read(base)).contentSha256)
})

test.each([
  ['h\n', 0],
  ['h\na\n', 1],
  ['h\n"a\nb"\nc\n', 2],
  ['h\n""\n', 1],
  ['h\n"a ""quoted"" word"\n', 1],
  ['h\n\n\n', 0],
  ['', 0]
])('%j has %i rows', async (text, rows) => {
  expect((await read(text)).rows).toBe(rows)
})

const table = fc
  .integer({ min: 1, max: 4 })
  .chain(width =>
    fc.array(fc.array(fc.string({ unit: fc.constantFrom(...'ab,"\n\r ') }), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 12
    })
  )
  .filter(rows => rows.every(row => row.join('') !== ''))

test('the order of rows and their quoting never change the content', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.infiniteStream(fc.nat()), async ([header = [], ...rows], random) => {
      const shuffled = rows.map(row => ({ row, key: random.next().value ?? 0 })).sort((a, b) => a.key - b.key)
      const one = await read(stringify([header, ...rows]))
      const other = await read(
        stringify([header, ...shuffled.map(({ row }) => row)], { quoted: true, eol: '\r\n' } as object)
      )
      expect(other).toEqual(one)
      expect(one.rows).toBe(rows.length)
    }),
    { numRuns: 60 }
  )
})

test('two tables have the same content only if they have the same rows', async () => {
  const sorted = ([header, ...rows]: string[][]) =>
    JSON.stringify([header, ...rows.map(row => JSON.stringify(row)).sort()])
  await fc.assert(
    fc.asyncProperty(table, table, async (one, other) => {
      const [first, second] = [await read(stringify(one)), await read(stringify(other))]
      expect(first.contentSha256 === second.contentSha256).toBe(sorted(one) === sorted(other))
    }),
    { numRuns: 60 }
  )
})

test('a record that is longer than the buffer is compared to its last byte', async () => {
  const long = 'x'.repeat(300_000)
  const one = await read(`h\n"${long}a"\n`)
  expect(await read(`h\n${long}a\n`)).toEqual(one)
  expect((await read(`h\n${long}b\n`)).contentSha256).not.toBe(one.contentSha256)
})
