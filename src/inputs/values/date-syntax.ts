/** Names of the date placeholders. They are documented in the README under "Dates". */
export const dateNames = [
  'date',
  'yesterday',
  'week-start',
  'month-start',
  'month-end',
  'quarter-start',
  'quarter-end',
  'year-start',
  'year-end',
  'weekday'
] as const

export type DateName = (typeof dateNames)[number]

// Only a name, or a name with what begins a shift or a format. `{date-range}` is another placeholder's name.
const meantAsDate = new RegExp(`^(?:${dateNames.join('|')})(?:$|:|[-+]\\d)`)

/** Whether the content of a pair of braces is meant as a date placeholder, well formed or not. */
export function isDatePlaceholder(content: string): boolean {
  return meantAsDate.test(content)
}

/** The date placeholders of a text, each once, without their braces. */
export function listDatePlaceholders(text: string): string[] {
  const contents = Array.from(text.matchAll(/\{([^{}]*)\}/g), ([, content = '']) => content)
  return [...new Set(contents.filter(isDatePlaceholder))]
}

/** Whether the text contains a date placeholder. Only then the library for dates is loaded. */
export function hasDatePlaceholder(text: string): boolean {
  return listDatePlaceholders(text).length > 0
}
