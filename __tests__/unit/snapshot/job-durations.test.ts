import { expect, test } from '@jest/globals'
import { createJobDurations, type JobDurations } from '../../../src/snapshot/job-durations.ts'

const known = () => createJobDurations(() => 1)

/** A job that was still running at one time and had ended at the other. */
function ended(all: JobDurations, dashboardId: string, runningMs: number, endedMs: number): void {
  const watch = all.track(dashboardId)
  watch.recordRunning(runningMs)
  watch.recordEnd(endedMs)
  watch.stop()
}

/** When the next job of the dashboard is due, asked shortly before. */
function dueMs(all: JobDurations, dashboardId: string, askedMs: number): number | undefined {
  const watch = all.track(dashboardId)
  const { afterMs, isDue: due } = watch.next(askedMs)
  watch.stop()
  return due ? askedMs + afterMs : undefined
}

test('nothing is due before a job has ended', () => {
  expect(dueMs(known(), 'sales', 9500)).toBeUndefined()
})

test('an end that was observed precisely predicts the next one', () => {
  const all = known()
  ended(all, 'sales', 9950, 10_050)
  expect(dueMs(all, 'sales', 9400)).toBe(10_050)
})

test('an end that was observed late is polled halfway until it is known precisely', () => {
  const all = known()
  ended(all, 'sales', 9000, 11_000)
  expect(dueMs(all, 'sales', 9400)).toBe(10_000)
  ended(all, 'sales', 10_000, 10_400)
  expect(dueMs(all, 'sales', 9600)).toBe(10_200)
  ended(all, 'sales', 10_200, 10_320)
  expect(dueMs(all, 'sales', 9800)).toBe(10_320)
})

test('each dashboard uses its own jobs, and an unknown one those of all', () => {
  const all = known()
  ended(all, 'sales', 9950, 10_050)
  ended(all, 'costs', 59_900, 60_000)
  expect(dueMs(all, 'costs', 59_000)).toBe(60_000)
  expect(dueMs(all, 'new', 9400)).toBe(10_050)
})

test('only the latest twelve jobs count', () => {
  const all = known()
  ended(all, 'sales', 900, 1000)
  for (let i = 0; i < 12; i++) ended(all, 'sales', 9950, 10_050)
  expect(dueMs(all, 'sales', 9400)).toBe(10_050)
})

test('the more jobs run, the less often each is polled', () => {
  const all = known()
  const first = all.track('sales')
  expect(first.next(1000).afterMs).toBe(500)
  const others = Array.from({ length: 11 }, () => all.track('sales'))
  expect(first.next(1000).afterMs).toBe(2000 * 1.15)
  for (const other of others) other.stop()
  expect(first.next(1000).afterMs).toBe(500)
})
