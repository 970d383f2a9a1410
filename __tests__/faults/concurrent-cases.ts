import { beforeAll, describe, expect, test } from '@jest/globals'
import { createSemaphore } from '../../src/lib/semaphore.ts'

/** Cases that mostly compute share the machine's cores; those that mostly wait can do so together. */
export interface ConcurrentCase {
  readonly title: string
  readonly waits?: boolean
  /** What is wrong; nothing where all is well. */
  readonly run: () => Promise<readonly string[]>
}

const maxComputing = 4
const maxWaiting = 24

/** A test for each case. The cases run side by side, all begun before the first test, since each spends its time waiting. */
export function describeConcurrent(title: string, cases: readonly ConcurrentCase[], timeoutMs: number): void {
  const results = new Map<ConcurrentCase, Promise<readonly string[]>>()
  describe(title, () => {
    beforeAll(() => {
      const lane = { true: createSemaphore(maxWaiting), false: createSemaphore(maxComputing) }
      for (const each of cases) {
        const result = lane[`${each.waits === true}`].run(each.run)
        // Its own test tells what went wrong.
        result.catch(() => undefined)
        results.set(each, result)
      }
    })
    test.each(cases)(
      '$title',
      async each => {
        expect(await results.get(each)).toEqual([])
      },
      timeoutMs
    )
  })
}

/** Whether the whole suite was asked for (`npm run test:faults`), not the share of it that is part of `npm test`. */
export const isFullSuite = process.env['FAULTS'] === 'full'
