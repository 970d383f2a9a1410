import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readText } from './source-tree.ts'

const workflow = parse(readText('.github/workflows/commit-dist.yml')) as {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
}
const script = workflow.jobs['commit']?.steps.find(({ run = '' }) => run.includes('git push'))?.run ?? ''

describe('The second phase of updating dist/', () => {
  const check = script.split('cd "$GITHUB_WORKSPACE"')[0] ?? ''

  function checkArtifact(create: (folder: string) => void): number | null {
    const temporary = mkdtempSync(join(tmpdir(), 'artifact-'))
    const built = join(temporary, 'built')
    const files = [
      'dist/index.js',
      'dist/432.index.js',
      'dist/licenses.txt',
      'dist/cli/_archive-page.js',
      'emulator/dist/page/index.html'
    ]
    try {
      for (const folder of ['dist/cli', 'emulator/dist/page']) mkdirSync(join(built, folder), { recursive: true })
      for (const file of files) writeFileSync(join(built, file), '')
      create(built)
      return spawnSync('bash', ['-c', check], { env: { ...process.env, RUNNER_TEMP: temporary } }).status
    } finally {
      rmSync(temporary, { recursive: true })
    }
  }

  test('accepts an artifact with the files of a bundle', () => {
    expect(check).toContain('exit 1')
    expect(checkArtifact(() => undefined)).toBe(0)
  })

  test.each([
    {
      what: 'a .gitattributes, which could hide changes',
      create: (at: string) => writeFileSync(join(at, 'dist/.gitattributes'), '')
    },
    { what: 'a symbolic link', create: (at: string) => symlinkSync('/etc/passwd', join(at, 'dist/link.js')) },
    { what: 'a file of another folder', create: (at: string) => writeFileSync(join(at, 'emulator/cli.js'), '') },
    { what: 'another kind of file', create: (at: string) => writeFileSync(join(at, 'dist/action.yml'), '') }
  ])('refuses an artifact with $what', ({ create }) => {
    expect(checkArtifact(create)).toBe(1)
  })
})
