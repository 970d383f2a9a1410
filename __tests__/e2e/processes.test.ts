import { describe, expect, test } from '@jest/globals'
import type { BundleRun } from '../../scripts/run-bundle.ts'
import { type Inputs, withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

const steps: readonly (readonly [name: string, inputs: Inputs])[] = [
  ['an export', { format: 'PDF, CSV, EXCEL', 'download-path': 'files' }],
  ['an export whose job fails', { 'dashboard-id': 'failing' }],
  ['a plan', { mode: 'plan' }],
  ['invalid inputs', { bucket: 'No Bucket' }]
]

describe('a step in a process that has run other steps has the same result as in a separate one:', () => {
  test.concurrent.each(steps)('%s', async (_, inputs) => {
    const results: unknown[] = []
    for (const mayReuseProcess of [false, true, true]) {
      await withEmulator(async ({ run }) => {
        results.push(describeRun(await run({ ...validInputs, ...inputs }, { mayReuseProcess })))
      })
    }
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
  })
})

/** What a run prints and puts out, without progress, timeline and numbers, which differ between two runs. */
function describeRun({ code, stdout, stderr, outputs, summary, exported, workspace }: BundleRun) {
  const timeline = /^.*:(?:active|done|crit),.*\n/gm
  const hideNumbers = (text: string) =>
    text
      .replaceAll(timeline, '')
      .replaceAll(workspace, 'WORKSPACE')
      .replaceAll(/[\da-f.-]*\d[\da-f.-]*/g, '0')
  const lines = stdout.split('\n').filter(line => !/^(::add-mask::|\[\d)/.test(line))
  return {
    code,
    lines: lines.map(hideNumbers).toSorted(),
    texts: [stderr, summary, ...Object.entries({ ...outputs, ...exported }).flat()].map(hideNumbers)
  }
}
