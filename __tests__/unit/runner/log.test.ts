import { afterEach, expect, jest, test } from '@jest/globals'
import { mask } from '../../../src/runner/log.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

test('a part that several presigned URLs have in common is masked once', () => {
  const lines: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation(text => lines.push(String(text)) > 0)
  const token = 'IQoJb3JpZ2luX2VjSharedByAllLinks'
  for (const key of ['a.pdf', 'b.pdf', 'a.pdf'])
    mask(`https://bucket.s3.amazonaws.com/${key}?X-Amz-Security-Token=${token}&X-Amz-Signature=signature-of-${key}`)
  const masks = lines.map(line => line.trim()).filter(line => line.startsWith('::add-mask::'))
  expect(masks.filter(line => line === `::add-mask::${token}`)).toHaveLength(1)
  expect(masks).toContain('::add-mask::signature-of-a.pdf')
  expect(masks).toContain('::add-mask::signature-of-b.pdf')
  expect(new Set(masks).size).toBe(masks.length)
})
