import { expect } from '@jest/globals'
import { validInputs } from './shared-emulator.ts'

const githubToken = 'ghs_emulatorEmulatorEmulatorEmulator0000'
/** A step whose every part can be checked. */
export const fullCheckInputs = {
  ...validInputs,
  mode: 'check',
  format: 'PDF, CSV',
  'upload-to': 's3://archive-eu-west-1/exports',
  'release-tag': 'v1.0.0',
  'github-token': githubToken
}

/** The line of a check: `✓`, `✗` or `–` (not tried), what it is about, what was found. */
export function getCheckLine(stdout: string, about: RegExp): string {
  const lines = stdout.split('\n').filter(line => /^[✓✗–] /.test(line) && about.test(line))
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

/** What stands below the line, to be pasted. */
export function getRemedy(stdout: string, about: RegExp): string {
  const lines = stdout.split('\n')
  const start = lines.findIndex(line => /^[✓✗–] /.test(line) && about.test(line)) + 1
  const end = lines.findIndex((line, i) => i >= start && !line.startsWith('    '))
  return lines.slice(start, end).join('\n')
}
