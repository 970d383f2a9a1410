import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { removeMasks } from '../faults/run-scenario.ts'
import { isWindows } from '../support/platform.ts'
import { getVisibleText, type Inputs, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

const { 'dashboard-id': _dashboard, bucket: _bucket, ...anyDashboard } = validInputs
const byLink = { ...anyDashboard, 'dashboard-id': 'sales-overview' }

/** A YAML document with nine levels of ten aliases each. */
const aliasBomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat([...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]}, `.repeat(10)}]`))
  .join('\n')
// Linux limits an environment variable to 128 KiB, so larger values come from a file.
const long = 120_000

const documents: readonly (readonly [name: string, text: string])[] = [
  ['aliases of aliases', aliasBomb],
  ['aliases in a list', `- &a [1, 2]\n${'- [*a, *a, *a, *a]\n'.repeat(5000)}`],
  ['lists in lists', '['.repeat(long)],
  ['lists in lists, closed', `${'['.repeat(long / 2)}${']'.repeat(long / 2)}`],
  ['maps in maps', '{"a":'.repeat(long / 5)],
  ['maps in maps, by indentation', Array.from({ length: 450 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ['one long word', 'x'.repeat(long)],
  ['quotes that do not close', `"${'\\"'.repeat(long / 3)}`],
  ['ten thousand keys', Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join('\n')],
  ['tags that would make objects', '!!js/function "function () { process.exit(0) }"'],
  ['keys of the prototype', '{"__proto__": {"mode": "list"}, "constructor": {"prototype": {"bucket": "x"}}}'],
  ['merge keys', 'a: &a {__proto__: 1}\n<<: *a']
]

describe.each(['parameters', 'reports', 'cli-input-json', 'row-level-tags'])('%s', name => {
  const usualFor: Inputs =
    name === 'parameters'
      ? byLink
      : name === 'row-level-tags'
        ? { ...byLink, 'user-email': '', anonymous: 'true' }
        : anyDashboard
  test.concurrent.each(documents)('with %s is a clear error before any call', async (_, text) => {
    const ran = await runOnce({ ...usualFor, [name]: text })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(new RegExp(`^::error::.*${name}`, 'm'))
    expect(removeMasks(ran).length).toBeLessThan(20_000)
    expect(ran.calls.filter(({ operation }) => !discovery.includes(operation))).toEqual([])
  })
})

// The types of parameters come from the dashboard, which is read first.
const discovery = [
  'GetIdToken',
  'AssumeRoleWithWebIdentity',
  'GetIdentityContext',
  'AssumeRole',
  'DescribeDashboardDefinition'
]

describe('a very long value', () => {
  const list = 'x,'.repeat(long / 2)
  const words = 'word-'.repeat(long / 5)
  test.concurrent.each<[string, Inputs]>([
    ['sheet-ids', { 'sheet-ids': words }],
    ['visual-ids', { format: 'CSV', 'visual-ids': list }],
    ['format', { format: list }],
    ['dashboard-id', { 'dashboard-id': `https://x/${'a/'.repeat(long / 2)}` }],
    ['role-to-assume', { 'role-to-assume': `arn:aws:iam::123456789012:role/${words}` }],
    ['user-arn', { 'user-email': '', 'user-arn': `arn:aws:quicksight:us-east-1:123456789012:user/${words}` }],
    ['user-email', { 'user-email': `${words}@example.com` }],
    ['bucket', { bucket: `s3://${words}` }],
    ['bucket-prefix', { bucket: 'reports-us-east-1', 'bucket-prefix': '{'.repeat(long) }],
    ['job-id', { 'job-id': words }],
    ['upload-to', { 'upload-to': words }],
    ['managed-session-policies', { 'managed-session-policies': words }],
    ['timeout-minutes', { 'timeout-minutes': '9'.repeat(long) }]
  ])('of %s is an error that names the input', async (name, inputs) => {
    const ran = await runOnce({ ...byLink, ...inputs })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(/^::error::/m)
    expect(ran.stdout).toContain(name)
    expect(ran.jobs).toEqual([])
  })
})

test.concurrent.each<[string, Inputs]>([
  ['format', { format: ',' }],
  ['format', { reports: '[{"format": []}]' }],
  ['sheet-ids', { 'sheet-ids': '\n,\n' }]
])('%s: an empty list is refused before any call: %j', async (name, inputs) => {
  const ran = await runOnce({ ...byLink, ...inputs })
  expect(ran.code).toBe(1)
  expect(ran.stdout).toMatch(new RegExp(`^::error::.*${name}: (?:the list is empty|.*is an empty list)\\.`, 'm'))
  expect(ran.calls).toEqual([])
})

describe('a path out of the workspace, or to something other than a file', () => {
  /** Creates a secret file next to the workspace, and links to it inside the workspace. */
  async function createOutsideFiles() {
    const outside = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-outside-'))
    const workspace = join(outside, 'workspace')
    await mkdir(join(workspace, 'folder'), { recursive: true })
    await writeFile(join(outside, 'secret.yaml'), '- name: hush-hush\n  dashboard-id: hush-hush\n')
    await symlink('../secret.yaml', join(workspace, 'link.yaml'))
    await symlink('..', join(workspace, 'out'))
    await writeFile(join(workspace, 'huge.yaml'), '')
    await truncate(join(workspace, 'huge.yaml'), 4 * 1024 ** 3)
    if (!isWindows) execFileSync('mkfifo', [join(workspace, 'pipe.yaml')])
    return { outside, workspace }
  }

  const pathsOutside = [
    '../secret.yaml',
    'folder/../../secret.yaml',
    'link.yaml',
    'out/secret.yaml',
    'OUTSIDE/secret.yaml',
    '/proc/self/environ'
  ]
  const invalidFiles = [
    'huge.yaml',
    'pipe.yaml',
    'folder',
    'none.yaml',
    `${'a/'.repeat(3000)}x.yaml`,
    `${'x'.repeat(300)}.yaml`
  ]
  const toInputValue = (name: string, path: string) =>
    name === 'cli-input-json' && path !== 'OUTSIDE/secret.yaml' ? `file://${path}` : path

  test.concurrent.each(
    ['reports', 'cli-input-json'].flatMap(name =>
      [...pathsOutside, ...invalidFiles].map((path): [string, string] => [name, path])
    )
  )('is refused before any call: %s does not read %s', async (name, path) => {
    const { outside, workspace } = await createOutsideFiles()
    const ran = await runOnce(
      { ...anyDashboard, [name]: toInputValue(name, path).replace('OUTSIDE', outside) },
      { run: { workspace } }
    )
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(new RegExp(`^::error::.*${name}`, 'm'))
    expect(getVisibleText(ran)).not.toMatch(/hush-hush|PATH=/)
    expect(ran.calls).toEqual([])
  })

  test.concurrent.each([
    '..',
    '../elsewhere',
    'folder/../../elsewhere',
    'OUTSIDE/elsewhere',
    'out',
    'out/elsewhere',
    '~',
    '.git'
  ])('is refused: download-path writes nothing to %s', async path => {
    const { outside, workspace } = await createOutsideFiles()
    const before = await readdir(outside)
    const inputs = { ...byLink, 'sheet-ids': 'sheet-summary', 'download-path': path.replace('OUTSIDE', outside) }
    const ran = await runOnce(inputs, { run: { workspace } })
    expect(await readdir(outside)).toEqual(before)
    if (path === '~' || path === '.git') return
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(/^::error::.*download-path: .*outside the workspace/m)
    expect(ran.calls).toEqual([])
  })

  test.concurrent.each(['link.yaml', 'huge.yaml', 'huge.yaml/out', 'pipe.yaml'])(
    'is refused before any call: download-path %s is not a directory',
    async path => {
      const { workspace } = await createOutsideFiles()
      const ran = await runOnce({ ...byLink, 'download-path': path }, { run: { workspace } })
      expect(ran.code).toBe(1)
      expect(ran.stdout).toMatch(/^::error::.*download-path: .*is not a directory/m)
      expect(ran.calls).toEqual([])
    }
  )
})
