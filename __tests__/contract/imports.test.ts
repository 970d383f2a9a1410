import { describe, expect, test } from '@jest/globals'
import { findImports, type Import, sourcesUnder } from './source-tree.ts'

const sources = sourcesUnder('src')
const imports = sources.flatMap(findImports)

/** The module of a path: its folder, or a file directly under src. */
function getUnit(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? path
}

const leaves = ['lib', 'domain', 'hints', 'version']
const modules = ['inputs', 'identity', 'dashboard', 'freshness', 'snapshot', 'files', 'report']
const allModules = [...leaves, ...modules, 'aws', 'github', 'dependencies', 'modes', 'runner', 'run-step']

/** What each module may import, by the data flow: inputs → identity → dashboard → snapshot → files → report. */
const allowedImports: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(leaves.map(leaf => [leaf, leaves])),
  ...Object.fromEntries(modules.map((module, index) => [module, [...leaves, ...modules.slice(0, index + 1)]])),
  aws: [...leaves, 'aws', 'freshness'],
  github: [...leaves, 'aws', 'github'],
  dependencies: [...leaves, ...modules, 'aws', 'github'],
  modes: [...leaves, ...modules, 'modes', 'dependencies'],
  runner: [...leaves, 'report', 'modes', 'runner'],
  'run-step': allModules,
  main: [...allModules, 'main'],
  index: ['main'],
  'command-line': [...leaves, 'inputs', 'report', 'modes', 'command-line'],
  // The probe makes the calls itself, without the adapters.
  probe: [...leaves, 'dashboard', 'report', 'modes', 'dependencies', 'aws', 'probe'],
  cli: [...allModules, 'command-line', 'probe', 'cli'],
  bin: ['cli']
}

function isInternal(each: Import): boolean {
  return each.to.startsWith('src/')
}

function formatImport(each: Import): string {
  return `${each.from} imports ${each.to}${each.kind === 'type' ? ' as types' : ''}`
}

test('every folder of src has its place in the data flow', () => {
  expect([...new Set(sources.map(source => getUnit(source.path)))].filter(unit => !(unit in allowedImports))).toEqual(
    []
  )
})

test('imports point along the data flow', () => {
  expect(imports.length).toBeGreaterThan(100)
  const against = imports.filter(
    each => isInternal(each) && !allowedImports[getUnit(each.from)]?.includes(getUnit(each.to))
  )
  expect(against.map(formatImport)).toEqual([])
})

test('the entry points do not import each other', () => {
  const entryPoints = ['main', 'index', 'cli', 'bin', 'command-line']
  const across = imports.filter(each => {
    const [from, to] = [getUnit(each.from), getUnit(each.to)]
    const isAction = (unit: string) => unit === 'main' || unit === 'index'
    return isInternal(each) && entryPoints.includes(from) && entryPoints.includes(to) && isAction(from) !== isAction(to)
  })
  expect(across.map(formatImport)).toEqual([])
})

test('modes import only the types of their adapters', () => {
  const values = imports.filter(
    each =>
      getUnit(each.from) === 'modes' && ['dependencies', 'aws', 'github'].includes(getUnit(each.to)) && isInternal(each)
  )
  expect(values.filter(each => each.kind !== 'type').map(formatImport)).toEqual([])
})

test.each(['src', 'emulator'])('no import cycle exists in %s, including imports of types', folder => {
  const files = sourcesUnder(folder)
  const next = new Map<string, string[]>()
  for (const each of files.flatMap(findImports).filter(({ to }) => to.startsWith(`${folder}/`)))
    next.set(each.from, [...(next.get(each.from) ?? []), each.to])
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (done.has(path) || way.includes(path)) return
    for (const to of next.get(path) ?? []) visit(to, [...way, path])
    done.add(path)
  }
  for (const source of files) visit(source.path, [])
  expect(cycles).toEqual([])
})

test('every relative import is an existing file', () => {
  const paths = new Set(sources.map(source => source.path))
  const outside = imports.filter(each => each.to.startsWith('src/') && !paths.has(each.to))
  expect(outside.map(formatImport)).toEqual([])
  expect(imports.filter(each => /^\.|^(?!src\/)[^@n]\S*\.ts$/.test(each.to)).map(formatImport)).toEqual([])
})

describe('few files have access to the outside', () => {
  test.each<[string, RegExp, RegExp, boolean]>([
    [
      "the runner's toolkit in the action's entry point, the runner's folder and the GitHub adapters",
      /^@actions\//,
      /^src\/(?:main\.ts|run-step\.ts|runner\/|github\/)/,
      true
    ],
    ['the SDK in the AWS adapters, types aside', /^@(?:aws-sdk|smithy)\//, /^src\/aws\//, false],
    ['processes and sockets nowhere', /^node:(?:child_process|net|dgram|vm|process)$/, /^$/, true],
    ['threads where files from outside are read, types aside', /^node:worker_threads$/, /^src\/files\/worker\//, false],
    [
      'files on disk in the files module, the workspace and the command line',
      /^node:fs/,
      /^src\/(?:files\/|aws\/|github\/|command-line\/|probe\/|runner\/workspace\.ts|lib\/file-stream\.ts)/,
      false
    ],
    ['PDF and ZIP code in the files module', /^(?:@cantoo\/pdf-lib|yauzl)/, /^src\/files\//, false],
    ['the CSV parser where tables of reports are read', /^csv-parse/, /^src\/inputs\/document\//, false],
    ['the library for dates where placeholders are filled', /^(?:@date-fns|date-fns)/, /^src\/inputs\/values\//, false],
    ['the XML parser where the content of files is read', /^htmlparser2/, /^src\/files\/content\//, false]
  ])('%s', (_, what, where, typesToo) => {
    const found = imports.filter(each => what.test(each.to) && (typesToo || each.kind !== 'type'))
    expect(found.filter(each => !where.test(each.from)).map(formatImport)).toEqual([])
  })
})
