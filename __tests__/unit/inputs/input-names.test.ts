import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { entryNames, inputDefaults, inputNames } from '../../../src/inputs/input-names.ts'

test('every input is named once', () => {
  expect(new Set(inputNames).size).toBe(inputNames.length)
})

test('an entry of reports accepts the inputs about content, user and destination, and no nested reports', () => {
  expect(entryNames).not.toContain('reports')
  expect(entryNames).not.toContain('mode')
  expect(entryNames).not.toContain('aws-region')
  expect(entryNames).toEqual(expect.arrayContaining(['dashboard-id', 'user-email', 'bucket', 'github-token']))
  expect(entryNames.filter(name => !inputNames.includes(name))).toEqual([])
})

test('every default belongs to an existing input', () => {
  expect(Object.keys(inputDefaults).filter(name => !inputNames.some(one => one === name))).toEqual([])
})

test('the list of readers names each input once, with a file that reads it', async () => {
  const read = (path: string) =>
    readFile(fileURLToPath(new URL(`../../../src/inputs/${path}`, import.meta.url)), 'utf8')
  const lines = (await read('input-names.ts')).replaceAll(/,\n \* {3}/g, ', ').matchAll(/^ \* - (\S+\.ts): (.+)$/gm)
  const readers = Array.from(lines, ([, path = '', names = '']) => ({ path, names: names.split(', ') }))
  expect(readers.flatMap(({ names }) => names).toSorted()).toEqual([...inputNames].toSorted())
  for (const { path, names } of readers) {
    const code = await read(path)
    expect(names.filter(name => !code.includes(`'${name}'`))).toEqual([])
  }
})
