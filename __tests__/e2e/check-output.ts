import { expect } from '@jest/globals'
import { validInputs } from './shared-emulator.ts'

const githubToken = 'ghs_emulatorEmulatorEmulatorEmulator0000'
/** Inputs for `mode: check` that make it run every check. */
export const fullCheckInputs = {
  ...validInputs,
  mode: 'check',
  format: 'PDF, CSV',
  'upload-to': 's3://archive-eu-west-1/exports',
  'release-tag': 'v1.0.0',
  'github-token': githubToken
}

/** The log line of the only check that matches: `✓`, `✗` or `–` (skipped), then the subject and the result. */
export function getCheckLine(stdout: string, about: RegExp): string {
  const lines = stdout.split('\n').filter(line => /^[✓✗–] /.test(line) && about.test(line))
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

/** The policy statement, or other fix, that is printed below the line of a check. */
export function getRemedy(stdout: string, about: RegExp): string {
  const lines = stdout.split('\n')
  const start = lines.findIndex(line => /^[✓✗–] /.test(line) && about.test(line)) + 1
  const end = lines.findIndex((line, i) => i >= start && !line.startsWith('    '))
  return lines.slice(start, end).join('\n')
}
