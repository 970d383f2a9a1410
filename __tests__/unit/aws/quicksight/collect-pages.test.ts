import { expect, test } from '@jest/globals'
import { collectPages } from '../../../../src/aws/quicksight/client.ts'

test('a listing that does not end fails instead of filling the memory', async () => {
  let pages = 0
  const getPage = async () => ({ items: [], next: String(++pages) })
  await expect(collectPages('ListUsers', getPage)).rejects.toMatchObject({
    code: 'ResponseTooLarge',
    kind: 'invalid',
    message: 'ListUsers: the listing has more than 10000 pages'
  })
  expect(pages).toBe(10_000)
})
