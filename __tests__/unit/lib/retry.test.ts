import { describe, expect, test } from '@jest/globals'
import { withRetry } from '../../../src/lib/retry.ts'
import { catchError } from '../../support/catch-error.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'

function setUp() {
  const clock = createVirtualClock(0)
  const controller = new AbortController()
  return { clock, context: { clock, signal: controller.signal }, abort: (reason: unknown) => controller.abort(reason) }
}

describe('withRetry', () => {
  test('waits between attempts for as long as the caller decides, and counts them', async () => {
    const { clock, context } = setUp()
    const times: number[] = []
    const result = withRetry(
      context,
      async count => {
        times.push(clock.now())
        if (count < 3) throw new Error(`attempt ${count}`)
        return 'done'
      },
      (_, count) => count * 100
    )
    expect(await clock.runUntilSettled(result)).toBe('done')
    expect(times).toEqual([0, 0, 100, 300])
  })

  test('rethrows the last error when the caller gives up', async () => {
    const { context } = setUp()
    const failing = withRetry(
      context,
      async count => {
        throw new Error(`attempt ${count}`)
      },
      (_, count) => (count < 1 ? 0 : undefined)
    )
    expect(await catchError(failing)).toEqual(new Error('attempt 1'))
  })

  test('throws the reason of the signal, whatever the attempt failed with', async () => {
    const { context, abort } = setUp()
    const failing = withRetry(
      context,
      async () => {
        abort('over')
        throw new Error('broken')
      },
      () => 0
    )
    expect(await catchError(failing)).toBe('over')
  })

  test('reports the error that it was retrying when the signal ends it, and no other', async () => {
    const { clock, context, abort } = setUp()
    const interruptions: unknown[] = []
    const run = (limit: number) =>
      withRetry(
        context,
        async count => {
          throw new Error(`attempt ${count}`)
        },
        (_, count) => (count < limit ? 100 : undefined),
        (error, attempts) => interruptions.push([error, attempts])
      )
    await catchError(clock.runUntilSettled(run(2)))
    expect(interruptions).toEqual([])
    const failing = catchError(run(Infinity))
    await clock.advance(250)
    abort('over')
    expect(await failing).toBe('over')
    expect(interruptions).toEqual([[new Error('attempt 2'), 3]])
  })

  test('makes no attempt when the signal is aborted already', async () => {
    const { context, abort } = setUp()
    abort('over')
    let attempts = 0
    expect(
      await catchError(
        withRetry(
          context,
          async () => ++attempts,
          () => 0
        )
      )
    ).toBe('over')
    expect(attempts).toBe(0)
  })
})
