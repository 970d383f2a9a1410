/** Private details of an account: account numbers, ARNs and e-mail addresses. */
const privatePatterns: readonly RegExp[] = [
  /\barn:[\w-]+:[^\s"']*/gi,
  /[^\s"'<>@/]+@[^\s"'<>@/]+\.[^\s"'<>@/]+/g,
  /(?<!\d)\d{12}(?!\d)/g
]
const replacement = '***'

// The names of the files are on the release itself, and SHA256SUMS needs them unchanged.
const publicKeys = new Set(['path', 'sha256', 'contentSha256', 'runUrl', 'url', 'runId', 'id', 'sha'])
const droppedKeys = new Set(['arn', 'dataSetArns'])

/** Redacts a manifest for the public: without account numbers, ARNs and e-mail addresses. */
export function redactManifest(text: string): string {
  return `${JSON.stringify(redactValue(JSON.parse(text)), undefined, 2)}\n`
}

function redactValue(value: unknown): unknown {
  if (typeof value === 'string') return redactString(value)
  if (Array.isArray(value)) return value.map(redactValue)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !droppedKeys.has(key))
  return Object.fromEntries(entries.map(([key, each]) => [key, publicKeys.has(key) ? each : redactValue(each)]))
}

function redactString(text: string): string {
  return privatePatterns.reduce((left, pattern) => left.replace(pattern, replacement), text)
}
