import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inputNames } from '../../src/inputs/input-names.ts'
import { version } from '../../src/version.ts'
import { readText, root } from './source-tree.ts'

const folder = mkdtempSync(join(tmpdir(), 'quicksight-snapshot-package-'))
const {
  bin,
  files,
  private: isPrivate
} = JSON.parse(readText('package.json')) as {
  bin: Record<string, string>
  files: readonly string[]
  private: boolean
}
let packed: string[] = []

beforeAll(() => {
  const npm = { cwd: root, encoding: 'utf8', env: { ...process.env, npm_config_offline: 'true' } } as const
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder, '--silent'], npm)
  const [archive = ''] = readdirSync(folder)
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder])
  packed = readdirSync(join(folder, 'package'), { recursive: true, encoding: 'utf8' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The packed command line, in a folder without node_modules. */
function run(...args: readonly string[]) {
  const file = join(folder, 'package', bin['quicksight-snapshot'] ?? '')
  return spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8', env: {} })
}

describe('The npm package', () => {
  test('contains both commands, what they load, and no source', () => {
    expect(packed).toEqual(expect.arrayContaining(Object.values(bin)))
    expect(packed).toEqual(
      expect.arrayContaining([
        'action.yml',
        'dist/pdf-worker.js',
        'dist/table-worker.js',
        'dist/licenses.txt',
        'LICENSE'
      ])
    )
    expect(
      packed.filter(path => /(?:^|\/)(?:src|__tests__|node_modules)\/|\.ts$|^dist\/index\.js$/.test(path))
    ).toEqual([])
    expect(files).not.toContain('dist')
  })

  test('cannot be published by hand', () => {
    expect(isPrivate).toBe(true)
  })

  test('runs without its dependencies', () => {
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${version}\n` })
  })

  test('has a help page with every input as a flag and its description from action.yml', () => {
    const { status, stdout } = run('--help')
    expect(status).toBe(0)
    const flags = [...stdout.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => name)
    const unavailable = ['mode', 'export-credentials']
    expect(flags).toEqual(expect.arrayContaining(inputNames.filter(name => !unavailable.includes(name))))
    expect(flags.filter(name => unavailable.includes(name ?? ''))).toEqual([])
    expect(stdout).toContain('Dashboard ID, ARN or console URL.')
  })
})
