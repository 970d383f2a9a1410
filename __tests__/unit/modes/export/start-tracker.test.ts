import { describe, expect, test } from '@jest/globals'
import { starting } from '../../../../src/modes/export/start-tracker.ts'
import { aJob, pdf } from '../../../support/builders/planned-job.ts'

const [first, second] = [aJob([pdf('a')]), aJob([pdf('b')])]

describe('with wait: false it is enough', () => {
  test('when all reports are planned and all their jobs settled, whichever comes last', () => {
    const one = starting(false)
    one.planned([first, second])
    one.settled(first)
    one.complete()
    expect(one.allStarted.aborted).toBe(false)
    one.settled(second)
    expect(one.allStarted.aborted).toBe(true)

    const other = starting(false)
    other.planned([first])
    other.settled(first)
    expect(other.allStarted.aborted).toBe(false)
    other.complete()
    expect(other.allStarted.aborted).toBe(true)
  })

  test('at once where nothing is planned', () => {
    const none = starting(false)
    none.complete()
    expect(none.allStarted.aborted).toBe(true)
  })
})

test('with wait: true it is never enough', () => {
  const one = starting(true)
  one.planned([first])
  one.settled(first)
  one.complete()
  expect(one.allStarted.aborted).toBe(false)
})
