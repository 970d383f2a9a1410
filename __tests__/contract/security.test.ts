import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { filesUnder, readText, root } from './source-tree.ts'

/** Rows of the tables below "Threats": attack, mitigation, tests. */
const threats = (readText('docs/SECURITY.md').split('\n## Threats\n')[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter(line => line.startsWith('| ') && !/^\| (Attack|---) \|/.test(line))
  .map(line => line.slice(2, -2).split(' | '))
const tests = threats.map(cells => [...(cells[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))

test('every threat in docs/SECURITY.md has an attack, a mitigation and tests that exist', () => {
  expect(threats.length).toBeGreaterThan(12)
  for (const cells of threats) expect({ cells, count: cells.length }).toMatchObject({ count: 3 })
  expect(tests.filter(names => names.length === 0)).toEqual([])
  const missing = tests
    .flat()
    .filter(name => ![`__tests__/${name}.test.ts`, name].some(path => existsSync(join(root, path))))
  expect(missing).toEqual([])
})

test('every fault test belongs to a threat', () => {
  const faults = filesUnder('__tests__/faults').filter(path => path.endsWith('.test.ts'))
  const named = new Set(tests.flat())
  const testsOfHelpers = ['faults/leaks']
  const names = faults.map(path => path.replace(/^__tests__\/(.*)\.test\.ts$/, '$1'))
  expect(names.filter(name => !named.has(name) && !testsOfHelpers.includes(name))).toEqual([])
})
