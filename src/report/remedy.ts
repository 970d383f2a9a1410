import { codeFence, escapeMarkdown } from './format/markdown.ts'

/** What mends a failure: a sentence or two, and lines to paste. */
export interface Remedy {
  readonly text: string
  readonly snippet?: string
}

/** The first line of a hint is prose, what follows is there to be pasted. */
export function remedyOf(hint: string | undefined): Remedy | undefined {
  if (hint === undefined || hint === '') return undefined
  const [text = '', ...lines] = hint.split('\n')
  return lines.length === 0 ? { text } : { text, snippet: lines.join('\n') }
}

/** The remedy in markdown, its prose as prose and the rest as a block of code. */
export function remedyParts({ text, snippet }: Remedy): string[] {
  return [escapeMarkdown(text, 1000), ...(snippet === undefined ? [] : [codeBlock(snippet)])]
}

/** Lines to paste as a block of code. */
export function codeBlock(lines: string): string {
  return codeFence(lines, lines.trimStart().startsWith('{') ? 'json' : '')
}
