import { rm } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import type { Emulator, Job } from '../../emulator/emulator.ts'
import type { BundleRun } from '../../scripts/run-bundle.ts'
import { runCli } from '../../scripts/run-cli.ts'
import { findLeaks } from '../faults/find-leaked-secrets.ts'
import { type Scenario, scenarios } from '../faults/scenarios.ts'
import { parseOutput, withEmulator } from './isolated-emulator.ts'
import { account, toRoleArn, validInputs } from './shared-emulator.ts'
import { listFiles } from './workspace-files.ts'

interface ScenarioRun {
  readonly ran: BundleRun
  readonly operations: readonly string[]
  readonly requests: readonly unknown[]
  readonly files: readonly string[]
}

const oneSheet = { ...validInputs, 'sheet-ids': 'sheet-summary' }

async function issueToken({ environment }: Emulator): Promise<string> {
  const response = await fetch(`${environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` }
  })
  const { value }: { value: string } = JSON.parse(await response.text())
  return value
}

/** Runs the scenario with a new emulator, as the action or from the command line. */
function runScenario(scenario: Scenario, entryPoint: 'action' | 'command line'): Promise<ScenarioRun> {
  return withEmulator(
    async ({ emulator, run }) => {
      scenario.prepare?.(emulator)
      const from = scenario.getSettings?.(emulator)
      const inputs = { ...scenario.inputs, ...from?.inputs }
      const webIdentityToken = await issueToken(emulator)
      emulator.calls.length = 0
      const environment = { ...emulator.environment, ...from?.environment }
      const ran =
        entryPoint === 'action'
          ? await run(inputs, { environment })
          : await runCli(inputs, { environment, webIdentityToken })
      const secrets = [...emulator.secrets(), webIdentityToken, emulator.githubToken]
      expect(await findLeaks(ran, secrets)).toEqual([])
      const files = await listFiles(ran)
      await rm(ran.workspace, { recursive: true, force: true })
      return { ran, operations: getOperations(emulator), requests: emulator.jobs().map(withoutId), files }
    },
    { timeScale: 0.01 }
  )
}

// The two get their OIDC token in different ways.
function getOperations({ calls }: Emulator): string[] {
  return [...new Set(calls.map(({ operation }) => operation))].filter(name => name !== 'GetIdToken').toSorted()
}

function withoutId({ request }: Job): unknown {
  return { ...request, SnapshotJobId: '' }
}

describe('The command line does what the action does', () => {
  test.concurrent.each(Object.entries<Scenario>(scenarios))('in the scenario "%s"', async (_, scenario) => {
    const [action, command] = await Promise.all([
      runScenario(scenario, 'action'),
      runScenario(scenario, 'command line')
    ])
    expect(command.ran.stderr).not.toMatch(/^\s*::/m)
    expect([command.ran.code, command.ran.outputs['status']]).toEqual([0, 'COMPLETED'])
    expect(parseOutput(command.ran, 'files')).toHaveLength(scenario.files)
    expect(Object.keys(command.ran.outputs).toSorted()).toEqual(Object.keys(action.ran.outputs).toSorted())
    expect(command.operations).toEqual(action.operations)
    expect(command.requests).toEqual(action.requests)
    expect(command.files).toEqual(action.files)
    expect(command.ran.summary).toContain('COMPLETED')
  })

  test.concurrent.each(['list', 'plan', 'check'])('in the mode "%s"', async mode => {
    const scenario = { inputs: { ...oneSheet, mode, 'aws-account-id': account }, jobs: 0, files: 0 }
    const [action, command] = await Promise.all([
      runScenario(scenario, 'action'),
      runScenario(scenario, 'command line')
    ])
    expect(command.ran.code).toBe(0)
    expect(Object.keys(command.ran.outputs).toSorted()).toEqual(Object.keys(action.ran.outputs).toSorted())
    expect(command.operations).toEqual(action.operations)
  })
})

describe('The command exits', () => {
  const ambient = { ...oneSheet, 'role-to-assume': '' }

  function runAmbient(inputs: Readonly<Record<string, string>>, prepare: (emulator: Emulator) => void = () => {}) {
    return withEmulator(async ({ emulator }) => {
      prepare(emulator)
      const environment = { ...emulator.environment, ...emulator.userCredentials }
      const ran = await runCli({ ...ambient, ...inputs }, { environment })
      return { ...ran, calls: [...emulator.calls] }
    })
  }

  test.concurrent('with 1 if the export failed', async () => {
    const { code, stderr } = await runAmbient({ 'dashboard-id': 'no-such-dashboard' })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error: The export failed\.\n.*no-such-dashboard/m)
  })

  test.concurrent('with 2 if an input is invalid, before any call', async () => {
    const { code, stderr, calls } = await runAmbient({ format: 'PFD', formats: 'CSV' })
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean PDF?')
    expect(stderr).toContain('Did you mean --format?')
    expect(calls).toEqual([])
  })

  test.concurrent('with 2 if a role is set but no token to assume it with', async () => {
    const { code, stderr } = await runAmbient({ 'role-to-assume': toRoleArn('github-actions') })
    expect(code).toBe(2)
    expect(stderr).toContain('Set --web-identity-token-file')
  })

  test.concurrent('with 3 if only a part was exported', async () => {
    const reports = '[{ sheet-ids: sheet-summary }, { dashboard-id: failing, sheet-ids: sheet-summary }]'
    const { code, outputs } = await runAmbient({ reports })
    expect([code, outputs['status']]).toEqual([3, 'PARTIAL'])
  })

  test.concurrent('with 4 if the time ran out', async () => {
    const { code, outputs } = await runAmbient({ 'timeout-minutes': '0.02' }, emulator =>
      emulator.fault({ on: 'DescribeDashboardSnapshotJob', kind: 'hang', times: 100 })
    )
    expect([code, outputs['status']]).toEqual([4, 'TIMED_OUT'])
  })

  test.concurrent('with 130 if it was interrupted', async () => {
    const { code, outputs } = await withEmulator(async ({ emulator }) => {
      emulator.fault({ on: 'DescribeDashboardSnapshotJob', kind: 'hang', times: 100 })
      const environment = { ...emulator.environment, ...emulator.userCredentials }
      const started = new Promise<void>(resolve => {
        const watch = async () => {
          while (emulator.jobs().length === 0) await new Promise(next => setTimeout(next, 20))
          resolve()
        }
        void watch()
      })
      return runCli(ambient, { environment, signal: { name: 'SIGINT', when: started } })
    })
    expect([code, outputs['status']]).toEqual([130, 'CANCELLED'])
  })
})
