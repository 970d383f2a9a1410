import { describe, expect, test } from '@jest/globals'
import { ServiceError } from '../../../src/domain/errors.ts'
import { createJobSlots } from '../../../src/snapshot/job-slots.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import { catchError } from '../../support/catch-error.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'

const limit = buildServiceError('job-limit', 'LimitExceededException')
const isFull = (error: unknown) => error instanceof ServiceError && error.kind === 'job-limit'

function createScene(places = 12) {
  const clock = createVirtualClock(0)
  const log = createRecordingLog()
  const controller = new AbortController()
  const outages: [error: unknown, attempts: number][] = []
  const onOutage = (...outage: [error: unknown, attempts: number]) => void outages.push(outage)
  const slots = createJobSlots(places, { clock, log, signal: controller.signal, onOutage })
  return { clock, log, controller, outages, slots }
}

/** An account with so many free slots; counts the rejected starts, and the starts that are sent at the same time. */
function account(free: number, clock: { sleep(ms: number): Promise<void>; now(): number }) {
  const state = { free, refusals: 0, concurrentStarts: 0, maxConcurrentStarts: 0, tries: [] as number[] }
  const attempt = async () => {
    state.concurrentStarts++
    state.maxConcurrentStarts = Math.max(state.maxConcurrentStarts, state.concurrentStarts)
    state.tries.push(clock.now())
    await clock.sleep(50)
    state.concurrentStarts--
    if (state.free === 0) {
      state.refusals++
      throw limit
    }
    state.free--
    return 'started'
  }
  return { state, attempt }
}

describe('the slots of jobs', () => {
  test('are limited, and the longest waiting job is next', async () => {
    const { slots, clock, controller } = createScene(2)
    const order: number[] = []
    const taken = [1, 2, 3, 4].map(i => slots.acquire(controller.signal).then(() => order.push(i)))
    await clock.advance(0)
    expect(order).toEqual([1, 2])
    slots.release()
    await clock.advance(0)
    expect(order).toEqual([1, 2, 3])
    slots.release()
    await Promise.all(taken)
    expect(order).toEqual([1, 2, 3, 4])
  })

  test('are free again if no job waits', async () => {
    const { slots, controller } = createScene(1)
    await slots.acquire(controller.signal)
    slots.release()
    await slots.acquire(controller.signal)
    let third = false
    void slots.acquire(controller.signal).then(() => {
      third = true
    })
    await Promise.resolve()
    expect(third).toBe(false)
  })

  test('are not assigned to an aborted waiting job', async () => {
    const { slots, controller } = createScene(1)
    await slots.acquire(controller.signal)
    const own = new AbortController()
    const left = catchError(slots.acquire(own.signal))
    const next = slots.acquire(controller.signal)
    own.abort('over')
    expect(await left).toBe('over')
    slots.release()
    await next
    expect(await catchError(slots.acquire(AbortSignal.abort('over')))).toBe('over')
  })
})

describe('starting jobs', () => {
  test('happens concurrently while the account has free slots', async () => {
    const { slots, clock, log } = createScene()
    const { state, attempt } = account(12, clock)
    await clock.runUntilSettled(Promise.all(Array.from({ length: 12 }, () => slots.start(attempt, isFull))))
    expect(state).toMatchObject({ maxConcurrentStarts: 12, refusals: 0 })
    expect(clock.now()).toBe(50)
    expect(log.lines).toEqual([])
  })

  test('fails immediately for any other error', async () => {
    const { slots, clock } = createScene()
    const denied = buildServiceError('denied')
    expect(await clock.runUntilSettled(catchError(slots.start(() => Promise.reject(denied), isFull)))).toBe(denied)
    expect(clock.now()).toBe(0)
  })

  test('waits 2 to 15 seconds at a time while the account is full', async () => {
    const { slots, clock } = createScene()
    const { state, attempt } = account(0, clock)
    const started = slots.start(attempt, isFull)
    await clock.advance(180_000)
    state.free = 1
    expect(await clock.runUntilSettled(started)).toBe('started')
    const waits = state.tries.slice(1).map((at, i) => at - (state.tries[i] ?? 0))
    expect(waits[0]).toBeGreaterThanOrEqual(1600)
    expect(waits[0]).toBeLessThanOrEqual(2400 + 50)
    for (const wait of waits) expect(wait).toBeLessThanOrEqual(15_000 * 1.2 + 50)
    expect(waits.at(-1)).toBeGreaterThan(10_000)
    expect(clock.now()).toBeLessThan(180_000 + 18_050)
  })

  test('retries only one start at a time; the others follow', async () => {
    const { slots, clock } = createScene()
    const { state, attempt } = account(0, clock)
    const first = slots.start(attempt, isFull)
    await clock.advance(100)
    const refusals = state.refusals
    const others = Array.from({ length: 11 }, () => slots.start(attempt, isFull))
    await clock.advance(30_000)
    expect(state.maxConcurrentStarts).toBe(1)
    expect(state.refusals - refusals).toBeLessThan(12)
    state.free = 12
    await clock.runUntilSettled(Promise.all([first, ...others]))
    expect(state.free).toBe(0)
  })

  test('does not retry twelve rejected starts together', async () => {
    const { slots, clock } = createScene()
    const { state, attempt } = account(0, clock)
    const all = Promise.all(Array.from({ length: 12 }, () => slots.start(attempt, isFull)))
    await clock.advance(60)
    state.maxConcurrentStarts = 0
    await clock.advance(60_000)
    expect(state.maxConcurrentStarts).toBe(1)
    expect(state.refusals).toBeLessThan(12 + 15)
    state.free = 12
    await clock.runUntilSettled(all)
  })

  test('retries immediately when a job of the step ends', async () => {
    const { slots, clock } = createScene()
    const { state, attempt } = account(0, clock)
    const started = slots.start(attempt, isFull)
    await clock.advance(60_000)
    state.free = 1
    const at = clock.now()
    slots.release()
    await clock.runUntilSettled(started)
    expect(clock.now() - at).toBeLessThan(200)
  })

  test('logs the wait once a minute', async () => {
    const { slots, clock, log } = createScene()
    const { state, attempt } = account(0, clock)
    const all = Promise.all([1, 2, 3].map(() => slots.start(attempt, isFull)))
    for (const ms of [20_000, 20_000, 140_000]) {
      await clock.advance(ms)
      state.free = 1
    }
    await clock.runUntilSettled(all)
    expect(log.lines).toEqual([
      'info: The account has reached its limit of running snapshot jobs; waiting for a free slot.',
      expect.stringMatching(/waiting for a free slot( \(1 min so far\))?\.$/),
      expect.stringMatching(/waiting for a free slot \([12] min so far\)\.$/)
    ])
  })

  test('stops all waits when the step ends', async () => {
    const { slots, clock, controller } = createScene()
    const { state, attempt } = account(0, clock)
    const waiting = [1, 2, 3].map(() => catchError(slots.start(attempt, isFull)))
    await clock.advance(10_000)
    const tries = state.tries.length
    controller.abort('over')
    // A start that is already sent at this moment gets its response first.
    expect(await clock.runUntilSettled(Promise.all(waiting))).toEqual(['over', 'over', 'over'])
    expect(state.tries.length).toBe(tries)
  })

  test('reports the limit as the cause if the step ends while the account is full', async () => {
    const { slots, clock, controller, outages } = createScene()
    const { state, attempt } = account(0, clock)
    const waiting = catchError(slots.start(attempt, isFull))
    await clock.advance(10_000)
    controller.abort('over')
    await clock.runUntilSettled(waiting)
    expect(state.refusals).toBeGreaterThan(1)
    expect(outages).toEqual([[limit, state.refusals]])
  })

  test('reports no cause if the step ends after the account had a free slot', async () => {
    const { slots, clock, controller, outages } = createScene()
    const { state, attempt } = account(0, clock)
    const started = slots.start(attempt, isFull)
    await clock.advance(5000)
    state.free = 1
    await clock.runUntilSettled(started)
    const waiting = catchError(slots.start(() => clock.sleep(60_000, controller.signal), isFull))
    controller.abort('over')
    expect(await clock.runUntilSettled(waiting)).toBe('over')
    expect(outages).toEqual([])
  })

  test('continues with the next start after a wait that failed for another reason', async () => {
    const { slots, clock } = createScene()
    const answers: (() => Promise<string>)[] = [
      () => Promise.reject(limit),
      () => Promise.reject(limit),
      () => Promise.reject(new Error('ill'))
    ]
    const attempt = () => answers.shift()?.() ?? Promise.resolve('started')
    expect(await clock.runUntilSettled(catchError(slots.start(attempt, isFull)))).toEqual(new Error('ill'))
    const gate = Promise.withResolvers<string>()
    const side = [slots.start(() => gate.promise, isFull), slots.start(async () => 'beside', isFull)]
    expect(await side[1]).toBe('beside')
    gate.resolve('late')
    expect(await side[0]).toBe('late')
  })
})
