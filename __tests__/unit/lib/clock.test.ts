import { expect, test } from '@jest/globals'
import { systemClock } from '../../../src/lib/clock.ts'
import { catchError } from '../../support/catch-error.ts'

test('now is the time in milliseconds since 1970', () => {
  expect(systemClock.now() / Date.now()).toBeCloseTo(1)
})

test('a longer sleep ends after a shorter one that began later', async () => {
  const ended: number[] = []
  const sleep = async (ms: number) => {
    await systemClock.sleep(ms)
    ended.push(ms)
  }
  await Promise.all([sleep(50), sleep(1)])
  expect(ended).toEqual([1, 50])
})

test('an aborted sleep rejects with the reason of the abort', async () => {
  const controller = new AbortController()
  const sleep = catchError(systemClock.sleep(60_000, controller.signal))
  controller.abort('woken')
  expect(await sleep).toBe('woken')
})

test('a sleep whose signal is already aborted rejects immediately', async () => {
  expect(await catchError(systemClock.sleep(60_000, AbortSignal.abort('woken')))).toBe('woken')
})

test('a sleep that ends normally removes its abort listener', async () => {
  const { signal } = new AbortController()
  let listeners = 0
  const watched = new Proxy(signal, {
    get: (target, name) => {
      if (name === 'addEventListener') listeners++
      if (name === 'removeEventListener') listeners--
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    }
  })
  await systemClock.sleep(1, watched)
  expect(listeners).toBe(0)
})

test('a timeout aborts its signal', async () => {
  const signal = systemClock.timeout(5)
  await new Promise(resolve => signal.addEventListener('abort', resolve))
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' })
})

test('the time does not go back when the wall clock does', () => {
  const realNow = Date.now
  const before = systemClock.now()
  try {
    Date.now = () => realNow() - 600_000
    expect(systemClock.now()).toBeGreaterThanOrEqual(before)
  } finally {
    Date.now = realNow
  }
})
