import { describe, expect, test } from '@jest/globals'
import type { Catalog } from '../../../src/domain/ports/quicksight.ts'
import type { AwsSettings } from '../../../src/domain/step.ts'
import { createSessions } from '../../../src/identity/session-cache.ts'
import { account, buildAwsSettings, buildRegisteredViewer } from '../../support/builders/aws-settings.ts'
import { catchError } from '../../support/catch-error.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'
import { createStaticSession, fakeCredentials } from '../../support/fakes/session.ts'

const anonymous = { kind: 'anonymous', rowLevelTags: [] } as const

function world(
  aws: AwsSettings = buildAwsSettings(),
  callerIdentity = async () => ({ account: '999988887777', arn: 'arn' })
) {
  const base = createStaticSession()
  const contexts: Parameters<Catalog['getIdentityContext']>[0][] = []
  const loaded: string[] = []
  const unasked = () => Promise.reject(new Error('not to be asked'))
  const all = createSessions(aws, base, {
    clock: createVirtualClock(),
    log: createRecordingLog(),
    roles: {
      assumeRole: async ({ contextAssertion = '' }) => ({
        credentials: fakeCredentials(contextAssertion),
        lifetimeMs: 3_600_000
      }),
      callerIdentity
    },
    identityCenter: async (roleArn, viewer) => {
      loaded.push(`${roleArn} ${viewer.application}`)
      return createStaticSession(viewer.application)
    },
    catalog: () => ({
      getIdentityContext: async ask => {
        contexts.push(ask)
        return JSON.stringify(ask.user)
      },
      listDashboards: unasked,
      describeDashboardDefinition: unasked,
      searchDashboardsVisibleTo: unasked,
      findUserArns: unasked
    })
  })
  return { all, base, contexts, loaded }
}

describe('the session of a viewer', () => {
  test('is created once per user', async () => {
    const { all, contexts } = world()
    const ana = all.forViewer(account, buildRegisteredViewer())
    const bo = all.forViewer(account, buildRegisteredViewer({ user: { email: 'bo@example.com' } }))
    expect(all.forViewer(account, buildRegisteredViewer())).toBe(ana)
    await Promise.all([
      ana.credentials(),
      bo.credentials(),
      all.forViewer(account, buildRegisteredViewer()).credentials()
    ])
    expect(contexts).toHaveLength(2)
    expect(await ana.credentials()).not.toEqual(await bo.credentials())
  })

  test('of Identity Center is created once, when its credentials are first needed', async () => {
    const { all, contexts, loaded } = world()
    const viewer = { kind: 'identity-center', application: 'arn:app', audience: 'a', region: 'eu-west-1' } as const
    const session = all.forViewer(account, viewer)
    expect(all.forViewer(account, { ...viewer })).toBe(session)
    expect(all.forViewer(account, { ...viewer, audience: 'b' })).not.toBe(session)
    expect(loaded).toEqual([])
    await Promise.all([session.credentials(), session.credentials()])
    expect(loaded).toEqual([`${buildAwsSettings().identityRole} arn:app`])
    expect(contexts).toEqual([])
  })

  test('has a context of the account of the report', async () => {
    const { all, contexts } = world()
    await all.forViewer('444455556666', buildRegisteredViewer()).credentials()
    expect(contexts).toMatchObject([{ accountId: '444455556666' }])
  })

  test('is the base session if the viewer is anonymous', () => {
    const { all, base } = world()
    expect(all.forViewer(account, anonymous)).toBe(base)
  })

  test('does not exist for a registered user without a role', () => {
    const { identityRole: _, ...aws } = buildAwsSettings()
    const { all } = world(aws)
    expect(() => all.forViewer(account, buildRegisteredViewer())).toThrow('No role is set')
    expect(() => all.forViewer(account, anonymous)).not.toThrow()
  })
})

describe('the account of the step', () => {
  const { accountId: _, ...unknown } = buildAwsSettings()

  test.each([
    ['the one the report names', '444455556666', buildAwsSettings(), '444455556666', 0],
    ['else the step’s', undefined, buildAwsSettings(), account, 0],
    ['else the one of the base session, asked for once', undefined, unknown, '999988887777', 1]
  ])('%s', async (_, named, aws, expected, asked) => {
    let times = 0
    const { all } = world(aws, async () => {
      times++
      return { account: '999988887777', arn: 'arn' }
    })
    expect(await Promise.all([all.resolveAccountId(named), all.resolveAccountId(named)])).toEqual([expected, expected])
    expect(times).toBe(asked)
  })

  test('is read again after a failed call', async () => {
    let tries = 0
    const { all } = world(unknown, async () => {
      if (++tries === 1) throw new Error('ill')
      return { account: '999988887777', arn: 'arn' }
    })
    expect(await catchError(all.resolveAccountId(undefined))).toEqual(new Error('ill'))
    expect(await all.resolveAccountId(undefined)).toBe('999988887777')
  })
})
