import { describe, expect, test } from '@jest/globals'
import { InputFiles } from '../../../../src/inputs/document/input-files.ts'
import { workspaceOf } from '../input-harness.ts'

const files = {
  'a/reports.yml': '- a',
  'windows.yml': '\ufeff- a\r\n- b\r\n',
  'empty.yml': ' \n',
  'broken.json': '{"a": ',
  'large.yml': 'x'.repeat(1024 * 1024 + 1)
}

const nothing = workspaceOf({})

describe('a file', () => {
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
    expect(await new InputFiles(workspaceOf(files)).file(name)).toEqual(parsed)
  })

  test('that cannot be read is a problem', async () => {
    const read = () => Promise.reject(new Error('EACCES: permission denied'))
    expect(await new InputFiles({ ...nothing, read }).file('a.yml')).toEqual({
      problem: '"a.yml" cannot be read: EACCES: permission denied.'
    })
  })

  test('is asked for with the most that is taken', async () => {
    const asked: unknown[] = []
    await new InputFiles({ ...nothing, read: async (...ask) => void asked.push(ask) }).file('file://a.yml')
    expect(asked).toEqual([['a.yml', 1024 * 1024]])
  })
})

test('what many reports share is read and parsed once', async () => {
  let reads = 0
  const sources = new InputFiles({ ...nothing, read: async () => `- ${++reads}` })
  const [first, second] = await Promise.all([sources.file('a.yml'), sources.file('a.yml')])
  expect(reads).toBe(1)
  expect(second).toBe(first)
  expect(await sources.inline('a: 1')).toBe(await sources.inline('a: 1'))
})

test('a text and a file of the same name are two things', async () => {
  const sources = new InputFiles(workspaceOf({ a: '[1]' }))
  expect(await sources.inline('a')).toEqual({ data: 'a' })
  expect(await sources.file('a')).toEqual({ data: [1] })
})

test('a directory that many reports share is looked at once', async () => {
  let looks = 0
  const sources = new InputFiles({
    ...nothing,
    findWriteBlocker: async at => ({ at, kind: ++looks === 1 ? 'file' : 'link' })
  })
  expect(await sources.findWriteBlocker('out')).toEqual({ at: 'out', kind: 'file' })
  expect(await sources.findWriteBlocker('out')).toEqual({ at: 'out', kind: 'file' })
})
