import { describe, expect, test } from '@jest/globals'
import { memoize, memoizeAsync } from '../../../src/lib/memoize.ts'
import { catchError } from '../../support/catch-error.ts'

test('memoize creates the value on first use and returns the same one afterwards', () => {
  let made = 0
  const get = memoize(() => ({ number: ++made }))
  expect(made).toBe(0)
  expect(get()).toBe(get())
  expect(made).toBe(1)
})

describe('memoizeAsync', () => {
  test('creates the value once for all callers', async () => {
    let made = 0
    const get = memoizeAsync(async () => ++made)
    expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1])
  })

  test('forgets a failure, so that the next caller tries again', async () => {
    let tries = 0
    const get = memoizeAsync(async () => {
      tries++
      if (tries === 1) throw new Error('first')
      return tries
    })
    expect(await catchError(get())).toEqual(new Error('first'))
    expect(await get()).toBe(2)
    expect(await get()).toBe(2)
  })
})
