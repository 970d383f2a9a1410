import { formatInlineCode } from '../format/markdown.ts'
import { getSafeLinks, limitItems, type MessageSection, type StepMessage } from './step-message.ts'

const maxLength = 3000
const marks = { good: '✅', warning: '⚠️', bad: '❌' }

/**
 * The message as Markdown of at most 3,000 characters. Text from outside is code, in which no service looks for mentions,
 * links or markup.
 */
export function toMarkdown(message: StepMessage): string {
  const facts = [...(message.subject === '' ? [] : [{ name: 'Export', value: message.subject }]), ...message.facts]
  const head = [
    `**${marks[message.tone]} QuickSight export: ${message.headline}**`,
    ...(facts.length === 0 ? [] : ['']),
    ...facts.map(({ name, value }) => `- ${name}: ${formatInlineCode(value, 100)}`)
  ]
  const links = getSafeLinks(message).map(({ title, url }) => `[${title}](${url})`)
  const end = links.length === 0 ? [] : ['', links.join(' · ')]
  const budget = maxLength - [...head, ...end].join('\n').length - 1
  return [...head, ...toSections(message.sections, budget), ...end].join('\n')
}

// Each section gets an equal share of the characters that remain.
function toSections(sections: readonly MessageSection[], budget: number): string[] {
  let left = budget
  return sections.flatMap((section, i) => {
    const lines = fitLines(section, Math.floor(left / (sections.length - i)))
    left -= lines.reduce((sum, line) => sum + line.length + 1, 0)
    return lines
  })
}

function fitLines(section: MessageSection, budget: number): string[] {
  for (let maxItems = Math.min(section.items.length, 20); maxItems > 0; maxItems--) {
    const { shown, left } = limitItems(section, maxItems)
    const items = shown.map(
      ({ name, detail }) =>
        `- ${[formatInlineCode(name, 120), formatInlineCode(detail, 300)].filter(Boolean).join(': ')}`
    )
    const lines = ['', `**${section.title}**`, ...items, ...(left === 0 ? [] : [`- … and ${left} more`])]
    if (lines.join('\n').length < budget) return lines
  }
  return []
}
