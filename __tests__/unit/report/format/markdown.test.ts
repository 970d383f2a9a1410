import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sanitizeLine } from '../../../../src/lib/text.ts'
import { escapeMarkdown, formatCodeFence, formatInlineCode } from '../../../../src/report/format/markdown.ts'
import { injectionStrings } from '../../../support/builders/report.ts'

const bits = fc.constantFrom(
  ...'`|\\*_[]()<>&@#$:~-+=!.\n\t0a '.split(''),
  'www.',
  'http://',
  'a@b.c',
  '<b>',
  'GH-1',
  '1. '
)
const hostile = fc.oneof(
  fc.constantFrom(...injectionStrings),
  fc.array(fc.oneof(bits, fc.string({ maxLength: 4 })), { maxLength: 20 }).map(parts => parts.join(''))
)

/** What a reader sees of the markdown, by the rules of GFM for escapes and character references. */
function shown(markdown: string): string {
  return markdown
    .replace(/<\/?(?:span|code)>/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

describe('escaped Markdown', () => {
  test.each([
    ['Sales 2026: Overview (all)', 'Sales 2026: Overview (all)'],
    ['sales_by_region', 'sales_by_region'],
    ['_all_', '\\_all\\_'],
    ['*a* `b` ~c~ [d](e) ![f](g)', '\\*a\\* \\`b\\` \\~c\\~ \\[d\\](e) !\\[f\\](g)'],
    ['a|b\\|c', 'a\\|b\\\\\\|c'],
    ['<b>&lt;', '&lt;b&gt;&amp;lt;'],
    ['@octocat', '<span>@</span>octocat'],
    ['see #12 and GH-12', 'see <span>#</span>12 and GH<span>-</span>12'],
    ['https://a.b www.a.b', 'https<span>:</span>//a.b www<span>.</span>a.b'],
    ['ana@example.com', 'ana<span>@</span>example.com'],
    ['$x$ :tada:', '<span>$</span>x<span>$</span> <span>:</span>tada:'],
    ['# Title', '\\# Title'],
    ['- item', '\\- item'],
    ['12. item', '<span>12</span>. item'],
    ['12)', '<span>12</span>)'],
    ['3.8 kB', '3.8 kB'],
    ['0.5s', '0.5s'],
    ['a\n\nb', 'a b']
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  test('renders as the same text on one line, without tags', () => {
    fc.assert(
      fc.property(hostile, text => {
        const markdown = escapeMarkdown(text)
        expect(shown(markdown)).toBe(sanitizeLine(text, 200))
        expect(markdown).not.toMatch(/[\n\r]/)
        expect(markdown.replace(/<span>[^<]+<\/span>/g, '')).not.toMatch(/[<@$]/)
        expect(markdown.replace(/\\./g, '')).not.toMatch(/[|`*[\]~]|https?:\/\//)
      }),
      { numRuns: 1000 }
    )
  })

  test('is cut at the maximum length', () => {
    expect(escapeMarkdown('a'.repeat(500))).toBe(`${'a'.repeat(199)}…`)
    expect(escapeMarkdown('abc', 2)).toBe('a…')
  })
})

describe('inline code', () => {
  test.each([
    ['', ''],
    ['\n', ''],
    ['s3://bucket/a_b/*.pdf', '`s3://bucket/a_b/*.pdf`'],
    ['<b>@me</b>', '`<b>@me</b>`'],
    ['a`b', '<code>a&#96;b</code>'],
    ['a|b@c.d', '<code>a&#124;b<span>@</span>c&#46;d</code>'],
    ['a\\', '<code>a&#92;</code>']
  ])('%j', (text, expected) => {
    expect(formatInlineCode(text)).toBe(expected)
  })

  test('stays within its cell and its code', () => {
    fc.assert(
      fc.property(hostile, text => {
        const markdown = formatInlineCode(text)
        expect(markdown).not.toContain('|')
        const inner = markdown.replace(/^`([^`]*)`$/, '').replace(/^<code>(.*)<\/code>$/, '$1')
        expect(inner.replaceAll('<span>@</span>', '')).not.toMatch(/[<>`|*_[\]]/)
        if (markdown.startsWith('<')) expect(shown(markdown)).toBe(sanitizeLine(text, 1200))
      }),
      { numRuns: 1000 }
    )
  })
})

describe('a code block', () => {
  test.each([
    ['a\nb', 'json', '```json\na\nb\n```'],
    ['a\r\nb\rc\u001b[0m\u202e', '', '```\na\nb\nc [0m \n```'],
    ['```\n````\n', '', '`````\n```\n````\n\n`````']
  ])('%j as %s', (text, language, expected) => {
    expect(formatCodeFence(text, language)).toBe(expected)
  })

  test('cannot be closed by its content', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '```', '\n', '~~~', 'a')).map(parts => parts.join('')),
        text => {
          const [open = '', ...lines] = formatCodeFence(text).split('\n')
          const close = lines.pop()
          expect(close).toBe(open)
          expect(lines.some(line => line.includes(open))).toBe(false)
        }
      )
    )
  })

  test('is cut at the length given', () => {
    expect(formatCodeFence('abcdef', '', 3)).toBe('```\nabc\n```')
  })
})
