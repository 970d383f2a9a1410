import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createPathRegistry, type FilePath } from '../../../../src/files/naming/path-registry.ts'

const path = (text: string, extension = '.pdf'): FilePath => {
  const segments = text.split('/')
  return { directories: segments.slice(0, -1), name: segments.at(-1) ?? '', extension }
}

describe('a free path', () => {
  const cases: [string, string[], string[]][] = [
    ['numbers what collides, in the order asked for', ['a/b', 'a/b', 'a/b'], ['a/b.pdf', 'a/b-2.pdf', 'a/b-3.pdf']],
    ['takes names that differ by case only for the same', ['a/B', 'A/b'], ['a/B.pdf', 'A/b-2.pdf']],
    ['takes a number that is taken already for taken', ['x-2', 'x', 'x'], ['x-2.pdf', 'x.pdf', 'x-3.pdf']],
    ['puts no directory where a file is', ['a', 'a.pdf/b'], ['a.pdf', 'a.pdf-2/b.pdf']],
    ['puts no file where a directory is', ['a.pdf/b', 'a'], ['a.pdf/b.pdf', 'a-2.pdf']],
    ['knows full case folding', ['straße', 'STRASSE'], ['straße.pdf', 'STRASSE-2.pdf']]
  ]
  test.each(cases)('%s', (_, asked, given) => {
    const taken = createPathRegistry()
    expect(asked.map(each => taken.claimFreePath(['out'], path(each)))).toEqual(given)
  })

  test('is unique in every directory, and in nested ones', () => {
    const taken = createPathRegistry()
    expect(taken.claimFreePath(['out'], path('a/b'))).toBe('a/b.pdf')
    expect(taken.claimFreePath(['out/a'], path('b'))).toBe('b-2.pdf')
    expect(taken.claimFreePath(['elsewhere', 's3://bucket'], path('b'))).toBe('b.pdf')
    expect(taken.claimFreePath(['another', 's3://bucket'], path('b'))).toBe('b-2.pdf')
    expect(taken.claimFreePath(['.'], path('out/a/b'))).toBe('out/a/b-3.pdf')
  })

  test('does not replace a path that was assigned before', () => {
    const taken = createPathRegistry()
    taken.claim('out/manifest.json')
    expect(taken.claimFreePath(['out'], path('Manifest.JSON/x'))).toBe('Manifest.JSON-2/x.pdf')
    expect(taken.claimFreePath(['out'], path('manifest', '.json'))).toBe('manifest-2.json')
  })

  test('every path is assigned once, is not a directory of another, and is deterministic', () => {
    const segment = fc.constantFrom('a', 'A', 'a.pdf', 'a-2', 'b', 'B.PDF', 'a.pdf-2')
    const paths = fc.array(fc.array(segment, { minLength: 1, maxLength: 3 }), { maxLength: 30 })
    fc.assert(
      fc.property(paths, asked => {
        const [first, second] = [createPathRegistry(), createPathRegistry()]
        const given = asked.map(each => first.claimFreePath(['out'], path(each.join('/'))))
        const folded = given.map(each => each.toLowerCase())
        expect(new Set(folded).size).toBe(given.length)
        for (const file of folded) expect(folded.some(other => other.startsWith(`${file}/`))).toBe(false)
        expect(asked.map(each => second.claimFreePath(['out'], path(each.join('/'))))).toEqual(given)
      })
    )
  })
})
