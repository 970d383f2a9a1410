import { expect, test } from '@jest/globals'
import { prefetchIdToken } from '../../../src/github/prefetch-token.ts'

function asking(answer: (n: number) => Promise<string>) {
  const asked: string[] = []
  const ask = (audience: string) => answer(asked.push(audience))
  return { ask, asked }
}

test('the token is requested immediately; the first caller gets it, the next one a fresh one', async () => {
  const { ask, asked } = asking(async n => `token ${n}`)
  const token = await prefetchIdToken(ask, 'sts.amazonaws.com')
  expect(asked).toEqual(['sts.amazonaws.com'])
  expect(await token('sts.amazonaws.com')).toBe('token 1')
  expect(asked).toHaveLength(1)
  expect(await token('sts.amazonaws.com')).toBe('token 2')
})

test('a failure is reported to the first caller, and is not an unhandled rejection before', async () => {
  const { ask } = asking(async n => {
    if (n === 1) throw new Error('no permission')
    return `token ${n}`
  })
  const token = await prefetchIdToken(ask, 'sts.amazonaws.com')
  await expect(token('sts.amazonaws.com')).rejects.toThrow('no permission')
  expect(await token('sts.amazonaws.com')).toBe('token 2')
})

test('for another audience the prefetched token is not used', async () => {
  const { ask, asked } = asking(async n => `token ${n}`)
  const token = await prefetchIdToken(ask, 'sts.amazonaws.com')
  expect(await token('sts.amazonaws.com.cn')).toBe('token 2')
  expect(asked).toEqual(['sts.amazonaws.com', 'sts.amazonaws.com.cn'])
})
