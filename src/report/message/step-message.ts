/** A message about a step, independent of the service that shows it. Text from outside is not escaped yet. */
export interface StepMessage {
  readonly tone: 'good' | 'warning' | 'bad'
  /** Our own words, such as `2 files delivered, 1 failed`: nothing in it comes from outside. */
  readonly headline: string
  /** Title of the export: the dashboard, or the number of reports. */
  readonly subject: string
  /** Facts with a name of ours and a value that may come from outside. */
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly sections: readonly MessageSection[]
  /** Pages to open: the workflow run, the release. */
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

export interface MessageSection {
  /** Our own words, such as `Failed`. */
  readonly title: string
  readonly items: readonly MessageItem[]
}

export interface MessageItem {
  /** Subject: a file, a job or a report. From outside. */
  readonly name: string
  /** Text about the subject. From outside. */
  readonly detail: string
}

export interface Limits {
  readonly maxItems: number
  readonly maxNameLength: number
  readonly maxDetailLength: number
}

/** The first items of a section, and how many are left out. */
export function limitItems(
  { items }: MessageSection,
  maxItems: number
): { readonly shown: readonly MessageItem[]; readonly left: number } {
  const shown = items.slice(0, items.length > maxItems ? maxItems - 1 : maxItems)
  return { shown, left: items.length - shown.length }
}

/** The links that any service may open: web pages, short, and without a signature. */
export function getSafeLinks({ links }: StepMessage): StepMessage['links'] {
  return links.filter(({ url }) => /^https?:\/\/[\w.:/%~+@-]{1,2000}$/.test(url))
}
