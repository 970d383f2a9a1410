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
  const isInvalid = error instanceof InputError
  const items = isInvalid
    ? error.problems.map(detail => ({ name: 'Input', detail }))
    : [{ name: 'Step', detail: toMessage(error) }]
  return {
    tone: 'bad',
    headline: isInvalid ? 'invalid inputs, nothing delivered' : (headlines[status] ?? 'nothing delivered, 1 failed'),
    subject: '',
    facts: [],
    sections: [{ title: isInvalid ? 'Invalid' : 'Failed', items }],
    links: runUrl === '' ? [] : [{ title: 'Workflow run', url: runUrl }]
  }
}

const headlines: Readonly<Partial<Record<Status, string>>> = {
  TIMED_OUT: 'timed out, nothing delivered',
  CANCELLED: 'canceled, nothing delivered'
}
