import { bounds, DocumentError, DocumentSize } from './limits.ts'
import type { InputValue } from './value.ts'

export type Parsed = { readonly data: InputValue } | { readonly problem: string }

/**
 * Parses one document, JSON or YAML 1.2. The YAML parser is loaded only if the document is not JSON. A problem continues
 * after the document's name; it has the position, and never the content, which may be private.
 */
export async function parseDocument(value: string): Promise<Parsed> {
  if (Buffer.byteLength(value) > bounds.bytes) return { problem: 'is larger than 1 MiB' }
  // Windows editors write a byte order mark, which JSON does not allow.
  const text = value.replace(/^\ufeff/, '')
  try {
    return { data: parseJson(text) ?? (await import('./parse-yaml.ts')).parseYaml(text) }
  } catch (error) {
    if (error instanceof DocumentError) return { problem: error.message }
    throw error
  }
}

/** Undefined if the text is not JSON, or contains a key twice, which the YAML parser reports with its line. */
function parseJson(text: string): InputValue | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  let value: unknown
  try {
    value = JSON.parse(text, keepNumberSource)
  } catch {
    return undefined
  }
  const budget = new DocumentSize()
  const data = toInputValue(value, 0, budget)
  return budget.members === countMembers(text) ? data : undefined
}

/** Counts the members of all objects in JSON, where every string before a colon is a key. */
function countMembers(json: string): number {
  let members = 0
  for (const [, colon] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g)) if (colon !== undefined) members += 1
  return members
}

// A number that JavaScript would print differently stays a string. Node 20 does not pass the source yet.
function keepNumberSource(_key: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source
  return typeof value === 'number' && source !== undefined && String(value) !== source ? source : value
}

function toInputValue(value: unknown, depth: number, budget: DocumentSize): InputValue {
  budget.count(depth)
  if (Array.isArray(value)) return value.map(one => toInputValue(one, depth + 1, budget))
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    budget.members += entries.length
    return new Map(entries.map(([key, one]) => [key, toInputValue(one, depth + 1, budget)]))
  }
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value)
}
