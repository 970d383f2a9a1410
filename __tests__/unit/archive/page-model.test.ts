import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pairFiles } from '../../../archive/page/model/compare-files.ts'
import { getFileUrl, getSafeLink } from '../../../archive/page/model/file-url.ts'
import {
  type ArchivedExport,
  filterExports,
  getChoices,
  getComparable,
  noFilters
} from '../../../archive/page/model/filters.ts'
import { formatBytes, formatCount, formatTime } from '../../../archive/page/model/format.ts'
import { IndexFormatError, readMonth, readRoot } from '../../../archive/page/model/read-index.ts'
import { formatRoute, parseRoute, type Route } from '../../../archive/page/model/route.ts'
import { hashStream } from '../../../archive/page/model/sha256.ts'
import { showControls } from '../../../archive/page/model/visible-text.ts'
import type { IndexFile } from '../../../src/files/archive-index/index-types.ts'
import { anyText } from '../../support/builders/any-text.ts'
import { buildEntry } from '../files/archive-index/sample-manifest.ts'

function buildExport(changes: Partial<ArchivedExport> = {}): ArchivedExport {
  return { ...buildEntry(), month: '2026-11', ...changes }
}

function buildFile(changes: Partial<IndexFile> = {}): IndexFile {
  return { path: 'a/Orders.csv', format: 'CSV', bytes: 1, sha256: 'a'.repeat(64), contents: ['Orders'], ...changes }
}

describe('the address of a file', () => {
  const page = new URL('https://archive.example.com/reports/index.html?Policy=p&Signature=s')

  test('is below the folder of the page, and keeps the signature of the page', () => {
    expect(getFileUrl('2026/Sales #1 ?.pdf', page)?.href).toBe(
      'https://archive.example.com/reports/2026/Sales%20%231%20%3F.pdf?Policy=p&Signature=s'
    )
  })

  test.each([
    '../secret.pdf',
    'a/../../b.pdf',
    '/etc/passwd',
    '//evil.example.com/x',
    'a/./b',
    '',
    'https://evil.example.com/x'
  ])('does not exist for %j', path => {
    expect(getFileUrl(path, page)).toBeUndefined()
  })

  test('never leaves the folder', () => {
    fc.assert(
      fc.property(anyText(), path => {
        const url = getFileUrl(path, page)
        expect(url?.href ?? page.href).toMatch(/^https:\/\/archive\.example\.com\/reports\//)
      })
    )
  })
})

test.each([
  ['https://github.com/o/r/actions/runs/1', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['http://example.com', false],
  ['runs/1', false],
  ['', false]
])('a link to %j is offered: %j', (address, offered) => {
  expect(getSafeLink(address) !== undefined).toBe(offered)
})

describe('filters', () => {
  const exports = [
    buildExport({ id: '1', at: '2026-11-01T10:00:00.000Z', report: 'weekly', user: 'a@example.com' }),
    buildExport({ id: '2', at: '2026-11-25T23:59:59.000Z', report: 'monthly', status: 'FAILED' }),
    buildExport({ id: '3', at: '2026-11-26T00:00:00.000Z', dashboardId: 'costs', dashboardName: 'Kösten' })
  ]
  const find = (filters: object) => filterExports(exports, { ...noFilters, ...filters }).map(({ id }) => id)

  test('show everything, newest first, if they are empty', () => {
    expect(find({})).toEqual(['3', '2', '1'])
  })

  test.each([
    [{ report: 'monthly' }, ['2']],
    [{ dashboard: 'costs' }, ['3']],
    [{ user: 'a@example.com' }, ['1']],
    [{ status: 'FAILED' }, ['2']],
    [{ from: '2026-11-25', to: '2026-11-25' }, ['2']],
    [{ text: 'KÖSTEN weekly' }, ['3']],
    [{ text: 'nothing like this' }, []]
  ])('%j find %j', (filters, ids) => {
    expect(find(filters)).toEqual(ids)
  })

  test('offer the values that the archive contains', () => {
    expect(getChoices(exports).dashboard).toEqual([
      { value: 'costs', label: 'Kösten' },
      { value: 'sales-overview', label: 'Sales' }
    ])
  })

  test('offer for a comparison only exports of the same report that have files, nearest in time first', () => {
    const files = [buildFile()]
    const one = buildExport({ id: '1', at: '2026-11-01T00:00:00.000Z', files })
    const others = [
      buildExport({ id: '2', at: '2026-11-20T00:00:00.000Z', files }),
      buildExport({ id: '3', at: '2026-11-02T00:00:00.000Z', files }),
      buildExport({ id: '4', files, report: 'other' }),
      buildExport({ id: '5' })
    ]
    expect(getComparable([one, ...others], one).map(({ id }) => id)).toEqual(['3', '2'])
  })
})

describe('routes', () => {
  test.each<[Route]>([
    [{ view: 'list', filters: noFilters, page: 1 }],
    [{ view: 'list', filters: { ...noFilters, text: 'a&b=c#d', from: '2026-11-01' }, page: 3 }],
    [{ view: 'export', at: { month: '2026-11', id: 'abc' }, file: 2 }],
    [
      {
        view: 'compare',
        before: { month: '2026-10', id: 'abc' },
        after: { month: '2026-11', id: 'def' },
        file: 'CSV/Ö & x'
      }
    ]
  ])('%j has a link that leads back to it', route => {
    expect(parseRoute(formatRoute(route))).toEqual(route)
  })

  test.each(['', '#', '#/x', '#/export/2026-11', '#/export/../id', '#/?page=-1'])('%j leads to the list', fragment => {
    expect(parseRoute(fragment)).toEqual({ view: 'list', filters: noFilters, page: 1 })
  })
})

describe('files of two exports', () => {
  const before = buildExport({
    files: [
      buildFile({ path: '11-24/Orders.csv', contentSha256: 'c'.repeat(64) }),
      buildFile({ path: '11-24/Gone.pdf', format: 'PDF', contents: ['Gone'] }),
      buildFile({ path: '11-24/Costs.csv', contents: ['Costs'] })
    ]
  })
  const after = buildExport({
    files: [
      buildFile({ path: '11-25/Orders.csv', sha256: 'd'.repeat(64), contentSha256: 'c'.repeat(64) }),
      buildFile({ path: '11-25/Costs.csv', contents: ['Costs'], sha256: 'e'.repeat(64) }),
      buildFile({ path: '11-25/New.csv', contents: ['New'] })
    ]
  })

  test('match by what they contain, and by their content if the digests are known', () => {
    expect(pairFiles(before, after).map(({ label, change }) => [label, change])).toEqual([
      ['Orders.csv', 'recoded'],
      ['Costs.csv', 'changed'],
      ['New.csv', 'added'],
      ['Gone.pdf', 'removed']
    ])
  })

  test('are the same if their bytes are', () => {
    expect(pairFiles(before, before).every(({ change }) => change === 'same')).toBe(true)
  })

  test('are paired in their order if they contain the same', () => {
    const twice = buildExport({ files: [buildFile({ path: 'a.csv' }), buildFile({ path: 'b.csv' })] })
    expect(pairFiles(twice, twice).map(pair => [pair.before?.path, pair.after?.path])).toEqual([
      ['a.csv', 'a.csv'],
      ['b.csv', 'b.csv']
    ])
  })
})

describe('an index that was read', () => {
  test('is the index that was written', () => {
    const entry = buildEntry({ files: [buildFile({ rows: 3 })], failures: [{ what: 'x', code: 'C', message: 'm' }] })
    const [read] = readMonth({ version: 1, exports: [entry] }, '2026-11')
    expect(read).toMatchObject({ ...entry, month: '2026-11' })
  })

  test('leaves out entries of another shape', () => {
    const bad = [null, 1, {}, { ...buildEntry(), at: 'x' }, { ...buildEntry(), status: '<b>' }]
    expect(readMonth({ version: 1, exports: bad }, '2026-11')).toEqual([])
  })

  test('lists the months newest first', () => {
    const months = [
      { month: '2026-10', path: 'index/2026-10.json' },
      { month: '2026-11', path: 'index/2026-11.json' },
      { month: 'x', path: 'y' }
    ]
    expect(readRoot({ version: 1, months }).map(({ month }) => month)).toEqual(['2026-11', '2026-10'])
  })

  test.each([undefined, [], { version: 2 }, 'text'])('is refused if it is %j', document => {
    expect(() => readRoot(document)).toThrow(IndexFormatError)
    expect(() => readMonth(document, '2026-11')).toThrow(IndexFormatError)
  })
})

test('the SHA-256 of a body in pieces is the SHA-256 of the whole', async () => {
  const bytes = Buffer.from('x'.repeat(100_000))
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 999) yield new Uint8Array(bytes.subarray(at, at + 999))
  }
  expect(await hashStream(pieces())).toEqual({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length
  })
})

test('control characters that change how a string looks are shown', () => {
  expect(showControls('report\u202Efdp.exe')).toBe('report⟨U+202E⟩fdp.exe')
  expect(showControls('a\u0000b\u200Bc\u2066d')).toBe('a⟨U+0000⟩b⟨U+200B⟩c⟨U+2066⟩d')
  expect(showControls('two\nlines\tשלום')).toBe('two\nlines\tשלום')
})

test('sizes, times and counts are readable', () => {
  expect([0, 999, 1000, 4_560_000, 123_456_789_000].map(formatBytes)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '4.6 MB',
    '123 GB'
  ])
  expect(formatTime('2026-11-25T06:00:12.000Z')).toBe('2026-11-25 06:00')
  expect([formatCount(1, 'row'), formatCount(12_000, 'row')]).toEqual(['1 row', '12,000 rows'])
})
