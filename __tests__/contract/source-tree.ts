import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const notOurs = new Set(['.git', 'node_modules', 'dist', 'build', 'coverage', 'package-lock.json'])

/** Paths of all files under a folder of the repository, relative to its root; what is installed or built is left out. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(entry => !notOurs.has(entry.name))
    .flatMap(entry => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : []
    })
    .sort()
}

/** The file's text. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** A node of the syntax tree, as ESTree has it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export interface Source {
  readonly path: string
  readonly text: string
  /** Every node with its parent and the key of the parent that contains it. */
  readonly nodes: readonly { readonly node: Node; readonly parent: Node | undefined; readonly key: string }[]
}

const parsed = new Map<string, readonly Source[]>()

/** Every TypeScript file under a folder, parsed once per test file. */
export function sourcesUnder(folder: string): readonly Source[] {
  const known = parsed.get(folder)
  if (known !== undefined) return known
  const sources = filesUnder(folder)
    .filter(path => path.endsWith('.ts'))
    .map(parseSource)
  parsed.set(folder, sources)
  return sources
}

/** The syntax tree of a TypeScript file. */
export function parseSource(path: string): Source {
  const text = readText(path)
  const nodes: { node: Node; parent: Node | undefined; key: string }[] = []
  collect(parseAst(text, { lang: 'ts' }), undefined, '', nodes)
  return { path, text, nodes }
}

export interface Import {
  readonly from: string
  /** A package, a builtin, or a path relative to the root. */
  readonly to: string
  readonly kind: 'value' | 'type' | 'dynamic'
}

/** What a file imports or exports again, by any form of import. */
export function findImports(source: Source): Import[] {
  return source.nodes.flatMap(({ node }) => {
    const specifier = literal(node['source'])
    if (specifier === undefined) return []
    const to = specifier.startsWith('.') ? join(dirname(source.path), specifier) : specifier
    return [{ from: source.path, to, kind: getImportKind(node) }]
  })
}

/** Line of a place in the text, from 1. */
export function getLineNumber(source: Source, at: number): number {
  return source.text.slice(0, at).split('\n').length
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function getImportKind(node: Node): Import['kind'] {
  if (node.type === 'ImportExpression') return 'dynamic'
  if (node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type') return 'type'
  const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : []
  const types = specifiers.filter(each => each['importKind'] === 'type' || each['exportKind'] === 'type')
  return specifiers.length > 0 && types.length === specifiers.length ? 'type' : 'value'
}

function literal(value: unknown): string | undefined {
  return isNode(value) && typeof value['value'] === 'string' ? value['value'] : undefined
}

function collect(value: unknown, parent: Node | undefined, key: string, into: Source['nodes'][number][]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const each of value) collect(each, parent, key, into)
  else if (isNode(value)) {
    into.push({ node: value, parent, key })
    for (const name in value) if (name !== 'parent') collect(value[name], value, name, into)
  }
}
