import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readText, root } from './source-tree.ts'

// The gate (.ci/run) compares dist/ with a rebuild. These are properties that every build must have.
const dist = join(root, 'dist')
const files = readdirSync(dist)
const allowedLicenses = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']
const code = files.filter(file => file.endsWith('.js'))
const notices = readFileSync(join(dist, 'licenses.txt'), 'utf8')
const titles = [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d[\w.+-]*) \(([^)\n]+)\)$/gm)]
const { dependencies } = JSON.parse(readText('package.json')) as { dependencies: Record<string, string> }

/** As GitHub's runner starts it, without inputs and with nothing else in the environment. */
function start(environment: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [join(dist, 'index.js')], {
    encoding: 'utf8',
    env: environment,
    cwd: tmpdir()
  })
}

describe('the bundle in dist/', () => {
  test('starts without inputs and reports the one that is missing', () => {
    const { status, stdout, stderr } = start()
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toMatch(/::error::.*dashboard-id/)
  })

  test('is a folder of ES modules, whatever package surrounds it', () => {
    expect(JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8'))).toEqual({ type: 'module' })
  })

  test('contains only code, notices, the list of modules and the command', () => {
    const others = files.filter(file => !code.includes(file)).sort()
    expect(others).toEqual(['cli', 'licenses.txt', 'modules.json', 'package.json'])
    expect(code).toContain('index.js')
  })

  test('has every chunk that it loads, and no other', () => {
    const all = code.map(file => readFileSync(join(dist, file), 'utf8')).join('\n')
    const asked = [...all.matchAll(/\.e\((?:\/\* import\(\) \*\/ )?(\d+)\)/g)].map(([, number]) => `${number}.index.js`)
    const threads = [...all.matchAll(/\.Worker\(__webpack_require__\.ab \+ "([\w-]+\.js)"/g)].map(([, name]) => name)
    expect(threads).toHaveLength(3)
    expect(code.filter(file => file !== 'index.js').sort()).toEqual([...new Set([...asked, ...threads])].sort())
  })

  test.each(code)('contains no path of the machine that built it: %s', file => {
    const text = readFileSync(join(dist, file), 'utf8')
    for (const folder of [root, homedir(), '/home/', '/Users/', 'C:\\Users\\']) expect(text).not.toContain(folder)
    expect(text).not.toMatch(/\bfile:\/\/\/\w/)
    expect(text).not.toContain('sourceMappingURL')
  })

  // rolldown.config.mjs leaves undici out where @actions/core would load it; Octokit needs it behind a proxy.
  test('contains the real undici for Octokit, outside of what every step loads', () => {
    const withUndici = code.filter(file => /\bProxyAgent = class extends DispatcherBase/.test(readText(`dist/${file}`)))
    expect(withUndici).toHaveLength(1)
    expect(withUndici).not.toContain('index.js')
    expect(readText(`dist/${withUndici[0]}`)).toContain('getOctokit')
  })
})

describe('dist/cli/', () => {
  const chunks = readdirSync(join(dist, 'cli'))
  const texts = chunks.map(file => [file, readFileSync(join(dist, 'cli', file), 'utf8')] as const)

  test('has every chunk that it imports, and no other file', () => {
    const imported = texts.flatMap(([, text]) =>
      [...text.matchAll(/(?:from |import\(|import )"\.\/([\w.-]+\.js)"/g)].map(([, name]) => name)
    )
    expect(chunks.toSorted()).toEqual([...new Set([...imported, 'index.js'])].toSorted())
  })

  test.each(texts)('contains no path of the machine that built it: %s', (_, text) => {
    for (const folder of [root, homedir(), '/home/', '/Users/', 'C:\\Users\\']) expect(text).not.toContain(folder)
    expect(text).not.toContain('sourceMappingURL')
  })

  test('starts the worker threads from the files of dist/', () => {
    const threads = texts.flatMap(([, text]) =>
      [...text.matchAll(/"\.\.\/([\w-]+-worker\.js)"/g)].map(([, name]) => name)
    )
    expect(threads).toHaveLength(3)
    for (const name of threads) expect(files).toContain(name)
  })
})

describe('dist/licenses.txt', () => {
  test.each(Object.entries(dependencies))('lists %s %s', (name, version) => {
    expect(titles.map(([, found, at]) => `${found} ${at}`)).toContain(`${name} ${version}`)
  })

  test('lists only licenses that allow distribution under MIT', () => {
    const licences = new Set(titles.map(([, , , licence]) => licence))
    for (const licence of licences) expect(allowedLicenses).toContain(licence)
  })

  test('contains the license texts', () => {
    for (const words of [
      'Permission is hereby granted, free of charge',
      'Apache License',
      'Permission to use, copy, modify'
    ])
      expect(notices).toContain(words)
  })
})

test('emulator/dist/licenses.txt has the notices of every package in the bundle, under licenses that allow MIT', () => {
  const text = readText('emulator/dist/licenses.txt')
  const packages = [...text.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d[\w.+-]* \(([^)\n]+)\)$/gm)]
  const bundled = readText('emulator/dist/cli.js').matchAll(/\/\/ node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)
  expect(packages.map(([, name]) => name)).toEqual(
    expect.arrayContaining([...new Set([...bundled].map(([, name]) => name))])
  )
  expect(packages.length).toBeGreaterThan(5)
  for (const [, , license] of packages) expect(allowedLicenses).toContain(license)
  expect(text).not.toContain('contains no license file')
})
