import { expect, test } from '@jest/globals'
import { createLimiter } from '../../../src/files/lanes.ts'

const turn = () => new Promise<void>(resolve => setImmediate(resolve))

test('runs no more at once than there are lanes, in the order they came', async () => {
  const transfer = createLimiter(2)
  const begun: number[] = []
  let running = 0
  let most = 0
  await Promise.all(
    [0, 1, 2, 3, 4, 5].map(i =>
      transfer(async () => {
        begun.push(i)
        most = Math.max(most, ++running)
        await turn()
        running -= 1
      })
    )
  )
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(2)
})

test('a task that fails gives its lane back', async () => {
  const transfer = createLimiter(1)
  const failing = transfer(async () => {
    await turn()
    throw new Error('broken')
  })
  const next = transfer(async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  await expect(next).resolves.toBe('done')
  await expect(transfer(async () => 'again')).resolves.toBe('again')
})
