import { describe, expect, test } from '@jest/globals'
import { type Inputs, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

describe('the job summary of a failed step contains the failure', () => {
  const wrong = { ...validInputs, format: 'PFD', 'aws-region': 'eu-west' }

  test.concurrent.each<[string, Inputs, RegExp]>([
    ['of invalid inputs', wrong, /Invalid inputs \(2 problems\):\n- format: [^\n]+\n- aws-region: /],
    ['of a summary input that is not a boolean', { ...wrong, summary: 'maybe' }, /Invalid inputs \(3 problems\):/],
    [
      'of a dashboard that does not exist',
      { ...validInputs, mode: 'list', 'dashboard-id': 'nowhere' },
      /ResourceNotFoundException/
    ]
  ])('%s', async (_, inputs, message) => {
    const ran = await runOnce(inputs)
    expect(ran.code).toBe(1)
    expect(ran.summary).toMatch(/^## ❌ QuickSight Snapshot: FAILED\n/)
    expect(ran.summary).toMatch(message)
  })

  test.concurrent('if the step timed out', async () => {
    const ran = await runOnce(
      { ...validInputs, mode: 'list', 'timeout-minutes': '0.02' },
      { emulator: { faults: [{ on: 'DescribeDashboardDefinition', kind: 'hang', times: 8 }] } }
    )
    expect(ran.summary).toMatch(/^## ❌ QuickSight Snapshot: TIMED_OUT\n\nThe step timed out/)
  })

  test.concurrent('unless summary: false turns the summary off', async () => {
    expect((await runOnce({ ...wrong, summary: 'False' })).summary).toBe('')
  })

  test.concurrent('with strings from outside escaped', async () => {
    const { summary } = await runOnce({ ...validInputs, format: '<img src=x> **bold** | [a](https://example.com)' })
    expect(summary).not.toMatch(/<img|(?<!\\)\*\*bold|(?<!\\)\[a/)
  })
})
