import { InputError } from '../../domain/errors.ts'
import type { Status } from '../../domain/result.ts'
import { toMessage } from '../../lib/text.ts'
import { toMarkdown } from './markdown-message.ts'
import { toSlackMessage } from './slack-message.ts'
import type { StepMessage } from './step-message.ts'
import { toTeamsMessage } from './teams-message.ts'

/** The message outputs. */
export function createMessageOutputs(message: StepMessage) {
  return {
    message: toMarkdown(message),
    'message-slack': JSON.stringify(toSlackMessage(message)),
    'message-teams': JSON.stringify(toTeamsMessage(message))
  }
}

/** Describes a step that ended before it knew what to export, with every problem of its inputs. */
export function describeFailedStep(error: unknown, status: Status, runUrl: string): StepMessage {
  const items =
    error instanceof InputError
      ? error.problems.map(detail => ({ name: 'Invalid input', detail }))
      : [{ name: 'Step', detail: toMessage(error) }]
  return {
    tone: 'bad',
    headline: headlines[status] ?? `nothing delivered, ${items.length} failed`,
    subject: '',
    facts: [],
    sections: [{ title: 'Failed', items }],
    links: runUrl === '' ? [] : [{ title: 'Workflow run', url: runUrl }]
  }
}

const headlines: Readonly<Partial<Record<Status, string>>> = {
  TIMED_OUT: 'timed out, nothing delivered',
  CANCELLED: 'canceled, nothing delivered'
}
