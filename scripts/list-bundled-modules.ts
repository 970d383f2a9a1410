// Last step of the build: dist/modules.json lists, per file of dist/, the sources and packages in it. rolldown reports the
// modules of each chunk (build/chunks.json), ncc the chunks in each file (build/stats.json). Reviews and tests read it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

interface Stats {
  readonly chunks: readonly { readonly files: readonly string[]; readonly modules: readonly StatsModule[] }[]
}

interface StatsModule {
  readonly name: string
  /** Modules that ncc concatenated. */
  readonly modules?: readonly StatsModule[]
}

const chunks = readJson<Readonly<Record<string, readonly string[]>>>('build/chunks.json')
const bundled = readJson<Stats>('build/stats.json').chunks.flatMap(({ files, modules }) =>
  files.map(file => [file, modules.flatMap(listChunks)] as const)
)
// ncc copies the files of the worker threads unchanged.
const copied = readdirSync('dist')
  .filter(file => file.endsWith('-worker.js'))
  .map(file => [file, [file]] as const)

const modules = Object.fromEntries(
  [...bundled, ...copied]
    .map(
      ([file, names]) => [file, [...new Set(names.flatMap(name => chunks[name] ?? []).map(toSource))].sort()] as const
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
)
writeFileSync('dist/modules.json', `${JSON.stringify(modules, undefined, 1)}\n`)

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

function listChunks({ name, modules = [] }: StatsModule): string[] {
  const chunk = /^\.\/build\/([^/ ]+\.js)$/.exec(name)?.[1]
  return [...(chunk === undefined ? [] : [chunk]), ...modules.flatMap(listChunks)]
}

/** A path in the repository; of a package its folder, with the name of the copy; of what the build provides the name. */
function toSource(moduleId: string): string {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '')
  const root = `${process.cwd().replaceAll('\\', '/')}/`
  const inside = path.startsWith(root) ? path.slice(root.length) : path
  const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(inside)?.[0]
  return folder === undefined ? inside : `${folder}${/\?\w+$/.exec(inside)?.[0] ?? ''}`
}
