import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { runCli } from '../../scripts/run-cli.ts'
import { withEmulator } from './isolated-emulator.ts'
import { withLoadTracking } from './loaded-chunks.ts'
import { validInputs } from './shared-emulator.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const inputs = { ...validInputs, 'role-to-assume': '', 'sheet-ids': 'sheet-summary' }

interface Loaded {
  readonly code: number | null
  readonly bytes: number
  /** Modules of src/ that the loaded files contain. */
  readonly modules: readonly string[]
}

function loadModules(entryPoint: 'action' | 'command line', more: Readonly<Record<string, string>>): Promise<Loaded> {
  return withEmulator(({ emulator, run }) =>
    withLoadTracking(async watched => {
      const environment = { ...emulator.userCredentials, ...watched.environment }
      const all = { ...inputs, ...more }
      const { code } =
        entryPoint === 'action'
          ? await run(all, { environment })
          : await runCli({ ...all, summary: '' }, { environment: { ...emulator.environment, ...environment } })
      const paths = (await watched.files()).map(file => join(dist, file))
      const texts = await Promise.all(paths.map(path => readFile(path, 'utf8')))
      const sizes = await Promise.all(paths.map(async path => (await stat(path)).size))
      const modules = texts.flatMap(text =>
        [...text.matchAll(/^\s*\/\/ (src\/\S+\.ts)$/gm)].map(([, name = '']) => name)
      )
      return { code, bytes: sizes.reduce((sum, size) => sum + size, 0), modules: [...new Set(modules)].toSorted() }
    })
  )
}

// Only the action requests GitHub's token, with a bounded response, and writes outputs at intervals. Only the command line has flags and a
// terminal, and sets the audience of hints at its start.
const onlyInOneEntryPoint =
  /^src\/(?:main|index|cli|bin|version)\.ts$|^src\/(?:command-line|runner|github)\/|^src\/lib\/(?:throttle|read-bounded)\.ts$|^src\/report\/format\/units\.ts$|^src\/hints\/hint-audience\.ts$/

test.each<[string, Readonly<Record<string, string>>]>([
  ['an invalid input', { format: 'PFD' }],
  ['one PDF by ID into a bucket', {}],
  ['a sheet by name', { 'sheet-ids': 'Summary' }],
  ['a list', { mode: 'list' }]
])('the command line loads what the action loads for %s', async (_, more) => {
  const [action, command] = await Promise.all([loadModules('action', more), loadModules('command line', more)])
  expect(command.code === 0).toBe(action.code === 0)
  const others = (loaded: Loaded) => loaded.modules.filter(name => !onlyInOneEntryPoint.test(name))
  expect(others(action).length).toBeGreaterThan(20)
  expect(others(command)).toEqual(others(action))
  expect(command.bytes).toBeLessThan(action.bytes * 1.1)
})
