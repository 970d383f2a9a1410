import { expect, test } from '@jest/globals'
import { createSemaphore } from '../../../src/lib/semaphore.ts'
import { catchError } from '../../support/catch-error.ts'

const turn = () => new Promise<void>(resolve => setImmediate(resolve))

test('runs no more tasks at once than it has permits, in order of arrival', async () => {
  const semaphore = createSemaphore(2)
  const begun: number[] = []
  let running = 0
  let max = 0
  await Promise.all(
    [0, 1, 2, 3, 4, 5].map(i =>
      semaphore.run(async () => {
        begun.push(i)
        max = Math.max(max, ++running)
        await turn()
        running--
      })
    )
  )
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  expect(max).toBe(2)
})

test('a task that fails returns its permit', async () => {
  const semaphore = createSemaphore(1)
  const failing = semaphore.run(async () => {
    await turn()
    throw new Error('broken')
  })
  const next = semaphore.run(async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  await expect(next).resolves.toBe('done')
  await expect(semaphore.run(async () => 'again')).resolves.toBe('again')
})

test('a released permit goes to the caller that has waited longest', async () => {
  const semaphore = createSemaphore(1)
  await semaphore.acquire()
  const order: string[] = []
  const first = semaphore.acquire().then(() => order.push('first'))
  const second = semaphore.acquire().then(() => order.push('second'))
  semaphore.release()
  await first
  expect(order).toEqual(['first'])
  semaphore.release()
  await second
  expect(order).toEqual(['first', 'second'])
})

test('a caller that is aborted while it waits costs the others no permit', async () => {
  const semaphore = createSemaphore(1)
  await semaphore.acquire()
  const controller = new AbortController()
  const aborted = catchError(semaphore.acquire(controller.signal))
  const next = semaphore.acquire()
  controller.abort('over')
  expect(await aborted).toBe('over')
  semaphore.release()
  await next
})

test('a caller whose signal is already aborted gets no permit', async () => {
  const semaphore = createSemaphore(1)
  expect(await catchError(semaphore.acquire(AbortSignal.abort('over')))).toBe('over')
  await semaphore.acquire()
})
