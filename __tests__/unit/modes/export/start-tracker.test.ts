import { describe, expect, test } from '@jest/globals'
import { createStartTracker } from '../../../../src/modes/export/start-tracker.ts'
import { buildJob, pdf } from '../../../support/builders/planned-job.ts'

const [first, second] = [buildJob([pdf('a')]), buildJob([pdf('b')])]

describe('with wait: false the step is done', () => {
  test('when all reports are planned and all their jobs settled, whichever comes last', () => {
    const one = createStartTracker(false)
    one.addJobs([first, second])
    one.markSettled(first)
    one.allJobsAdded()
    expect(one.allStarted.aborted).toBe(false)
    one.markSettled(second)
    expect(one.allStarted.aborted).toBe(true)

    const other = createStartTracker(false)
    other.addJobs([first])
    other.markSettled(first)
    expect(other.allStarted.aborted).toBe(false)
    other.allJobsAdded()
    expect(other.allStarted.aborted).toBe(true)
  })

  test('immediately if nothing is planned', () => {
    const none = createStartTracker(false)
    none.allJobsAdded()
    expect(none.allStarted.aborted).toBe(true)
  })
})

test('with wait: true the step is not done by starting jobs', () => {
  const one = createStartTracker(true)
  one.addJobs([first])
  one.markSettled(first)
  one.allJobsAdded()
  expect(one.allStarted.aborted).toBe(false)
})
