import { fenced, prose } from './format/markdown.ts'

/** What mends a failure: a sentence or two, and lines to paste. */
export interface Remedy {
  readonly say: string
  readonly paste?: string
}

/** The first line of a hint is prose, what follows is there to be pasted. */
export function remedyOf(hint: string | undefined): Remedy | undefined {
  if (hint === undefined || hint === '') return undefined
  const [say = '', ...lines] = hint.split('\n')
  return lines.length === 0 ? { say } : { say, paste: lines.join('\n') }
}

/** The remedy in markdown, its prose as prose and the rest as a block of code. */
export function remedyParts({ say, paste }: Remedy): string[] {
  return [prose(say, 1000), ...(paste === undefined ? [] : [block(paste)])]
}

/** Lines to paste as a block of code. */
export function block(lines: string): string {
  return fenced(lines, lines.trimStart().startsWith('{') ? 'json' : '')
}
