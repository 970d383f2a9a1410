import { escapeMarkdown, formatCodeFence } from './format/markdown.ts'

/** The fix of a failure: a sentence or two, and lines to paste. */
export interface Remedy {
  readonly text: string
  readonly snippet?: string
}

/** Splits a hint: the first line is text, the others are a snippet to paste. */
export function parseRemedy(hint: string | undefined): Remedy | undefined {
  if (hint === undefined || hint === '') return undefined
  const [text = '', ...lines] = hint.split('\n')
  return lines.length === 0 ? { text } : { text, snippet: lines.join('\n') }
}

/** Formats the fix in Markdown, its snippet as a code block. */
export function formatRemedyParts({ text, snippet }: Remedy): string[] {
  return [escapeMarkdown(text, 1000), ...(snippet === undefined ? [] : [formatCodeBlock(snippet)])]
}

/** Formats lines to paste as a code block. */
export function formatCodeBlock(lines: string): string {
  return formatCodeFence(lines, lines.trimStart().startsWith('{') ? 'json' : '')
}
