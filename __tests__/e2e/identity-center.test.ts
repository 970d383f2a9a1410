import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { Emulator, EmulatorOptions } from '../../emulator/emulator.ts'
import { waitForCalls } from '../faults/wait-for-call.ts'
import { getCheckLine, getRemedy } from './check-output.ts'
import { getVisibleText, parseOutput, withEmulator } from './isolated-emulator.ts'
import { withLoadTracking } from './loaded-chunks.ts'
import { account, getCallSequence, getOperations, toRoleArn, validInputs } from './shared-emulator.ts'

const instance = `arn:aws:sso::${account}:application/ssoins-1234567890abcdef`
const application = `${instance}/apl-00000000000000aa`
const inputs = {
  ...validInputs,
  'role-to-assume': toRoleArn('identity-center'),
  'identity-role-to-assume': toRoleArn('identity-center-user'),
  'user-email': '',
  'identity-center-application': application,
  'identity-center-region': 'eu-central-1',
  'sheet-ids': 'sheet-summary'
}
const check = { ...inputs, mode: 'check' }

function findApplication({ world }: Emulator) {
  const found = world.identityCenter?.applications[0]
  if (found === undefined) throw new Error('The world has no application')
  return found
}

describe('an export on behalf of a user of IAM Identity Center', () => {
  test('exchanges a second OIDC token and assumes the identity role with its context', () =>
    withEmulator(async ({ emulator, run }) => {
      const ran = await run(inputs)
      expect(ran.stdout).not.toContain('::error')
      expect(ran.outputs['status']).toBe('COMPLETED')
      expect(
        getCallSequence(ran.calls)
          .filter(name => name !== 'GetIdToken')
          .slice(0, 4)
      ).toEqual(['AssumeRoleWithWebIdentity', 'CreateTokenWithIAM', 'AssumeRole', 'StartDashboardSnapshotJob'])
      expect(getOperations(ran.calls).filter(name => name === 'GetIdToken')).toHaveLength(2)
      expect(getOperations(ran.calls)).not.toContain('GetIdentityContext')
      expect(emulator.jobs().map(({ user }) => user)).toEqual(['idc-user'])
      const token = ran.calls.find(({ operation }) => operation === 'CreateTokenWithIAM')
      expect(token).toMatchObject({ caller: expect.stringContaining('assumed-role/identity-center/') })
      expect(token?.request).toMatchObject({ clientId: application })
      expect(parseOutput<{ user: string }[]>(ran, 'files').map(({ user }) => user)).toEqual(['apl-00000000000000aa'])
      expect(ran.stdout).toContain('experimental')
    }))

  test('reads the context from the ID token if the response has it nowhere else', () =>
    withEmulator(async ({ run }) => expect((await run(inputs)).outputs['status']).toBe('COMPLETED'), {
      switches: { identityCenterDetails: false }
    }))

  test('exports two reports on behalf of the users of two applications', () =>
    withEmulator(async ({ emulator, run }) => {
      const reports = `- { name: A }\n- { name: B, identity-center-application: '${instance}/apl-00000000000000bb', identity-center-audience: snapshots }`
      const ran = await run({ ...inputs, reports })
      expect(ran.outputs['status']).toBe('COMPLETED')
      expect(
        emulator
          .jobs()
          .map(({ user }) => user)
          .toSorted()
      ).toEqual(['idc-manager', 'idc-user'])
      expect(getOperations(ran.calls).filter(name => name === 'CreateTokenWithIAM')).toHaveLength(2)
    }))

  test.each([true, false])('prints no secret (context outside the ID token: %s)', identityCenterDetails =>
    withEmulator(
      async ({ emulator, run }) => {
        const ran = await run(inputs)
        const secrets = emulator.secrets()
        expect(secrets.length).toBeGreaterThan(8)
        const shown = `${getVisibleText(ran)
          .split('\n')
          .filter(line => !line.startsWith('::add-mask::'))
          .join('\n')}${JSON.stringify(ran.outputs)}`
        expect(secrets.filter(secret => shown.includes(secret))).toEqual([])
        const masked = ran.stdout.split('\n').filter(line => line.startsWith('::add-mask::'))
        expect(masked.length).toBeGreaterThan(8)
      },
      { switches: { identityCenterDetails } }
    )
  )

  const renewing: EmulatorOptions = { timeScale: 1 }

  test('renews an expired session for the same user', () =>
    withEmulator(async ({ emulator, run }) => {
      const expire = async () => {
        await waitForCalls(emulator, 'DescribeDashboardSnapshotJob', 2)
        emulator.expireSessions()
      }
      const [ran] = await Promise.all([run(inputs), expire()])
      expect(ran.outputs['status']).toBe('COMPLETED')
      expect(getOperations(ran.calls).filter(name => name === 'CreateTokenWithIAM').length).toBeGreaterThan(1)
      expect(emulator.jobs()).toHaveLength(1)
    }, renewing))

  test.concurrent.each([-20, 20])(
    'renews its sessions in time if the clock of the runner is wrong by %i minutes',
    minutes =>
      withEmulator(
        async ({ emulator, run }) => {
          const preload = pathToFileURL(`${import.meta.dirname}/shifted-clock.mjs`).href
          const environment = { NODE_OPTIONS: `--import=${preload}`, CLOCK_OFF_MINUTES: String(minutes) }
          const ran = await run(inputs, { environment })
          expect(ran.outputs['status']).toBe('COMPLETED')
          const errors = ran.calls.flatMap(({ error }) => error ?? [])
          // Each client of the SDK corrects its clock skew after one refused call.
          expect(errors.filter(error => !/Signature|RequestTimeTooSkewed/.test(error))).toEqual([])
          const count = (operation: string) => getOperations(ran.calls).filter(name => name === operation).length
          expect(count('CreateTokenWithIAM')).toBeGreaterThanOrEqual(3)
          expect(count('AssumeRole')).toBeGreaterThanOrEqual(3)
          expect(emulator.jobs().map(({ user }) => user)).toEqual(['idc-user'])
        },
        // Sessions of three seconds, a job of ten.
        { timeScale: 2, switches: { sessionLifeFactor: 3 / 3600 } }
      )
  )

  test('fails rather than to continue on behalf of another user', () =>
    withEmulator(async ({ emulator, run }) => {
      const expire = async () => {
        await waitForCalls(emulator, 'DescribeDashboardSnapshotJob', 2)
        const { github } = emulator.world
        github.claims = { ...github.claims, repo_property_quicksightuser: 'idc-manager@example.com' }
        findApplication(emulator).assignments.push('idc-manager')
        emulator.expireSessions()
      }
      const [ran] = await Promise.all([run(inputs), expire()])
      expect(ran.outputs['status']).not.toBe('COMPLETED')
      expect(ran.stdout).toContain('now names another user of IAM Identity Center')
      expect(emulator.jobs()).toHaveLength(1)
    }, renewing))
})

type Change = (emulator: Emulator) => void
const setClaims =
  (claims: Record<string, unknown>): Change =>
  ({ world }) => {
    world.github.claims = claims
  }

describe('an export and mode: check print a fix for', () => {
  test.each<[what: string, change: Change, line: RegExp, hint: RegExp, more?: Record<string, string>]>([
    [
      'a user who does not exist',
      setClaims({ repo_property_quicksightuser: 'a@b.example' }),
      /InvalidGrantException/,
      /custom property claims of the token are repo_property_quicksightuser: a@b\.example/
    ],
    [
      'a token without the claim',
      setClaims({}),
      /InvalidGrantException/,
      /custom property claims of the token are missing/
    ],
    [
      'an audience that the grant does not list',
      () => {},
      /InvalidGrantException/,
      /does not accept its issuer and audience \(other\)/,
      { 'identity-center-audience': 'other' }
    ],
    [
      'an unknown application',
      () => {},
      /InvalidClientException/,
      /describe-application/,
      { 'identity-center-application': `${instance}/apl-00000000000000cc` }
    ],
    [
      'an application without a grant',
      emulator => delete findApplication(emulator).grant,
      /UnauthorizedClientException/,
      /put-application-grant/
    ],
    [
      'an application without scopes',
      emulator => findApplication(emulator).scopes.splice(0),
      /InvalidScopeException/,
      /list-application-access-scopes/
    ],
    [
      'another actor',
      emulator => findApplication(emulator).actors.splice(0),
      /AccessDeniedException/,
      /get-application-authentication-method/
    ],
    [
      'a user who is not assigned',
      emulator => findApplication(emulator).assignments.splice(0),
      /AccessDeniedException/,
      /list-application-assignments/
    ],
    [
      'a base role without the permission',
      () => {},
      /AccessDeniedException/,
      /"Action": "sso-oauth:CreateTokenWithIAM"/,
      { 'role-to-assume': toRoleArn('github-actions') }
    ],
    [
      'another region',
      () => {},
      /InvalidRequestRegionException/,
      /identity-center-region/,
      { 'identity-center-region': 'us-east-1' }
    ]
  ])('%s', (_, change, line, hint, more = {}) =>
    withEmulator(async ({ emulator, run }) => {
      change(emulator)
      const exported = await run({ ...inputs, ...more })
      expect(exported.stdout).toMatch(line)
      expect(exported.stdout).toMatch(hint)
      expect(emulator.jobs()).toEqual([])
      const checked = await run({ ...check, ...more })
      expect(getCheckLine(checked.stdout, /Identity Center token of/)).toMatch(/^✗/)
      expect(
        `${getCheckLine(checked.stdout, /Identity Center token of/)}\n${getRemedy(checked.stdout, /Identity Center token of/)}`
      ).toMatch(hint)
    })
  )

  test('a role that trusts only another context provider', () =>
    withEmulator(async ({ emulator, run }) => {
      const trust = emulator.world.roles.find(({ name }) => name === 'identity-center-user')?.trust
      trust?.Statement.splice(1)
      const { stdout } = await run(check)
      expect(getCheckLine(stdout, /Identity Center token of/)).toMatch(/^✓/)
      expect(getCheckLine(stdout, /Assume identity role/)).toMatch(/^✗/)
      expect(getRemedy(stdout, /Assume identity role/)).toContain('contextProvider/IdentityCenter')
    }))

  test('a deny by the allow-list policy of AWS', () =>
    withEmulator(
      async ({ run }) => {
        const policy = /AWSIAMIdentityCenterAllowListForIdentityContext/
        const exported = await run(inputs)
        expect(exported.stdout).toMatch(policy)
        expect(exported.stdout).toContain('no policy of yours can override it')
        expect(getCheckLine((await run(check)).stdout, /Read snapshot jobs/)).toMatch(policy)
      },
      { switches: { identityCenterAllowList: true } }
    ))

  test('no problem if every check passes, and the check shows the claims', () =>
    withEmulator(async ({ run }) => {
      const { stdout, outputs } = await run(check)
      expect(getCheckLine(stdout, /Identity Center, experimental/)).toMatch(
        /^✓.*repo_property_quicksightuser: idc-user@example\.com/
      )
      expect(getCheckLine(stdout, /Assume identity role/)).toMatch(/^✓/)
      expect(getCheckLine(stdout, /Read snapshot jobs/)).toMatch(/^✓/)
      expect(outputs['status']).toBeDefined()
    }))
})

describe('a step without identity-center-application', () => {
  test('loads no code for it and makes no call for it', () =>
    withEmulator(({ run }) =>
      withLoadTracking(async watched => {
        const ran = await run({ ...validInputs, 'sheet-ids': 'sheet-summary' }, { environment: watched.environment })
        expect(ran.outputs['status']).toBe('COMPLETED')
        expect(getOperations(ran.calls)).not.toContain('CreateTokenWithIAM')
        expect(getOperations(ran.calls).filter(name => name === 'GetIdToken')).toHaveLength(1)
        const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
        const contents: Record<string, string[]> = JSON.parse(readFileSync(join(dist, 'modules.json'), 'utf8'))
        const sources = [
          'node_modules/@aws-sdk/client-sso-oidc',
          'src/identity/identity-center-session.ts',
          'src/aws/sso-oidc.ts',
          'src/inputs/sections/identity-center.ts'
        ]
        for (const source of sources) {
          const holders = Object.keys(contents).filter(file => contents[file]?.includes(source))
          expect(holders).not.toEqual([])
          expect((await watched.files()).filter(file => holders.includes(file))).toEqual([])
        }
      })
    ))
})
