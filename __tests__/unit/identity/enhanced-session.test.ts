import { describe, expect, test } from '@jest/globals'
import type { StsClient } from '../../../src/domain/ports/credentials.ts'
import type { Catalog } from '../../../src/domain/ports/quicksight.ts'
import type { AwsSettings } from '../../../src/domain/step.ts'
import { createEnhancedSession, type EnhancedPorts } from '../../../src/identity/enhanced-session.ts'
import { account, buildAwsSettings, buildRegisteredViewer, identityRole } from '../../support/builders/aws-settings.ts'
import { buildServiceError } from '../../support/builders/errors.ts'
import { catchError } from '../../support/catch-error.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'
import { fakeCredentials } from '../../support/fakes/session.ts'

type Ask = Parameters<Catalog['getIdentityContext']>[0]

const wrongRegion = (region: string) =>
  buildServiceError('denied', 'AccessDeniedException', {
    operation: 'GetIdentityContext',
    message: `Operation is being called from endpoint eu-central-1, but your identity region is ${region}. Please use the ${region} endpoint.`
  })

/** An account whose identities live in one region; refusals of AssumeRole come first, in turn. */
function world(home = 'eu-central-1', refusals: Error[] = [], wrong = wrongRegion(home)) {
  const contexts: (Ask & { region: string })[] = []
  const assumed: Parameters<StsClient['assumeRole']>[0][] = []
  const log = createRecordingLog()
  const unasked = () => Promise.reject(new Error('not to be asked'))
  const ports: EnhancedPorts = {
    clock: createVirtualClock(),
    log,
    roles: {
      assumeRole: async ask => {
        assumed.push(ask)
        const refusal = refusals.shift()
        if (refusal !== undefined) throw refusal
        return { credentials: fakeCredentials(`enhanced-${assumed.length}`), lifetimeMs: 3_600_000 }
      },
      callerIdentity: unasked
    },
    catalog: region => ({
      getIdentityContext: async ask => {
        contexts.push({ ...ask, region })
        if (region !== home) throw wrong
        return `context ${contexts.length}`
      },
      listDashboards: unasked,
      describeDashboardDefinition: unasked,
      searchDashboardsVisibleTo: unasked,
      findUserArns: unasked
    })
  }
  const session = (aws: Partial<AwsSettings> = {}, viewer = buildRegisteredViewer()) =>
    createEnhancedSession(buildAwsSettings(aws), identityRole, account, viewer, ports)
  return { contexts, assumed, log, ports, session }
}

describe('the identity-enhanced session', () => {
  test('assumes the role with the identity context of the user', async () => {
    const { session, contexts, assumed } = world()
    expect(await session().credentials()).toEqual(fakeCredentials('enhanced-1'))
    expect(contexts).toEqual([
      { accountId: account, user: { email: 'ana@example.com' }, namespace: 'default', region: 'eu-central-1' }
    ])
    expect(assumed).toEqual([
      {
        roleArn: identityRole,
        sessionName: 'GitHubActions-1',
        durationSeconds: 3600,
        contextProviderArn: 'arn:aws:iam::aws:contextProvider/QuickSight',
        contextAssertion: 'context 1'
      }
    ])
  })

  test('passes on the settings that limit it', async () => {
    const { session, assumed } = world()
    const policyArns = ['arn:aws:iam::aws:policy/A']
    await session({ externalId: 'ext', inlinePolicy: '{}', managedPolicies: policyArns }).credentials()
    expect(assumed[0]).toMatchObject({ externalId: 'ext', policy: '{}', policyArns })
  })

  test.each([
    ['an hour at most, since roles are chained', 43_200, 3600],
    ['less where less is asked for', 900, 900]
  ])('lasts %s', async (_, durationSeconds, expected) => {
    const { session, assumed } = world()
    await session({ durationSeconds }).credentials()
    expect(assumed[0]?.durationSeconds).toBe(expected)
  })

  test.each([
    ['aws-cn', 'cn-north-1', 'arn:aws-cn:iam::aws:contextProvider/QuickSight'],
    ['aws-us-gov', 'us-gov-west-1', 'arn:aws-us-gov:iam::aws:contextProvider/QuickSight']
  ])('names the context provider of its partition: %s', async (partition, region, arn) => {
    const { session, assumed } = world(region)
    await session({ partition, region }).credentials()
    expect(assumed[0]?.contextProviderArn).toBe(arn)
  })

  test('gets a fresh context once if the context expired on its way', async () => {
    const expired = buildServiceError('expired', 'ExpiredTokenException')
    const { session, assumed } = world('eu-central-1', [expired])
    await session().credentials()
    expect(assumed.map(({ contextAssertion }) => contextAssertion)).toEqual(['context 1', 'context 2'])
  })

  test('gets a fresh context once if STS rejects it', async () => {
    const rejected = buildServiceError('invalid-context', 'InvalidContextAssertionException')
    const accepted = world('eu-central-1', [rejected])
    await accepted.session().credentials()
    expect(accepted.assumed.map(({ contextAssertion }) => contextAssertion)).toEqual(['context 1', 'context 2'])
    const refused = world('eu-central-1', [rejected, rejected, rejected])
    expect(await catchError(refused.session().credentials())).toBe(rejected)
    expect(refused.assumed).toHaveLength(2)
  })

  test('makes one attempt if the trust policy lacks sts:SetContext', async () => {
    const denied = buildServiceError('denied', 'AccessDenied')
    const { session, assumed } = world('eu-central-1', [denied, denied])
    expect(await catchError(session().credentials())).toBe(denied)
    expect(assumed).toHaveLength(1)
  })

  test('uses a fresh context of the same user for each renewal', async () => {
    const { session, ports, contexts } = world()
    const enhanced = session()
    const old = await enhanced.credentials()
    expect(await enhanced.refresh(old)).toBe(true)
    expect(contexts.map(({ user }) => user)).toEqual([{ email: 'ana@example.com' }, { email: 'ana@example.com' }])
    expect(ports.clock.now()).toBe(createVirtualClock().now())
  })
})

describe('the identity region', () => {
  test('is called directly if it is set, with the region in which the context is used', async () => {
    const { session, contexts, log } = world('us-east-1')
    await session({}, buildRegisteredViewer({ identityRegion: 'us-east-1' })).credentials()
    expect(contexts).toMatchObject([{ region: 'us-east-1', contextRegion: 'eu-central-1' }])
    expect(log.lines).toEqual([])
  })

  test('is followed, reported once, and remembered if the service names it', async () => {
    const { session, contexts, log } = world('us-east-1')
    const enhanced = session()
    await enhanced.refresh(await enhanced.credentials())
    expect(contexts.map(({ region }) => region)).toEqual(['eu-central-1', 'us-east-1', 'us-east-1'])
    expect(contexts[1]).toMatchObject({ contextRegion: 'eu-central-1' })
    expect(log.lines).toEqual([expect.stringMatching(/^notice: .*identity-region: us-east-1/)])
  })

  test('is not replaced if it was set', async () => {
    const { session, contexts } = world('us-east-1')
    const error = await catchError(session({}, buildRegisteredViewer({ identityRegion: 'eu-west-1' })).credentials())
    expect(error).toMatchObject({ message: expect.stringContaining('your identity region is us-east-1') })
    expect(contexts).toHaveLength(1)
  })

  test('is followed only once if the service names one again', async () => {
    const { session, contexts } = world('nowhere', [], wrongRegion('us-west-2'))
    await catchError(session().credentials())
    expect(contexts.map(({ region }) => region)).toEqual(['eu-central-1', 'us-west-2'])
  })

  test('is not followed if it is the one just called', async () => {
    const { session, contexts } = world('nowhere', [], wrongRegion('eu-central-1'))
    await catchError(session().credentials())
    expect(contexts).toHaveLength(1)
  })
})
