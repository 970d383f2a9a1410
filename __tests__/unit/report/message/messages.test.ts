import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import type { KnownBlock } from '@slack/types'
import fc from 'fast-check'
import { toMarkdown } from '../../../../src/report/message/markdown-message.ts'
import { toSlackMessage } from '../../../../src/report/message/slack-message.ts'
import type { StepMessage } from '../../../../src/report/message/step-message.ts'
import { toTeamsMessage } from '../../../../src/report/message/teams-message.ts'
import { injectionStrings } from '../../../support/builders/report.ts'

const sample: StepMessage = {
  tone: 'warning',
  headline: '2 files delivered, 1 failed',
  subject: 'Quarterly Sales',
  facts: [{ name: 'User', value: 'anna@example.com' }],
  sections: [
    { title: 'Failed', items: [{ name: 'CSV of Orders', detail: 'The dataset was deleted.' }] },
    {
      title: 'Files',
      items: [
        { name: 'sales/overview.pdf', detail: '3 pages' },
        { name: 'sales/detail.pdf', detail: '' }
      ]
    }
  ],
  links: [{ title: 'Workflow run', url: 'https://github.com/octo/repo/actions/runs/1' }]
}

const attacks = [
  ...injectionStrings,
  '<!channel> <!here> <@U012AB3CD> <#C012AB3CD>',
  '@channel @here @everyone <at>Anna</at>',
  '<https://evil.example|click> [click](https://evil.example) https://evil.example www.evil.example',
  '"}]}, {"type": "image"',
  '`code` ``` **bold** # title | cell',
  '{{DATE(2026-11-25T00:00:00Z, SHORT)}} @{triggerBody()} $'.concat('{expression}'),
  '\u202eright to left\u202c \u0000\n\n# new line',
  '</code><img src=x onerror=alert(1)>',
  '😀'.repeat(2000)
]

const outside = fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'grapheme', maxLength: 400 }))
const items = fc.array(fc.record({ name: outside, detail: outside }), { minLength: 1, maxLength: 40 })
const messages = fc.record({
  tone: fc.constantFrom('good' as const, 'warning' as const, 'bad' as const),
  headline: fc.constantFrom('1 file delivered', 'nothing delivered, 3 reports failed'),
  subject: outside,
  facts: fc.array(fc.record({ name: fc.constantFrom('User', 'Status'), value: outside }), { maxLength: 6 }),
  sections: fc.array(fc.record({ title: fc.constantFrom('Failed', 'Files'), items }), { maxLength: 4 }),
  links: fc.array(
    fc.record({
      title: fc.constantFrom('Workflow run', 'Release'),
      url: fc.constantFrom('https://github.com/a/b', 'javascript:alert(1)', 'https://x/?X-Amz-Signature=a', '')
    }),
    { maxLength: 8 }
  )
})

describe('Markdown', () => {
  test('lists facts, sections and links', () => {
    expect(toMarkdown(sample)).toBe(
      [
        '**⚠️ QuickSight export: 2 files delivered, 1 failed**',
        '',
        '- Export: `Quarterly Sales`',
        '- User: `anna@example.com`',
        '',
        '**Failed**',
        '- `CSV of Orders`: `The dataset was deleted.`',
        '',
        '**Files**',
        '- `sales/overview.pdf`: `3 pages`',
        '- `sales/detail.pdf`',
        '',
        '[Workflow run](https://github.com/octo/repo/actions/runs/1)'
      ].join('\n')
    )
  })

  test('is at most 3,000 characters, and text from outside is only in code', () => {
    fc.assert(
      fc.property(messages, message => {
        const text = toMarkdown(message)
        expect(text.length).toBeLessThanOrEqual(3000)
        const rest = text.replaceAll(/<code>.*?<\/code>|`[^`\n]*`/g, '')
        expect(rest).toMatch(/^(?:✅|⚠️|❌|[\w\s,.:*·()…[\]/-])*$/u)
      })
    )
  })

  test('says how many items are left out', () => {
    const many = Array.from({ length: 100 }, (_, i) => ({ name: `file ${i}.pdf`, detail: 'x'.repeat(100) }))
    expect(toMarkdown({ ...sample, sections: [{ title: 'Files', items: many }] })).toContain('- … and 81 more')
  })
})

/** Every string in a value with the keys that lead to it. */
function listStrings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => listStrings(one, Array.isArray(value) ? path : `${path}.${key}`))
}

/** The text of a message as Slack and Teams show it: its elements without anything between them. */
function joinTexts(message: object): string {
  return listStrings(message)
    .filter(([path]) => path.endsWith('.text'))
    .map(([, text]) => text)
    .join('')
}

describe('Slack', () => {
  test('accepts the blocks, which are of its published types', () => {
    const { blocks } = toSlackMessage(sample)
    const known: readonly KnownBlock[] = blocks
    expect(known.map(({ type }) => type)).toEqual(['header', 'rich_text', 'rich_text', 'rich_text', 'actions'])
  })

  test('has a space between the name of a fact and its value', () => {
    expect(joinTexts(toSlackMessage(sample).blocks)).toContain('User: anna@example.com')
  })

  test('is within the limits of Block Kit, whatever the names', () => {
    fc.assert(
      fc.property(messages, message => {
        const { text, blocks } = toSlackMessage(message)
        expect(text.length).toBeLessThanOrEqual(3000)
        expect(blocks.length).toBeLessThanOrEqual(50)
        for (const block of blocks) {
          if (block.type === 'header') expect(block.text.text.length).toBeLessThanOrEqual(150)
          if (block.type === 'actions') expect(block.elements.length).toBeLessThanOrEqual(25)
        }
        for (const [path, value] of listStrings(blocks)) {
          expect(value.length).toBeGreaterThan(0)
          if (path.endsWith('.url')) expect(value).toBe('https://github.com/a/b')
        }
      })
    )
  })

  test('shows text from outside in no element that is parsed', () => {
    const hostile = 'HOSTILE <!channel> https://evil.example'
    const message = {
      ...sample,
      subject: hostile,
      facts: [{ name: 'User', value: hostile }],
      sections: [{ title: 'Files', items: [{ name: hostile, detail: hostile }] }]
    }
    const { text, blocks } = toSlackMessage(message)
    expect(text).not.toContain('HOSTILE')
    const places = listStrings(blocks).filter(([, value]) => value.includes('HOSTILE'))
    expect(places).toHaveLength(4)
    expect(new Set(places.map(([path]) => path.split('.').at(-1)))).toEqual(new Set(['text']))
    for (const block of blocks) if (block.type !== 'rich_text') expect(JSON.stringify(block)).not.toContain('HOSTILE')
  })
})

interface CardParser {
  parse(card: object, context: object): void
  toJSON(context: object): object
}

interface AdaptiveCards {
  readonly AdaptiveCard: new () => CardParser
  readonly SerializationContext: new (
    version: object
  ) => { readonly eventCount: number; getEventAt(i: number): { message: string } }
  readonly Versions: { readonly v1_4: object }
}

// Microsoft's own parser of cards. Its entry for modules cannot be loaded by Node.js.
const { AdaptiveCard, SerializationContext, Versions }: AdaptiveCards = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js'
)

/** The card as Microsoft's parser reads it. What it does not know is missing from the result. */
function parseCard(card: object): { card: object; problems: string[] } {
  const context = new SerializationContext(Versions.v1_4)
  const parser = new AdaptiveCard()
  parser.parse(card, context)
  const problems = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
  return { card: parser.toJSON(context), problems }
}

function getCard(message: StepMessage) {
  const [attachment] = toTeamsMessage(message).attachments
  if (attachment === undefined) throw new Error('No attachment')
  return attachment.content
}

describe('Teams', () => {
  test('accepts the message as a webhook of Workflows documents it', () => {
    expect(toTeamsMessage(sample)).toMatchObject({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: { type: 'AdaptiveCard', version: '1.4' }
        }
      ]
    })
  })

  test('has a space between the name of a fact and its value', () => {
    expect(joinTexts(getCard(sample))).toContain('User: anna@example.com')
  })

  test('the parser of Adaptive Cards reads every property of the card, whatever the names', () => {
    fc.assert(
      fc.property(messages, message => {
        const { msteams, ...card } = getCard(message)
        expect(parseCard(card)).toEqual({ card, problems: [] })
        expect(msteams).toEqual({ width: 'Full' })
      })
    )
  })

  test('is smaller than Teams allows', () => {
    fc.assert(
      fc.property(messages, message => {
        expect(Buffer.byteLength(JSON.stringify(toTeamsMessage(message)))).toBeLessThan(28 * 1024)
      })
    )
  })

  test('shows text from outside in text runs only, which contain no expressions', () => {
    const hostile = 'HOSTILE [a](b) {{DATE(x)}} $'.concat('{y}')
    const card = getCard({
      ...sample,
      subject: hostile,
      facts: [{ name: 'User', value: hostile }],
      sections: [{ title: 'Files', items: [{ name: hostile, detail: hostile }] }]
    })
    const runs = card.body.flatMap(block => ('inlines' in block ? block.inlines : []))
    expect(runs.filter(({ text }) => text.includes('HOSTILE'))).toHaveLength(4)
    expect(JSON.stringify(card.body.filter(block => !('inlines' in block)))).not.toContain('HOSTILE')
    expect(JSON.stringify(card)).not.toMatch(/\{\{|\$\{/)
  })
})
