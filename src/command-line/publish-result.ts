import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../domain/ports/run-context.ts'
import { redact } from '../lib/redact.ts'
import { toMessage } from '../lib/text.ts'
import type { StepResult } from '../modes/step-result.ts'
import { escapeWorkflowCommands } from '../report/format/log-text.ts'
import { formatOutputs } from './format-outputs.ts'

/** File in the current directory that the summary is written to. */
export const summaryFile = 'quicksight-snapshot-summary.md'

export interface ResultPorts {
  readonly log: Log
  /** Writes text to stdout. */
  readonly write: (text: string) => void
  readonly workspaceRoot: string
  readonly isJson: boolean
}

/** Prints the result to stdout, and warnings and failures to stderr. Writes the summary if it is set. */
export async function publishCommandResult(result: StepResult, ports: ResultPorts): Promise<void> {
  const { log, write, workspaceRoot, isJson } = ports
  if (isJson) write(`${redact(formatOutputs(result.outputs))}\n`)
  for (const line of result.log) {
    if (isJson) log.info(line)
    else write(`${escapeWorkflowCommands(line)}\n`)
  }
  for (const { level, message } of result.annotations) log[level](message)
  try {
    if (result.summary !== '') await writeFile(join(workspaceRoot, summaryFile), result.summary)
  } catch (error) {
    log.warning(`Could not write ${summaryFile}: ${toMessage(error)}`)
  }
  if (result.failure !== undefined) log.error(result.failure)
}
