import { describe, expect, test } from '@jest/globals'
import { throttle } from '../../../src/lib/throttle.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'

describe('throttle', () => {
  function watched() {
    const clock = createVirtualClock()
    const begin = clock.now()
    const done: number[] = []
    return { clock, done, ask: throttle(1000, clock, () => void done.push(clock.now() - begin)) }
  }

  test('runs the task on the first call, and once more for all calls in the meantime', async () => {
    const { clock, done, ask } = watched()
    ask()
    ask()
    ask()
    await clock.advance(5000)
    expect(done).toEqual([0, 1000])
  })

  test('does not run the task again without another call', async () => {
    const { clock, done, ask } = watched()
    ask()
    await clock.advance(5000)
    ask()
    await clock.advance(200)
    ask()
    await clock.advance(5000)
    expect(done).toEqual([0, 5000, 6000])
  })
})
