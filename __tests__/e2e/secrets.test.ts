import { describe, expect, test } from '@jest/globals'
import type { Emulator, Fault } from '../../emulator/emulator.ts'
import { findLeaks } from '../faults/find-leaked-secrets.ts'
import { runScenario } from '../faults/run-scenario.ts'
import { type Scenario, scenarios } from '../faults/scenarios.ts'
import { waitForCalls } from '../faults/wait-for-call.ts'
import { withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

const debug = { environment: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } }
const one = { ...validInputs, 'sheet-ids': 'sheet-summary', bucket: '' }

describe('a step with debug logging prints no secret and no part of one', () => {
  test.concurrent.each(Object.entries<Scenario>(scenarios))('in the scenario "%s"', async (_, scenario) => {
    const { ran, violations } = await runScenario(scenario, { run: debug })
    expect(ran.outputs['status']).toBe('COMPLETED')
    expect(violations).toEqual([])
  })

  test.concurrent.each([
    ['check', { ...one, mode: 'check' }],
    ['plan', { ...validInputs, mode: 'plan' }],
    ['list', { ...validInputs, mode: 'list', bucket: '' }]
  ])('in mode: %s', (_, inputs) =>
    withEmulator(async ({ emulator, run }) => {
      const ran = await run(inputs, debug)
      expect(ran.stdout).not.toContain('::error')
      expect(await findLeaks(ran, listSecrets(emulator))).toEqual([])
    })
  )

  test.concurrent('with export-credentials, which exports secrets only to later steps', () =>
    withEmulator(async ({ emulator, run }) => {
      const { exported, ...ran } = await run({ ...one, 'export-credentials': 'true' }, debug)
      expect(exported['AWS_SESSION_TOKEN']).toBe(
        emulator.secrets().find(secret => secret === exported['AWS_SESSION_TOKEN'])
      )
      expect(await findLeaks({ ...ran, exported: {} }, listSecrets(emulator))).toEqual([])
    }))
})

function listSecrets(emulator: Emulator): string[] {
  return [...emulator.secrets(), emulator.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', emulator.githubToken]
}

interface Echo {
  readonly title: string
  /** The call whose error message repeats a secret that the step has received by then. */
  readonly on: string
  readonly kind: Fault['kind']
  /** The fault starts after this operation was called. */
  readonly after: string
  readonly scenario?: Scenario
  /** The secret to repeat; by default the one that was issued last. */
  readonly secret?: (emulator: Emulator) => string
}

const echoes: readonly Echo[] = [
  { title: 'the OIDC token', after: 'GetIdToken', on: 'AssumeRoleWithWebIdentity', kind: 'deny' },
  { title: 'the base session', after: 'AssumeRoleWithWebIdentity', on: 'GetIdentityContext', kind: 'deny' },
  { title: 'the identity context', after: 'GetIdentityContext', on: 'AssumeRole', kind: 'deny' },
  { title: 'the enhanced session', after: 'AssumeRole', on: 'StartDashboardSnapshotJob', kind: 'deny' },
  {
    title: 'the enhanced session, on each retry',
    after: 'AssumeRole',
    on: 'DescribeDashboardSnapshotJob',
    kind: 'error-500'
  },
  { title: 'the link', after: 'DescribeDashboardSnapshotJobResult', on: 'GetObject', kind: 'error-500' },
  {
    title: "GitHub's token",
    after: 'GetReleaseByTag',
    on: 'UploadReleaseAsset',
    kind: 'deny',
    scenario: scenarios['attached to a release'],
    secret: ({ githubToken }) => githubToken
  },
  {
    title: 'the token that requests OIDC tokens',
    after: 'GetIdToken',
    on: 'GetIdToken',
    kind: 'deny',
    secret: ({ environment }) => environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  }
]

/** The error for a signature that does not match contains the canonical request, and with it the session token. */
const wordings: readonly (readonly [name: string, (secret: string) => string])[] = [
  ['unchanged', secret => `The Canonical String should have been 'x-amz-security-token:${secret}\nx-amz-date:1'`],
  ['URL-encoded', secret => `Bad request: token=${encodeURIComponent(secret)}&x=1`],
  ['in JSON', secret => JSON.stringify({ authorization: `Bearer ${secret}` })],
  ['cut off by the limit of the action', secret => `${'The request could not be read. '.repeat(9)}${secret}`],
  ['cut off further back', secret => `${'The request could not be read. '.repeat(31)}${secret}`],
  ['cut off by the service', secret => `The token ${secret.slice(0, 60)}... is not valid.`]
]

describe('no output contains', () => {
  // One table, since only the cases of one table run concurrently.
  const cases = wordings.flatMap(([wording, getWording]) => echoes.map(echo => ({ ...echo, wording, getWording })))
  test.concurrent.each(cases)(
    '$title, although an error of AWS or GitHub repeats it $wording',
    ({ on, kind, after, scenario, secret, getWording }) =>
      withEmulator(async ({ emulator, run }) => {
        // The call first fails for another reason, which leaves time to set the message of the next error.
        emulator.fault({ on, kind: 'reset-before' })
        const armed = waitForCalls(emulator, after).then(() => {
          const repeated = secret?.(emulator) ?? emulator.secrets().at(-1) ?? ''
          emulator.fault({ on, kind, times: 3, message: getWording(repeated) })
        })
        const inputs = {
          ...(scenario?.inputs ?? one),
          ...scenario?.getSettings?.(emulator).inputs,
          'timeout-minutes': '0.5'
        }
        const [ran] = await Promise.all([run(inputs, debug), armed])
        expect(ran.calls.some(call => call.operation === on && call.fault === kind)).toBe(true)
        expect(await findLeaks(ran, listSecrets(emulator))).toEqual([])
      })
  )
})

test('the reason of a FAILED job is escaped like any text from outside', () =>
  withEmulator(async ({ emulator, run }) => {
    const armed = waitForCalls(emulator, 'AssumeRole').then(() => {
      const failing = emulator.world.dashboards.find(({ id }) => id === 'failing')
      if (failing?.job?.fails) failing.job.fails.message = emulator.secrets().join(' ')
    })
    const [ran] = await Promise.all([run({ ...validInputs, 'dashboard-id': 'failing', format: 'CSV' }, debug), armed])
    expect(ran.stdout).toMatch(/^::error::.*INTERNAL_FAILURE: \*\*\*/m)
    expect(await findLeaks(ran, listSecrets(emulator))).toEqual([])
  }))
