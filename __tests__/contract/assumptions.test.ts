import { expect, test } from '@jest/globals'
import { defaultSwitches } from '../../emulator/feature-flags.ts'
import { updateAssumptions } from '../../scripts/docs.ts'
import { assumptions } from '../../src/probe/assumptions.ts'
import { readText } from './source-tree.ts'

test('docs/VERIFIED.md lists every assumption as src/probe/assumptions.ts has it', () => {
  expect(updateAssumptions(readText('docs/VERIFIED.md'))).toBe(readText('docs/VERIFIED.md'))
})

test('README.md links to docs/VERIFIED.md', () => {
  expect(readText('README.md')).toContain('](docs/VERIFIED.md)')
})

test('every switch of the emulator that plays AWS belongs to one assumption', () => {
  const flags = assumptions.flatMap(({ flag }) => flag ?? [])
  expect(flags.toSorted()).toEqual(
    Object.keys(defaultSwitches)
      .filter(name => !name.startsWith('github'))
      .toSorted()
  )
})

test('every assumption has a unique ID, and a source if it is documented', () => {
  expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length)
  for (const { id, basis, source } of assumptions) {
    expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)+$/)
    if (basis === 'documented') expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
  }
})
