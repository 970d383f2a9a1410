import { escapeMarkdown, formatCodeFence } from './format/markdown.ts'

/** What mends a failure: a sentence or two, and lines to paste. */
export interface Remedy {
  readonly text: string
  readonly snippet?: string
}

/** The first line of a hint is prose, what follows is there to be pasted. */
export function parseRemedy(hint: string | undefined): Remedy | undefined {
  if (hint === undefined || hint === '') return undefined
  const [text = '', ...lines] = hint.split('\n')
  return lines.length === 0 ? { text } : { text, snippet: lines.join('\n') }
}

/** The remedy in markdown, its prose as prose and the rest as a block of code. */
export function formatRemedyParts({ text, snippet }: Remedy): string[] {
  return [escapeMarkdown(text, 1000), ...(snippet === undefined ? [] : [formatCodeBlock(snippet)])]
}

/** Lines to paste as a block of code. */
export function formatCodeBlock(lines: string): string {
  return formatCodeFence(lines, lines.trimStart().startsWith('{') ? 'json' : '')
}
