import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { filesUnder, root, textOf } from './source-tree.ts'

const shownBy = textOf('docs/SECURITY.md')
  .split('\n')
  .filter(line => line.startsWith('| ') && line.split(' | ').length === 4)
  .slice(2)
  .map(line => [...(line.split(' | ')[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))

test('every threat in docs/SECURITY.md names tests, and all of them are there', () => {
  expect(shownBy.length).toBeGreaterThan(8)
  expect(shownBy.filter(names => names.length === 0)).toEqual([])
  const missing = shownBy
    .flat()
    .filter(name => ![`__tests__/${name}.test.ts`, name].some(path => existsSync(join(root, path))))
  expect(missing).toEqual([])
})

test('every test of faults stands beside a threat', () => {
  const faults = filesUnder('__tests__/faults').filter(path => path.endsWith('.test.ts'))
  const named = new Set(shownBy.flat())
  const own = ['faults/leaks']
  const names = faults.map(path => path.replace(/^__tests__\/(.*)\.test\.ts$/, '$1'))
  expect(names.filter(name => !named.has(name) && !own.includes(name))).toEqual([])
})
