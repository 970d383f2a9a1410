import { beforeAll, describe, expect, test } from '@jest/globals'
import { createSemaphore } from '../../src/lib/semaphore.ts'

/** A case of a concurrent test. Few cases that compute run at the same time, but many that mostly wait. */
export interface ConcurrentCase {
  readonly title: string
  readonly waits?: boolean
  /** @returns the problems found; none if the case passes */
  readonly run: () => Promise<readonly string[]>
}

const maxComputing = 4
const maxWaiting = 24

/** Declares a test per case. All cases start before the first test and run concurrently, since they mostly wait. */
export function describeConcurrent(title: string, cases: readonly ConcurrentCase[], timeoutMs: number): void {
  const results = new Map<ConcurrentCase, Promise<readonly string[]>>()
  describe(title, () => {
    beforeAll(() => {
      const semaphores = { true: createSemaphore(maxWaiting), false: createSemaphore(maxComputing) }
      for (const each of cases) {
        const result = semaphores[`${each.waits === true}`].run(each.run)
        // The test of this case reports the error.
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

/** Whether every case runs (`npm run test:faults`), and not only the sample that `npm test` runs. */
export const isFullSuite = process.env['FAULTS'] === 'full'
