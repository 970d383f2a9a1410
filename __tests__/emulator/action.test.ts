import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const folder = new URL('../../emulator/', import.meta.url).pathname
const action = parse(await readFile(join(folder, 'action.yml'), 'utf8'))

/** Runs a step of the action as the runner does, with files for its outputs, environment and state. */
async function createRunner(inputs: Readonly<Record<string, string>>) {
  const temporary = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-runner-'))
  const files = Object.fromEntries(['ENV', 'OUTPUT', 'STATE'].map(name => [`GITHUB_${name}`, join(temporary, name)]))
  for (const file of Object.values(files)) await writeFile(file, '')
  const read = async (name: string) => {
    const lines = (await readFile(files[`GITHUB_${name}`] ?? '', 'utf8')).split(/\r?\n/).filter(Boolean)
    return Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
  }
  const run = (step: 'main' | 'post', more: Readonly<Record<string, string>> = {}) => {
    const defaults = Object.entries<{ default?: string }>(action.inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      inputs[name] ?? value
    ])
    return spawnSync(process.execPath, [join(folder, action.runs[step])], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], RUNNER_TEMP: temporary, ...files, ...Object.fromEntries(defaults), ...more }
    })
  }
  return { run, read }
}

describe('the action that starts the emulator', () => {
  test('exports its environment to later steps, and stops with the job', async () => {
    const { run, read } = await createRunner({ faults: '{"on":"ListDashboards","kind":"throttle"}' })
    const started = run('main')
    expect([started.status, started.stderr]).toEqual([0, ''])
    const [environment, outputs, state] = await Promise.all([read('ENV'), read('OUTPUT'), read('STATE')])
    expect(environment['AWS_ENDPOINT_URL']).toBe(outputs['url'])
    expect(Object.keys(environment)).toEqual(
      expect.arrayContaining(['AWS_REGION', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
    )
    // The runner sets GITHUB_* variables, and AWS keys would hide that the workflow authenticates with OIDC.
    expect(Object.keys(environment).filter(name => /^GITHUB_|^AWS_(ACCESS|SECRET)/.test(name))).toEqual([])
    const faults = await (await fetch(`${outputs['url']}/_emulator/faults`)).json()
    expect(faults).toEqual([{ on: 'ListDashboards', kind: 'throttle' }])

    const stopped = run('post', { STATE_pid: state['pid'] ?? '', STATE_log: state['log'] ?? '' })
    expect([stopped.status, stopped.stdout]).toEqual([0, expect.stringContaining('::group::Log of the emulator')])
    await expect(fetch(`${outputs['url']}/_emulator/ready`)).rejects.toThrow()
  })

  test('fails with the reason when the emulator does not start', async () => {
    const { run } = await createRunner({ world: 'none.yaml' })
    const { status, stdout } = run('main')
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/^::error::The emulator did not start:%0AENOENT.*none\.yaml/m)
    ])
  })

  test('warns when GitHub would overwrite the OIDC variables', async () => {
    const { run, read } = await createRunner({})
    const { stdout } = run('main', { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.com' })
    const state = await read('STATE')
    run('post', { STATE_pid: state['pid'] ?? '' })
    expect(stdout).toMatch(/^::warning::.*id-token: write/m)
  })
})
