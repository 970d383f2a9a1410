import { sanitizeLine } from '../../lib/text.ts'
import { getSafeLinks, limitItems, type MessageSection, type StepMessage } from './step-message.ts'

// Limits: https://docs.slack.dev/reference/block-kit/blocks (50 blocks; header of 150 characters; button text of 75)
const maxHeader = 150
const maxItems = 10
const maxName = 120
const maxDetail = 300
const maxButtonText = 75
const maxButtons = 5

const marks = { good: '✅', warning: '⚠️', bad: '❌' }

/**
 * The message as an incoming webhook or `chat.postMessage` takes it. Text from outside is only in `text` elements of
 * rich text, which Slack shows literally, without mentions, links or markup.
 * https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
export function toSlackMessage(message: StepMessage) {
  const title = `${marks[message.tone]} QuickSight export: ${message.headline}`
  const buttons = getSafeLinks(message)
    .slice(0, maxButtons)
    .map(({ title: text, url }) => ({
      type: 'button' as const,
      text: { type: 'plain_text' as const, text: text.slice(0, maxButtonText) },
      url
    }))
  return {
    // Shown in notifications, so it contains no text from outside.
    text: title,
    blocks: [
      {
        type: 'header' as const,
        text: { type: 'plain_text' as const, text: title.slice(0, maxHeader), emoji: false }
      },
      ...(message.subject === ''
        ? []
        : [toRichText([toSection([toTextElement(message.subject, maxName, true)]), ...toFacts(message)])]),
      ...message.sections.map(toSectionBlock),
      ...(buttons.length === 0 ? [] : [{ type: 'actions' as const, elements: buttons }])
    ]
  }
}

interface TextElement {
  readonly type: 'text'
  readonly text: string
  readonly style?: { readonly bold: true }
}

function toTextElement(text: string, max: number, isBold = false): TextElement {
  // Slack rejects an empty text element.
  const shown = sanitizeLine(text, max) || '–'
  return { type: 'text', text: shown, ...(isBold ? { style: { bold: true } } : {}) }
}

function toSection(elements: TextElement[]) {
  return { type: 'rich_text_section' as const, elements }
}

function toList(items: TextElement[][]) {
  return { type: 'rich_text_list' as const, style: 'bullet' as const, elements: items.map(toSection) }
}

function toRichText(elements: (ReturnType<typeof toSection> | ReturnType<typeof toList>)[]) {
  return { type: 'rich_text' as const, elements }
}

function toFacts({ facts }: StepMessage) {
  if (facts.length === 0) return []
  return [
    toList(
      facts.map(({ name, value }) => [
        // Slack writes elements without a space between them.
        { type: 'text' as const, text: `${name}: ` },
        toTextElement(value, maxDetail)
      ])
    )
  ]
}

function toSectionBlock(section: MessageSection) {
  const { shown, left } = limitItems(section, maxItems)
  const items = shown.map(({ name, detail }) => [
    toTextElement(name, maxName, true),
    ...(detail === '' ? [] : [toTextElement(`: ${sanitizeLine(detail, maxDetail)}`, maxDetail + 2)])
  ])
  const more = left === 0 ? [] : [[toTextElement(`… and ${left} more`, maxName)]]
  return toRichText([toSection([toTextElement(section.title, maxName, true)]), toList([...items, ...more])])
}
