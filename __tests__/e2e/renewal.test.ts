import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { Call, Emulator } from '../../emulator/emulator.ts'
import { waitForCalls } from '../faults/wait-for-call.ts'
import { type Inputs, parseOutput, runOnce, withEmulator } from './isolated-emulator.ts'
import { getOperations, validInputs } from './shared-emulator.ts'

const one = { ...validInputs, 'sheet-ids': 'sheet-summary' }
const twoUsers = {
  ...validInputs,
  bucket: '',
  reports: '- { name: Ana, format: CSV }\n- { name: Jane, user-email: jane@example.com, sheet-ids: Orders }'
}
const count = (calls: readonly Call[], operation: string) =>
  getOperations(calls).filter(each => each === operation).length

/** Access keys that were used again after a call with them was refused, except for calls that were already in flight. */
function findReusedExpiredKeys(calls: readonly Call[]): string[] {
  const underWayMs = 300
  return calls.flatMap(({ accessKeyId, error, at }) => {
    if (accessKeyId === undefined || !/Expired/.test(error ?? '')) return []
    const later = calls.some(call => call.accessKeyId === accessKeyId && call.at > at + underWayMs)
    return later ? [accessKeyId] : []
  })
}

describe('sessions that expire during a step', () => {
  test.concurrent.each<[string, Inputs, jobs: number]>([
    ['of one user', one, 1],
    ['of two users', twoUsers, 2],
    ['while files are read from a bucket', { ...one, 'download-path': 'files' }, 1]
  ])('are created again for the same user, and expired credentials are not used twice: %s', (_, inputs, jobs) =>
    withEmulator(
      async ({ emulator, run }) => {
        const [ran] = await Promise.all([run(inputs), expireTwice(emulator)])
        expect(ran.stdout).not.toContain('::error')
        expect(ran.outputs['status']).toBe('COMPLETED')
        expect(emulator.jobs()).toHaveLength(jobs)
        expect(findReusedExpiredKeys(ran.calls)).toEqual([])
        const users = parseOutput<{ user: string }[]>(ran, 'files').map(({ user }) => user)
        expect([...new Set(emulator.jobs().map(({ user }) => user))].toSorted()).toEqual(
          [...new Set(users)].map(user => (user.startsWith('jane') ? `Admin/${user}` : user)).toSorted()
        )
        expect(count(ran.calls, 'AssumeRole')).toBeGreaterThan(new Set(users).size)
        expect(count(ran.calls, 'AssumeRoleWithWebIdentity')).toBeGreaterThan(1)
      },
      { timeScale: 1 }
    )
  )

  async function expireTwice(emulator: Emulator): Promise<void> {
    for (let i = 0; i < 2; i++) {
      await waitForCalls(emulator, 'DescribeDashboardSnapshotJob', 2)
      emulator.expireSessions()
    }
  }

  test.concurrent('are renewed before a known expiration, so that no call is refused', () =>
    withEmulator(
      async ({ run }) => {
        const ran = await run(one)
        expect(ran.outputs['status']).toBe('COMPLETED')
        expect(ran.calls.filter(({ error }) => error !== undefined)).toEqual([])
        expect(count(ran.calls, 'AssumeRole')).toBeGreaterThanOrEqual(3)
        expect(count(ran.calls, 'GetIdToken')).toBe(count(ran.calls, 'AssumeRoleWithWebIdentity'))
      },
      // Sessions of three seconds, a job of ten.
      { timeScale: 2, switches: { sessionLifeFactor: 3 / 3600 } }
    ))

  test.concurrent('are exported to later steps in their latest state', () =>
    withEmulator(
      async ({ emulator, run }) => {
        const ran = await run({ ...one, 'export-credentials': 'true' })
        const keys = emulator.calls.flatMap(({ accessKeyId }) => accessKeyId ?? [])
        expect(ran.exported['AWS_ACCESS_KEY_ID']).toBe(keys.at(-1))
        expect(count(ran.calls, 'AssumeRole')).toBeGreaterThanOrEqual(3)
      },
      { timeScale: 2, switches: { sessionLifeFactor: 3 / 3600 } }
    ))

  test.concurrent('cannot be renewed if they are ambient: the next call fails without a retry', async () => {
    const { stdout, code, outputs, calls } = await withEmulator(async ({ emulator, run }) => {
      const keys = emulator.userCredentials
      const inputs = { ...one, 'role-to-assume': '' }
      const changed = waitForCalls(emulator, 'AssumeRole').then(() => emulator.world.iamUsers.splice(0))
      const [ran] = await Promise.all([run({ ...inputs, 'download-path': 'files' }, { environment: keys }), changed])
      return ran
    })
    expect([code, outputs['status']]).toEqual([1, 'FAILED'])
    expect(count(calls, 'GetObject')).toBe(1)
    expect(stdout).toMatch(/^::error::.*InvalidAccessKeyId/m)
  })
})

describe('a new session', () => {
  test.concurrent('gets a new OIDC token if the old one has expired', () =>
    withEmulator(
      async ({ emulator, run }) => {
        const recovered = waitForCalls(emulator, 'GetIdToken').then(() => {
          emulator.switches.idTokenSeconds = 300
        })
        const [ran] = await Promise.all([run(one), recovered])
        expect(ran.outputs['status']).toBe('COMPLETED')
        expect(getOperations(ran.calls).slice(0, 4)).toEqual([
          'GetIdToken',
          'AssumeRoleWithWebIdentity',
          'GetIdToken',
          'AssumeRoleWithWebIdentity'
        ])
        expect(ran.calls[1]?.error).toBe('ExpiredTokenException')
      },
      { switches: { idTokenSeconds: -1 } }
    ))

  test.concurrent('gets a new identity context if the old one has expired', () =>
    withEmulator(
      async ({ emulator, run }) => {
        const recovered = waitForCalls(emulator, 'GetIdentityContext').then(() => {
          emulator.switches.contextSeconds = 300
        })
        const [ran] = await Promise.all([run(one), recovered])
        expect(ran.outputs['status']).toBe('COMPLETED')
        expect(count(ran.calls, 'GetIdentityContext')).toBe(2)
      },
      { switches: { contextSeconds: -1 } }
    ))
})

describe('a wrong clock of the runner', () => {
  const preload = pathToFileURL(`${import.meta.dirname}/shifted-clock.mjs`).href

  test.concurrent.each([-20, -10, 10, 20])('by %i minutes costs each client one refusal at most', async minutes => {
    const environment = { NODE_OPTIONS: `--import=${preload}`, CLOCK_OFF_MINUTES: String(minutes) }
    const inputs = { ...validInputs, 'sheet-ids': 'Summary', 'download-path': 'files', 'timeout-minutes': '2' }
    const ran = await runOnce(inputs, { run: { environment } })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.outputs['status']).toBe('COMPLETED')
    const refused = ran.calls.filter(({ error }) => error !== undefined)
    expect(refused.filter(({ error = '' }) => !/Signature|RequestTimeTooSkewed/.test(error))).toEqual([])
    // QuickSight allows five minutes, STS and S3 fifteen. The calls before the first job are made side by side.
    const operations = refused.map(({ operation }) => operation)
    const others =
      Math.abs(minutes) > 15 ? ['AssumeRole', 'GetObject', 'StartDashboardSnapshotJob'] : ['StartDashboardSnapshotJob']
    const catalogue = ['DescribeDashboardDefinition', 'GetIdentityContext', 'HeadBucket']
    expect(operations.filter(operation => !catalogue.includes(operation)).toSorted()).toEqual(others)
    expect(new Set(operations).size).toBe(operations.length)
    expect(ran.jobs).toHaveLength(1)
  })
})
