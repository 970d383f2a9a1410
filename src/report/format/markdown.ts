import { sanitizeLine } from '../../lib/text.ts'

/**
 * Escapes text for a table cell or a paragraph of GitHub-flavored Markdown: one line of at most `max` characters that is
 * displayed literally. It creates no markup, link, image, formula or emoji, mentions no user and refers to
 * no issue. https://github.github.com/gfm/
 */
export function escapeMarkdown(text: string, max = 200): string {
  return sanitizeLine(text, max)
    .replace(/[\\`*[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/[&<>]/g, sign => `&${{ '&': 'amp', '<': 'lt', '>': 'gt' }[sign]};`)
    .replace(/[$@]|#(?=\d)|:(?=\/\/|(?:[a-z+-]|\d{3}|\d+[a-z])[\w+-]*:)|(?<=gh)-(?=\d)|(?<=www)\./gi, '<span>$&</span>')
    .replace(/^(?:[-+=#]|\d+(?=[.)](?: |$)))/, start => (/^\d/.test(start) ? `<span>${start}</span>` : `\\${start}`))
}

/** Formats text as code on one line, also for a table cell; empty if the text is. */
export function formatInlineCode(text: string, max = 1200): string {
  const line = sanitizeLine(text, max)
  if (line === '') return ''
  if (!/[`|\\]/.test(line)) return `\`${line}\``
  // Backticks allow no escapes. Within the element, characters can be references, but an e-mail address would still
  // become a link.
  const signs = line.replace(/[^\p{L}\p{N}\p{M} @]/gu, sign => `&#${sign.codePointAt(0)};`)
  return `<code>${signs.replaceAll('@', '<span>@</span>')}</code>`
}

/** Formats lines as a code block of at most `max` characters, without invisible ones. */
export function formatCodeFence(text: string, language = '', max = 16_000): string {
  const lines = text
    .slice(0, max)
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
  const ticks = lines.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...ticks.map(run => run.length + 1)))
  return `${fence}${language}\n${lines}\n${fence}`
}
