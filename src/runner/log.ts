import * as core from '@actions/core'
import type { Log, Mask } from '../domain/ports/run-context.ts'
import { listSecretVariants, registerSecret } from '../lib/redact.ts'
import { escapeWorkflowCommands } from '../report/format/log-text.ts'

/** The log of the step. Text from outside can never become a workflow command. */
export const log: Log = {
  info: line => core.info(escapeWorkflowCommands(line)),
  debug: line => core.debug(escapeWorkflowCommands(line)),
  notice: line => core.notice(escapeWorkflowCommands(line)),
  warning: line => core.warning(escapeWorkflowCommands(line)),
  error: line => core.error(escapeWorkflowCommands(line)),
  group: title => core.startGroup(escapeWorkflowCommands(title)),
  endGroup: () => core.endGroup()
}

const masked = new Set<string>()
const maskedForms = new Set<string>()

/** Masks a secret in the log and redacts it in messages. Sessions are read before every call, so repeats are ignored. */
export const mask: Mask = secret => {
  if (masked.has(secret)) return
  masked.add(secret)
  registerSecret(secret)
  for (const form of listSecretVariants(secret)) {
    // Presigned URLs share their credential and session token.
    if (maskedForms.has(form)) continue
    maskedForms.add(form)
    core.setSecret(form)
  }
}
