import { bounds, DocumentError, DocumentSize } from './limits.ts'
import type { InputValue } from './value.ts'

export type Parsed = { readonly data: InputValue } | { readonly problem: string }

/**
 * Reads one document, JSON or YAML 1.2. The parser of YAML is loaded only for what is not JSON. A problem reads on after
 * the document's name; it says where, and never shows what: a document may hold what is nobody's business.
 */
export async function parseDocument(value: string): Promise<Parsed> {
  if (Buffer.byteLength(value) > bounds.bytes) return { problem: 'is larger than 1 MiB' }
  // Editors of Windows write a byte order mark, which neither JSON nor each parser of YAML takes.
  const text = value.replace(/^\ufeff/, '')
  try {
    return { data: parseJson(text) ?? (await import('./parse-yaml.ts')).parseYaml(text) }
  } catch (error) {
    if (error instanceof DocumentError) return { problem: error.message }
    throw error
  }
}

/** Undefined where the text is not JSON, or a key in it is given twice, which the parser of YAML refuses with its line. */
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

/** Members of all objects in a text that is JSON: there only a key is a string before a colon. */
function countMembers(json: string): number {
  let members = 0
  for (const [, colon] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g)) if (colon !== undefined) members += 1
  return members
}

// A number that JavaScript writes in another way than the document stays as it is written. Node 20 passes no source yet.
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
