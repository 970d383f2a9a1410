import { expect, test } from '@jest/globals'
import { joinPath, makeRelative } from '../../../src/files/paths.ts'

test.each([
  ['out', 'a/b.pdf', 'out/a/b.pdf'],
  ['.', 'a/b.pdf', 'a/b.pdf'],
  ['', 'a/b.pdf', 'a/b.pdf']
])('below %j, the path %s is %s, and the reverse holds', (place, path, whole) => {
  expect(joinPath(place, path)).toBe(whole)
  expect(makeRelative(place, whole)).toBe(path)
})

test('a path outside the directory is unchanged', () => {
  expect(makeRelative('out', 'outside/a.pdf')).toBe('outside/a.pdf')
})
