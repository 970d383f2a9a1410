import { describe, expect, test } from '@jest/globals'
import { InputFiles } from '../../../../src/inputs/document/input-files.ts'
import { createWorkspace } from '../input-harness.ts'

const files = {
  'a/reports.yml': '- a',
  'windows.yml': '\ufeff- a\r\n- b\r\n',
  'empty.yml': ' \n',
  'broken.json': '{"a": ',
  'large.yml': 'x'.repeat(1024 * 1024 + 1)
}

const nothing = createWorkspace({})

describe('a file of an input', () => {
  test.each([
    ['a/reports.yml', { data: ['a'] }],
    ['file://a/reports.yml', { data: ['a'] }],
    ['windows.yml', { data: ['a', 'b'] }],
    [
      'reports.yml',
      {
        problem:
          '"reports.yml" is not a file in the workspace. Check the path, and that actions/checkout runs before this step.'
      }
    ],
    ['empty.yml', { problem: 'the file "empty.yml" is empty.' }],
    [
      'broken.json',
      { problem: 'the file "broken.json" is neither YAML nor JSON (line 1, column 7: Flow map must end with a }).' }
    ],
    ['large.yml', { problem: 'the file "large.yml" is larger than 1 MiB.' }]
  ])('%s', async (name, parsed) => {
    expect(await new InputFiles(createWorkspace(files)).file(name)).toEqual(parsed)
  })

  test.each([
    ['UTF-16', '\uFFFD\uFFFDn\0a\0m\0e\0'],
    ['Windows-1252', 'name,parameters.City\na,M\uFFFDnchen\n']
  ])('is a problem if it is in %s', async (_, decoded) => {
    const problem = '"r.csv" is not a text file in UTF-8. Save it as UTF-8 (Excel: "CSV UTF-8").'
    const sources = new InputFiles({ ...nothing, read: async () => decoded })
    expect(await sources.table('r.csv', ['name'])).toEqual({ problems: [problem] })
    expect(await sources.file('r.csv')).toEqual({ problem })
  })

  test('is a problem if it cannot be read', async () => {
    const read = () => Promise.reject(new Error('EACCES: permission denied'))
    expect(await new InputFiles({ ...nothing, read }).file('a.yml')).toEqual({
      problem: '"a.yml" cannot be read: EACCES: permission denied.'
    })
  })

  test('is read up to the size limit', async () => {
    const asked: unknown[] = []
    await new InputFiles({ ...nothing, read: async (...ask) => void asked.push(ask) }).file('file://a.yml')
    expect(asked).toEqual([['a.yml', 1024 * 1024]])
  })
})

test('is read and parsed once for many reports', async () => {
  let reads = 0
  const sources = new InputFiles({ ...nothing, read: async () => `- ${++reads}` })
  const [first, second] = await Promise.all([sources.file('a.yml'), sources.file('a.yml')])
  expect(reads).toBe(1)
  expect(second).toBe(first)
  expect(await sources.inline('a: 1')).toBe(await sources.inline('a: 1'))
})

test('is distinguished from inline text with the same content', async () => {
  const sources = new InputFiles(createWorkspace({ a: '[1]' }))
  expect(await sources.inline('a')).toEqual({ data: 'a' })
  expect(await sources.file('a')).toEqual({ data: [1] })
})

test('is searched for in a directory once for many reports', async () => {
  let looks = 0
  const sources = new InputFiles({
    ...nothing,
    findWriteBlocker: async at => ({ at, kind: ++looks === 1 ? 'file' : 'link' })
  })
  expect(await sources.findWriteBlocker('out')).toEqual({ at: 'out', kind: 'file' })
  expect(await sources.findWriteBlocker('out')).toEqual({ at: 'out', kind: 'file' })
})
