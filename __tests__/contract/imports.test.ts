import { describe, expect, test } from '@jest/globals'
import { type Import, importsOf, sourcesUnder } from './source-tree.ts'

const sources = sourcesUnder('src')
const imports = sources.flatMap(importsOf)

/** A room's folder, or a file directly under src. */
function unitOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? path
}

const leaves = ['lib', 'domain', 'hints', 'version']
const rooms = ['inputs', 'identity', 'dashboard', 'freshness', 'snapshot', 'files', 'report']
const house = [...leaves, ...rooms, 'aws', 'github', 'dependencies', 'modes', 'runner', 'run-step']

/** What each part may know, by the flow: inputs → identity → dashboard → snapshot → files → report. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(leaves.map(leaf => [leaf, leaves])),
  ...Object.fromEntries(rooms.map((room, index) => [room, [...leaves, ...rooms.slice(0, index + 1)]])),
  aws: [...leaves, 'aws', 'freshness'],
  github: [...leaves, 'aws', 'github'],
  dependencies: [...leaves, ...rooms, 'aws', 'github'],
  modes: [...leaves, ...rooms, 'modes', 'dependencies'],
  runner: [...leaves, 'report', 'modes', 'runner'],
  'run-step': house,
  main: [...house, 'main'],
  index: ['main'],
  'command-line': [...leaves, 'inputs', 'report', 'modes', 'command-line'],
  // The probe walks the chain itself: it sees what the adapters hide.
  probe: [...leaves, 'dashboard', 'report', 'modes', 'dependencies', 'aws', 'probe'],
  cli: [...house, 'command-line', 'probe', 'cli'],
  bin: ['cli']
}

function inside(each: Import): boolean {
  return each.to.startsWith('src/')
}

function told(each: Import): string {
  return `${each.from} imports ${each.to}${each.kind === 'type' ? ' as types' : ''}`
}

test('every folder of src has its place in the data flow', () => {
  expect([...new Set(sources.map(source => unitOf(source.path)))].filter(unit => !(unit in mayKnow))).toEqual([])
})

test('imports point along the data flow', () => {
  expect(imports.length).toBeGreaterThan(100)
  const against = imports.filter(each => inside(each) && !mayKnow[unitOf(each.from)]?.includes(unitOf(each.to)))
  expect(against.map(told)).toEqual([])
})

test('the entry points do not import each other', () => {
  const doors = ['main', 'index', 'cli', 'bin', 'command-line']
  const across = imports.filter(each => {
    const [from, to] = [unitOf(each.from), unitOf(each.to)]
    const isAction = (unit: string) => unit === 'main' || unit === 'index'
    return inside(each) && doors.includes(from) && doors.includes(to) && isAction(from) !== isAction(to)
  })
  expect(across.map(told)).toEqual([])
})

test('modes import only the types of their adapters', () => {
  const values = imports.filter(
    each => unitOf(each.from) === 'modes' && ['dependencies', 'aws', 'github'].includes(unitOf(each.to)) && inside(each)
  )
  expect(values.filter(each => each.kind !== 'type').map(told)).toEqual([])
})

test.each(['src', 'emulator'])('no import cycle exists in %s, including imports of types', folder => {
  const files = sourcesUnder(folder)
  const next = new Map<string, string[]>()
  for (const each of files.flatMap(importsOf).filter(({ to }) => to.startsWith(`${folder}/`)))
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
  expect(outside.map(told)).toEqual([])
  expect(imports.filter(each => /^\.|^(?!src\/)[^@n]\S*\.ts$/.test(each.to)).map(told)).toEqual([])
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
      'files on disk in the files room, the workspace and the command line',
      /^node:fs/,
      /^src\/(?:files\/|aws\/|github\/|command-line\/|probe\/|runner\/workspace\.ts|lib\/file-stream\.ts)/,
      false
    ],
    ['PDF and ZIP code in the files room', /^(?:@cantoo\/pdf-lib|yauzl)/, /^src\/files\//, false],
    ['the CSV parser where tables of reports are read', /^csv-parse/, /^src\/inputs\/document\//, false],
    ['the library for dates where placeholders are filled', /^(?:@date-fns|date-fns)/, /^src\/inputs\/values\//, false],
    ['the XML parser where the content of files is read', /^htmlparser2/, /^src\/files\/content\//, false]
  ])('%s', (_, what, where, typesToo) => {
    const found = imports.filter(each => what.test(each.to) && (typesToo || each.kind !== 'type'))
    expect(found.filter(each => !where.test(each.from)).map(told)).toEqual([])
  })
})
