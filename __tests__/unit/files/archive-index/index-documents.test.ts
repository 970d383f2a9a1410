import { describe, expect, test } from '@jest/globals'
import {
  addMonth,
  appendEntries,
  formatIndex,
  getMonthPath,
  UnreadableIndexError
} from '../../../../src/files/archive-index/index-documents.ts'
import { buildEntry } from './sample-manifest.ts'

const month = '2026-11'
const first = buildEntry()
const second = buildEntry({ id: 'ffffffffffffffffffff', report: 'monthly' })

describe('the index of a month', () => {
  test('grows by one line per export, at its end', () => {
    const one = appendEntries(undefined, month, [first]) ?? ''
    const two = appendEntries(one, month, [second]) ?? ''
    expect(JSON.parse(two)).toEqual({ version: 1, month, exports: [first, second] })
    expect(two.split('\n').length).toBe(one.split('\n').length + 1)
    expect(two.startsWith(one.slice(0, one.lastIndexOf('\n]}')))).toBe(true)
  })

  test('stays the same when it contains the exports already', () => {
    const text = appendEntries(undefined, month, [first, second]) ?? ''
    expect(appendEntries(text, month, [second, first])).toBeUndefined()
  })

  test('keeps entries and properties of a later version of the action', () => {
    const later = { version: 1, month, note: 'kept', exports: [{ id: 'x', more: { a: 1 } }] }
    expect(JSON.parse(appendEntries(JSON.stringify(later), month, [first]) ?? '')).toEqual({
      ...later,
      exports: [...later.exports, first]
    })
  })

  test.each([
    ['not a JSON object', '<html>'],
    ['not a JSON object', '[]'],
    ['has no version', '{}'],
    ['version 2', '{"version":2,"exports":[]}'],
    ['no list of exports', '{"version":1}']
  ])('is never replaced if it is unreadable: %s', (reason, text) => {
    expect(() => appendEntries(text, month, [first])).toThrow(UnreadableIndexError)
    expect(() => appendEntries(text, month, [first])).toThrow(reason)
  })
})

describe('the root of the index', () => {
  test('lists each month once, oldest first', () => {
    const november = addMonth(undefined, '2026-11')
    const both = addMonth(november, '2025-02') ?? ''
    expect(JSON.parse(both)).toEqual({
      version: 1,
      months: [
        { month: '2025-02', path: getMonthPath('2025-02') },
        { month: '2026-11', path: getMonthPath('2026-11') }
      ]
    })
    expect(addMonth(both, '2026-11')).toBeUndefined()
  })

  test('is never replaced if it is unreadable', () => {
    expect(() => addMonth('[]', month)).toThrow(UnreadableIndexError)
  })
})

test('a whole index is the same as one that was appended to', () => {
  const december = buildEntry({ id: 'd'.repeat(20), at: '2026-12-01T00:00:00.000Z' })
  const index = formatIndex([december, first, second])
  expect([...index.keys()]).toEqual(['index/2026-11.json', 'index/2026-12.json', 'index.json'])
  expect(index.get('index/2026-11.json')).toBe(appendEntries(undefined, month, [first, second]))
  expect(index.get('index.json')).toBe(addMonth(addMonth(undefined, '2026-12'), '2026-11'))
})
