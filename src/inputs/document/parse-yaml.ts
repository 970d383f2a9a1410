import {
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar
} from 'yaml'
import { checkLexemes } from './check-lexemes.ts'
import { bounds, DocumentError, DocumentSize } from './limits.ts'
import type { InputValue } from './value.ts'

// Messages of the parser that do not repeat the content.
const safeErrorCodes: readonly ErrorCode[] = [
  'MISSING_CHAR',
  'BAD_INDENT',
  'TAB_AS_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY'
]

/**
 * Parses one YAML 1.2 document by the core schema, so that dates stay strings. Tags create no values that JSON does not
 * have. Loaded only if a document is not JSON.
 * @throws DocumentError
 */
export function parseYaml(text: string): InputValue {
  checkLexemes(text)
  const lineCounter = new LineCounter()
  // Keys are compared while walking: the parser's own check takes quadratic time.
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    lineCounter
  })
  const [error] = document.errors
  if (error?.code === 'RESOURCE_EXHAUSTION') throw new DocumentError(`nests deeper than ${bounds.depth} levels`)
  if (error?.code === 'MULTIPLE_DOCS') throw new DocumentError('contains several YAML documents. Keep one')
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    const what = safeErrorCodes.includes(error.code) ? `: ${error.message}` : ''
    throw new DocumentError(`is neither YAML nor JSON (line ${line}, column ${col}${what})`)
  }
  return new YamlConverter(lineCounter).data(document.contents, 0)
}

class YamlConverter {
  private readonly budget = new DocumentSize()
  private readonly lines: LineCounter
  // An anchor is stored when it is complete: no alias leads into itself, and none is converted twice.
  private readonly anchors = new Map<string, { data: InputValue; values: number }>()

  constructor(lines: LineCounter) {
    this.lines = lines
  }

  data(node: unknown, depth: number): InputValue {
    this.budget.count(depth)
    if (isAlias(node)) return this.alias(node.source, depth)
    const before = this.budget.values
    const data = this.content(node, depth)
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
      this.anchors.set(node.anchor, { data, values: this.budget.values - before })
    return data
  }

  private alias(name: string, depth: number): InputValue {
    const anchor = this.anchors.get(name)
    if (!anchor) throw new DocumentError('contains a YAML alias without its anchor')
    this.budget.count(depth, anchor.values)
    return anchor.data
  }

  private content(node: unknown, depth: number): InputValue {
    if (isScalar(node)) return toScalarValue(node)
    if (isSeq(node)) return node.items.map(item => this.data(item, depth + 1))
    return isMap(node) ? this.map(node.items, depth) : null
  }

  private map(pairs: readonly Pair[], depth: number): InputValue {
    const map = new Map<string, InputValue>()
    for (const pair of pairs) {
      const key = this.key(pair.key, depth)
      if (map.has(key)) throw new DocumentError(`contains a key twice in one map (${this.formatLine(pair.key)})`)
      map.set(key, this.data(pair.value, depth + 1))
    }
    return map
  }

  private key(node: unknown, depth: number): string {
    if (isScalar(node) && node.type === 'PLAIN') return node.source ?? ''
    const key = this.data(node, depth + 1)
    if (typeof key === 'object')
      throw new DocumentError(`contains a key that is not a string (${this.formatLine(node)})`)
    return String(key)
  }

  private formatLine(node: unknown): string {
    const start = isNode(node) ? node.range?.[0] : undefined
    return `line ${this.lines.linePos(start ?? 0).line}`
  }
}

// A number that JavaScript would print differently stays a string: `007`, `1.10`, `.inf`, a tagged date.
function toScalarValue(node: Scalar): InputValue {
  const { value, source } = node
  if (typeof value === 'number') return source === undefined || String(value) === source ? value : source
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  return source ?? null
}
