import { describe, expect, test } from '@jest/globals'
import { actionErrorCodes } from '../../src/domain/errors.ts'
import {
  filesUnder,
  getLineNumber,
  isNode,
  type Node,
  parseSource,
  readText,
  type Source,
  sourcesUnder
} from './source-tree.ts'

// This file names what it forbids.
const here = '__tests__/contract/code.test.ts'
const shipped = sourcesUnder('src')
const files = filesUnder('.')
const typescript = files.filter(path => /^(?:src|emulator|scripts|bench|__tests__)\/.*\.ts$/.test(path))

function places(source: Source, fits: (node: Node, parent: Node | undefined, key: string) => boolean): string[] {
  return source.nodes
    .filter(({ node, parent, key }) => fits(node, parent, key))
    .map(({ node }) => `${source.path}:${getLineNumber(source, node.start)}`)
}

/** The name where it is a variable, not a property or a key that happens to be called the same. */
function isGlobal(name: string) {
  return (node: Node, parent: Node | undefined, key: string): boolean =>
    node.type === 'Identifier' &&
    node['name'] === name &&
    !(parent?.type === 'MemberExpression' && key === 'property' && parent['computed'] !== true) &&
    !(key === 'key' && parent?.['computed'] !== true)
}

function isMember(object: string, property: string) {
  return (node: Node): boolean =>
    node.type === 'MemberExpression' && named(node['object']) === object && named(node['property']) === property
}

function named(value: unknown): unknown {
  return isNode(value) ? value['name'] : undefined
}

describe('only the entry point and the clock depend on the machine', () => {
  const entryPoints = [
    'src/main.ts',
    'src/index.ts',
    'src/cli.ts',
    'src/bin.ts',
    'src/runner/deadline.ts',
    'src/runner/outputs.ts'
  ]
  const clock = ['src/lib/clock.ts']
  test.each<[string, readonly string[], (node: Node, parent: Node | undefined, key: string) => boolean]>([
    // Temporary files are named after their process, so that the files of a killed one can be distinguished from others.
    ['process', [...entryPoints, ...clock, 'src/files/temporary-files.ts'], isGlobal('process')],
    ['setTimeout', clock, isGlobal('setTimeout')],
    ['setInterval', clock, isGlobal('setInterval')],
    // It loads a dozen modules of Node; the clock reads process.hrtime.
    ['performance', [], isGlobal('performance')],
    ['Date.now', clock, isMember('Date', 'now')],
    ['AbortSignal.timeout', clock, isMember('AbortSignal', 'timeout')],
    [
      'new Date() of now',
      clock,
      node =>
        node.type === 'NewExpression' &&
        named(node['callee']) === 'Date' &&
        Array.isArray(node['arguments']) &&
        node['arguments'].length === 0
    ]
  ])('%s', (_, where, fits) => {
    expect(shipped.filter(source => !where.includes(source.path)).flatMap(source => places(source, fits))).toEqual([])
  })
})

test('setFailed is called in one place', () => {
  const failing = shipped.flatMap(source =>
    places(source, node => node.type === 'CallExpression' && isNode(node['callee']) && isSetFailed(node['callee']))
  )
  expect(failing).toHaveLength(1)
  expect(failing[0]).toMatch(/^src\/runner\/outputs\.ts:/)
})

function isSetFailed(callee: Node): boolean {
  return named(callee) === 'setFailed' || named(callee['property']) === 'setFailed'
}

test('every failure code of the action is listed as a code of the action', () => {
  const given = shipped
    .filter(({ path }) => !/^src\/(?:hints|github\/github-error)/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/(?:\bcode: |notA\()'([A-Z][a-z]\w+)'/g)].map(([, code]) => code ?? ''))
  expect(given.length).toBeGreaterThan(20)
  expect([...new Set(given)].filter(code => !actionErrorCodes.has(code))).toEqual([])
})

describe('types and rules are never silenced', () => {
  test('by angle brackets', () => {
    // Brackets of type arguments follow a name, and an operator has a space behind it: few files need to be parsed.
    const possible = typescript.filter(path => /(?<![\w$])<[\w$({[]/.test(readText(path)))
    const found = possible.flatMap(path => places(parseSource(path), node => node.type === 'TSTypeAssertion'))
    expect(found).toEqual([])
  })

  test('by comments that switch off a rule', () => {
    const silenced = /@ts-(?:ignore|nocheck|expect-error)|biome-ignore|eslint-disable|istanbul ignore|(?:v8|c8) ignore/
    expect(typescript.filter(path => path !== here && silenced.test(readText(path)))).toEqual([])
  })
})

const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

describe('functions and files are short', () => {
  test('functions have at most 40 lines, including nested ones', () => {
    const long = [...shipped, ...sourcesUnder('emulator')].flatMap(source =>
      places(source, node => functions.includes(node.type) && countLines(source, node) > 40)
    )
    expect(long).toEqual([])
  })

  test('files have at most 250 lines', () => {
    const long = shipped.filter(source => source.text.split('\n').length > 251)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('no file has a name without a meaning, such as utils', () => {
    expect(files.filter(path => /(?:^|\/)(?:utils?|helpers?|common|misc)\.\w+$/i.test(path))).toEqual([])
  })
})

test.each(['src', 'emulator', 'archive'])('every exported function and class in %s has a docstring', folder => {
  const undocumented = filesUnder(folder)
    .filter(path => /\.tsx?$/.test(path))
    .flatMap(path => {
      const text = readText(path)
      return [...text.matchAll(/^export (?:async )?(?:function\*?|class) (\w+)/gm)]
        .filter(({ index, 1: name }) => {
          const before = text.slice(0, index)
          // Only the first of several overloads has one.
          return !before.endsWith('*/\n') && !before.split('\n').at(-2)?.startsWith(`export function ${name}`)
        })
        .map(([, name]) => `${path} ${name}`)
    })
  expect(undocumented).toEqual([])
})

function countLines(source: Source, node: Node): number {
  return source.text.slice(node.start, node.end).split('\n').length
}

describe('the repository mentions only the project', () => {
  const texts = files.filter(path => path !== here && !/\.(?:png|pdf|xlsx|zip)$/.test(path))

  test.each<[string, RegExp]>([
    ['nothing is left to do', /\b(?:TODO|FIXME|XXX)\b/],
    ['no path of a machine', /(?<![\w.~/}-])\/(?:work|root|home|Users)\/\w/],
    ['no conflict is left', /^(?:<{7}|>{7}) /m]
  ])('%s', (_, pattern) => {
    expect(texts.filter(path => pattern.test(readText(path)))).toEqual([])
  })

  test('every package comes from the public registry', () => {
    const hosts = [...readText('package-lock.json').matchAll(/"resolved": "(https?:\/\/[^/]+)/g)].map(
      ([, host]) => host
    )
    expect(hosts.filter(host => host !== 'https://registry.npmjs.org')).toEqual([])
  })
})
