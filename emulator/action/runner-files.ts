import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'

/**
 * Appends to a file of the runner: GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE. Values have no line breaks.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
export function appendToRunnerFile(
  file: 'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_STATE',
  name: string,
  value: string
): void {
  const path = process.env[file]
  if (path === undefined || path === '')
    throw new Error(`${file} is not set: this action runs in a GitHub workflow only`)
  appendFileSync(path, `${name}=${value}${EOL}`)
}

/** Ends the step as failed, with the message as an annotation. */
export function failStep(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  console.log(`::error::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`)
  process.exitCode = 1
}
