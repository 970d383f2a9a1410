import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ComparableFile, compareFiles } from '../../../../src/files/content/compare-files.ts'

function buildFile(path: string, content: string, more: Partial<ComparableFile> = {}): ComparableFile {
  return { path, sha256: `bytes of ${path} ${content}`, contentSha256: content, contentRule: 'csv-1', rows: 3, ...more }
}

describe('a file', () => {
  const before = buildFile('a.csv', 'one', { rows: 2 })
  test.each([
    ['is the same if its content is', buildFile('a.csv', 'one', { sha256: 'other', rows: 2 }), 'same'],
    ['is changed if its content is', buildFile('a.csv', 'two'), 'changed'],
    [
      'is changed if its content was hashed by another rule',
      buildFile('a.csv', 'one', { sha256: 'other', contentRule: 'csv-2' }),
      'changed'
    ],
    [
      'is changed if its content is unknown',
      buildFile('a.csv', 'one', { sha256: 'other', contentSha256: undefined }),
      'changed'
    ],
    ['is the same if its bytes are, whatever the rule', { ...before, contentRule: 'csv-2' }, 'same']
  ])('%s', (_, now, change) => {
    expect(compareFiles([before], [now]).changes).toEqual([{ path: 'a.csv', change, rowsBefore: 2, rows: now['rows'] }])
  })

  test('is added if there was none of its path or subject', () => {
    expect(compareFiles([], [before]).changes).toEqual([{ path: 'a.csv', change: 'added', rows: 2 }])
  })

  test('is removed if it no longer exists', () => {
    expect(compareFiles([before], []).changes).toEqual([{ path: 'a.csv', change: 'removed', rowsBefore: 2 }])
  })

  test('is removed only once', () => {
    const removed = { ...before, removedAt: '2026-11-24T06:00:00.000Z' }
    expect(compareFiles([removed], []).changes).toEqual([])
    expect(compareFiles([removed], [before]).changes).toMatchObject([{ path: 'a.csv', change: 'same' }])
  })

  test('is not removed if it was requested and failed', () => {
    expect(compareFiles([before], [], [{ path: 'a.csv' }]).changes).toEqual([])
  })
})

const sales = { dashboardId: 'sales', format: 'PDF', sheets: [{ id: 's1' }], user: 'anna' }

test('a file whose name contains a date is matched by its content and user', () => {
  const before = [
    buildFile('2026-11-24/a.pdf', 'one', sales),
    buildFile('2026-11-24/b.pdf', 'two', { ...sales, user: 'ben' })
  ]
  const now = [
    buildFile('2026-11-25/b.pdf', 'two', { ...sales, user: 'ben' }),
    buildFile('2026-11-25/a.pdf', 'new', sales)
  ]
  expect(compareFiles(before, now).changes).toMatchObject([
    { path: '2026-11-25/b.pdf', change: 'same' },
    { path: '2026-11-25/a.pdf', change: 'changed' }
  ])
})

test('a file with the same path wins over one with the same subject', () => {
  const before = [buildFile('old.pdf', 'one', sales), buildFile('new.pdf', 'two', sales)]
  expect(compareFiles(before, [buildFile('new.pdf', 'two', sales)]).changes).toMatchObject([
    { path: 'new.pdf', change: 'same' },
    { path: 'old.pdf', change: 'removed' }
  ])
})

test('a subject that occurred twice matches neither', () => {
  const before = [buildFile('one.pdf', 'x', sales), buildFile('two.pdf', 'x', sales)]
  expect(compareFiles(before, [buildFile('three.pdf', 'x', sales)]).changes.map(({ change }) => change)).toEqual([
    'added',
    'removed',
    'removed'
  ])
})

test('files that cannot be compared are named', () => {
  const before = [buildFile('a.csv', 'x', { contentSha256: undefined }), buildFile('b.csv', 'x')]
  expect(compareFiles(before, [buildFile('a.csv', 'y'), buildFile('b.csv', 'y')]).incomparable).toEqual(['a.csv'])
})

const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
const files = paths.chain(names =>
  fc.tuple(...names.map(name => fc.constantFrom('one', 'two', 'three').map(content => buildFile(name, content))))
)
const changesByPath = (before: readonly ComparableFile[], now: readonly ComparableFile[]) =>
  Object.fromEntries(compareFiles(before, now).changes.map(({ path, change }) => [path, change]))

test('every file is the same as itself', () => {
  fc.assert(
    fc.property(files, some => {
      expect(compareFiles(some, some).changes.every(({ change }) => change === 'same')).toBe(true)
    })
  )
})

test('comparing in the other direction swaps added and removed and changes nothing else', () => {
  const swapped = { added: 'removed', removed: 'added', changed: 'changed', same: 'same' }
  fc.assert(
    fc.property(files, files, (one, other) => {
      const there = changesByPath(one, other)
      const back = changesByPath(other, one)
      expect(back).toEqual(Object.fromEntries(Object.entries(there).map(([path, change]) => [path, swapped[change]])))
    })
  )
})

test('equality of files is transitive', () => {
  fc.assert(
    fc.property(files, files, files, (one, two, three) => {
      const [first, second, both] = [changesByPath(one, two), changesByPath(two, three), changesByPath(one, three)]
      for (const [path, change] of Object.entries(first))
        if (change === 'same' && second[path] === 'same') expect(both[path]).toBe('same')
    })
  )
})

test('the order of files changes nothing', () => {
  fc.assert(
    fc.property(files, files, (one, other) => {
      expect(changesByPath(one.toReversed(), other.toReversed())).toEqual(changesByPath(one, other))
    })
  )
})
