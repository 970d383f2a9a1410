// A shorter value occurs in ordinary words.
const minValueLength = 4

const values = new Set<string>()

/** Registers a value that the message of a service must not repeat. Values of less than four characters are ignored. */
export function registerPrivateValue(value: string): void {
  for (const form of [value, JSON.stringify(value).slice(1, -1)]) if (form.length >= minValueLength) values.add(form)
}

/** The message of a service with stars for every registered value. */
export function redactPrivateValues(text: string): string {
  if (values.size === 0) return text
  // Longest first: a value can contain another one.
  const forms = [...values].sort((a, b) => b.length - a.length)
  return forms.reduce((redacted, form) => redacted.replaceAll(form, '***'), text)
}
