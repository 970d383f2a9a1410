import { expect, test } from '@jest/globals'
import { systemClock } from '../../../src/lib/clock.ts'
import { catchError } from '../stage.ts'

test('now is the time in milliseconds', () => {
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000)
})

test('sleeps for as long as it is told', async () => {
  const before = performance.now()
  await systemClock.sleep(20)
  expect(performance.now() - before).toBeGreaterThanOrEqual(19)
})

test('a sleep ends at once with the reason it is aborted for', async () => {
  const controller = new AbortController()
  const sleep = catchError(systemClock.sleep(60_000, controller.signal))
  controller.abort('woken')
  expect(await sleep).toBe('woken')
})

test('nobody falls asleep who is aborted already', async () => {
  expect(await catchError(systemClock.sleep(60_000, AbortSignal.abort('woken')))).toBe('woken')
})

test('a sleep that was not disturbed leaves no listener behind', async () => {
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
