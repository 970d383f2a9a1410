/** Outputs that are strings; every other output is JSON or a boolean. */
export const stringOutputs: readonly string[] = [
  's3-uri',
  'status',
  'data-as-of',
  'message',
  'download-path',
  'manifest',
  'release-url'
]

/** The outputs as one JSON object, by name. Outputs that the action gives as JSON strings are JSON here. */
export function formatOutputs(outputs: Readonly<Record<string, string>>): string {
  const entries = Object.entries(outputs).map(([name, value]) => [name, parseOutput(name, value)])
  return JSON.stringify(Object.fromEntries(entries), null, 2)
}

function parseOutput(name: string, value: string): unknown {
  if (stringOutputs.includes(name)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
