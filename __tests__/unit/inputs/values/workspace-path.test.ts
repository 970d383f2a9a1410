import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toWorkspacePath } from '../../../../src/inputs/values/workspace-path.ts'

describe('a path in the workspace', () => {
  test.each([
    ['out', 'out'],
    ['./out/', 'out'],
    ['a/b/../c', 'a/c'],
    ['a\\b', 'a/b'],
    ['a//b', 'a/b'],
    ['.', '.'],
    ['..a/b', '..a/b'],
    ['/w/repo/out', 'out'],
    ['/w/repo', '.'],
    ['/w/repo/../repo/out', 'out']
  ])('%s', (path, expected) => {
    expect(toWorkspacePath(path, '/w/repo')).toBe(expected)
  })

  test('can have the separators of Windows', () => {
    expect(toWorkspacePath('D:\\a\\repo\\out', 'D:\\a\\repo')).toBe('out')
    expect(toWorkspacePath('d:\\A\\Repo\\Out', 'D:\\a\\repo')).toBe('Out')
    expect(toWorkspacePath('D:/a/repo/', 'd:\\a\\repo')).toBe('.')
    expect(toWorkspacePath('out\\weekly', 'D:\\a\\repo')).toBe('out/weekly')
    for (const path of ['C:\\a\\repo\\out', 'D:\\a\\repo2', 'd:\\a', 'D:..\\x', '\\out', '\\\\host\\share'])
      expect(toWorkspacePath(path, 'D:\\a\\repo')).toBeUndefined()
  })
})

test.each(['..', '../out', 'a/../../out', '/w/repo2', '/w', '/', '/etc', 'a\0b', '..\\out', 'C:\\out', '//host/share'])(
  'cannot be %j, which leads out of it',
  path => {
    expect(toWorkspacePath(path, '/w/repo')).toBeUndefined()
  }
)

test('cannot be absolute if the workspace is unknown', () => {
  expect(toWorkspacePath('/w/repo/out', undefined)).toBeUndefined()
  expect(toWorkspacePath('out', undefined)).toBe('out')
})

test('never leads out of the workspace', () => {
  const part = fc.constantFrom('..', '.', 'a', '/', '\\', 'C:', '', 'w', 'repo', ' ')
  fc.assert(
    fc.property(fc.array(part), parts => {
      const path = toWorkspacePath(parts.join(''), '/w/repo')
      if (path === undefined) return
      expect(path.split('/')).not.toContain('..')
      expect(path).not.toMatch(/^\/|^[a-z]:|\\|\/$/i)
    })
  )
})
