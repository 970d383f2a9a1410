/** A message about a step, independent of the service that shows it. Text from outside is not escaped yet. */
export interface StepMessage {
  readonly tone: 'good' | 'warning' | 'bad'
  /** Such as `2 files delivered, 1 failed`; contains no text from outside. */
  readonly headline: string
  /** Title of the export: the dashboard, or the number of reports. Empty if the step ended before it knew them. */
  readonly subject: string
  /** Facts: the name is fixed, the value may come from outside. */
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly sections: readonly MessageSection[]
  /** Pages to open: the workflow run, the release. */
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

export interface MessageSection {
  /** Such as `Failed`; contains no text from outside. */
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
