import { expect, test } from '@jest/globals'
import { getExitCode } from '../../../src/command-line/exit-code.ts'

const ended = (status: string, failure: string | undefined, failures: string) =>
  getExitCode({ outputs: { status, failures }, log: [], summary: '', annotations: [], failure })

test.each<[string, number, string | undefined, string]>([
  ['COMPLETED', 0, undefined, '[]'],
  ['SKIPPED', 0, undefined, '[]'],
  ['STARTED', 0, undefined, '[]'],
  ['PARTIAL', 0, undefined, '[]'],
  ['PARTIAL', 3, 'A file failed.', '[]'],
  ['FAILED', 1, 'The export failed.', '[{"code":"AccessDeniedException"}]'],
  ['FAILED', 1, 'The export failed.', '[]'],
  ['FAILED', 2, 'Invalid input', '[{"code":"InvalidInput"}]'],
  ['TIMED_OUT', 4, 'The step timed out.', '[]'],
  ['CANCELLED', 130, 'The step was cancelled.', '[]']
])('%s exits with %i if the failure is %j', (status, code, failure, failures) => {
  expect(ended(status, failure, failures)).toBe(code)
})
