import { sanitizeLine } from '../../lib/text.ts'
import { getSafeLinks, limitItems, type MessageSection, type StepMessage } from './step-message.ts'

// Teams rejects a message of more than 28 KB:
// https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
const maxItems = 8
const maxName = 100
const maxDetail = 250
// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference (6 actions)
const maxActions = 6

const marks = { good: '✅', warning: '⚠️', bad: '❌' }
const colors = { good: 'Good', warning: 'Warning', bad: 'Attention' } as const

/**
 * The message as a webhook of Workflows takes it: an Adaptive Card as its attachment. Text from outside is only in text
 * runs, which know no Markdown, so that it can neither link nor format; a mention needs an entity, which these messages do not contain.
 * https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook
 * https://adaptivecards.io/explorer/TextRun.html
 */
export function toTeamsMessage(message: StepMessage) {
  return {
    type: 'message',
    attachments: [
      { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: toAdaptiveCard(message) }
    ]
  }
}

function toAdaptiveCard(message: StepMessage) {
  const title = `${marks[message.tone]} QuickSight export: ${message.headline}`
  const actions = getSafeLinks(message).slice(0, maxActions)
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    // Read aloud, and shown if the card cannot be.
    fallbackText: title,
    body: [
      { type: 'TextBlock', text: title, size: 'Large', weight: 'Bolder', color: colors[message.tone], wrap: true },
      ...(message.subject === '' ? [] : [toRichTextBlock([toTextRun(message.subject, maxName, true)])]),
      ...message.facts.map(({ name, value }) =>
        // Teams writes runs without a space between them.
        toRichTextBlock([{ type: 'TextRun', text: `${name}: ` }, toTextRun(value, maxDetail)])
      ),
      ...message.sections.flatMap(toSectionBlocks)
    ],
    ...(actions.length === 0
      ? {}
      : { actions: actions.map(({ title: text, url }) => ({ type: 'Action.OpenUrl', title: text, url })) })
  }
}

function toTextRun(text: string, max: number, isBold = false) {
  return {
    type: 'TextRun',
    text: removeFunctions(sanitizeLine(text, max)) || '–',
    ...(isBold ? { weight: 'Bolder' } : {})
  }
}

/** A word joiner keeps `{{DATE(…)}}` and `${…}` from being computed. https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features */
function removeFunctions(text: string): string {
  return text.replaceAll(/([{$])(?=\{)/g, '$1\u2060')
}

function toRichTextBlock(inlines: readonly ReturnType<typeof toTextRun>[]) {
  return { type: 'RichTextBlock', inlines, spacing: 'Small' }
}

function toSectionBlocks(section: MessageSection) {
  const { shown, left } = limitItems(section, maxItems)
  return [
    { type: 'TextBlock', text: section.title, weight: 'Bolder', separator: true, wrap: true },
    ...shown.map(({ name, detail }) =>
      toRichTextBlock([
        toTextRun(`• ${sanitizeLine(name, maxName)}`, maxName + 2, true),
        ...(detail === '' ? [] : [toTextRun(`: ${sanitizeLine(detail, maxDetail)}`, maxDetail + 2)])
      ])
    ),
    ...(left === 0 ? [] : [toRichTextBlock([toTextRun(`… and ${left} more`, maxName)])])
  ]
}
