import { describe, expect, test } from '@jest/globals'
import type { Credentials, IssuedCredentials } from '../../../src/domain/ports/credentials.ts'
import { createProviderSession, createRefreshableSession } from '../../../src/identity/refreshable-session.ts'
import { catchError } from '../../support/catch-error.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { fakeCredentials } from '../../support/fakes/session.ts'

const hourMs = 3_600_000

/** A maker of numbered grants; a duration for each, the last for all that follow. */
function maker(...lifetimesMs: number[]) {
  let made = 0
  const make = async (): Promise<IssuedCredentials> => {
    const lifetimeMs = lifetimesMs[Math.min(made, lifetimesMs.length - 1)] ?? hourMs
    return { credentials: fakeCredentials(String(++made)), lifetimeMs }
  }
  return { make, made: () => made }
}

describe('renewing', () => {
  test('makes nothing before it is asked, then once', async () => {
    const { make, made } = maker()
    const session = createRefreshableSession(make, createVirtualClock())
    expect(made()).toBe(0)
    expect(await session.credentials()).toEqual(fakeCredentials('1'))
    expect(await session.credentials()).toEqual(fakeCredentials('1'))
    expect(made()).toBe(1)
  })

  test('all who ask meanwhile share one making', async () => {
    const grant = Promise.withResolvers<IssuedCredentials>()
    let made = 0
    const session = createRefreshableSession(() => {
      made++
      return grant.promise
    }, createVirtualClock())
    const asked = [session.credentials(), session.credentials(), session.credentials()]
    grant.resolve({ credentials: fakeCredentials('1'), lifetimeMs: hourMs })
    expect(await Promise.all(asked)).toEqual([fakeCredentials('1'), fakeCredentials('1'), fakeCredentials('1')])
    expect(made).toBe(1)
  })

  test.each([
    ['an hour: five minutes before its end', hourMs, hourMs - 300_000],
    ['fifteen minutes: a quarter before its end', 900_000, 675_000]
  ])('a session of %s', async (_, lifetimeMs, renewedAfter) => {
    const clock = createVirtualClock()
    const { make, made } = maker(lifetimeMs)
    const session = createRefreshableSession(make, clock)
    await session.credentials()
    await clock.advance(renewedAfter - 1)
    await session.credentials()
    expect(made()).toBe(1)
    await clock.advance(1)
    expect(await session.credentials()).toEqual(fakeCredentials('2'))
  })

  test('its life is counted from when it was asked for, not from when it came', async () => {
    const clock = createVirtualClock()
    const { make, made } = maker()
    const session = createRefreshableSession(async () => {
      await clock.sleep(600_000)
      return make()
    }, clock)
    await clock.runUntilSettled(session.credentials())
    await clock.advance(hourMs - 900_000)
    await clock.runUntilSettled(session.credentials())
    expect(made()).toBe(2)
  })

  test('where it cannot be renewed, the old one is used until its end', async () => {
    const clock = createVirtualClock()
    const { make } = maker()
    let ill = false
    const session = createRefreshableSession(async () => {
      if (ill) throw new Error('ill')
      return make()
    }, clock)
    await session.credentials()
    ill = true
    await clock.advance(hourMs - 1)
    expect(await session.credentials()).toEqual(fakeCredentials('1'))
    await clock.advance(1)
    expect(await catchError(session.credentials())).toEqual(new Error('ill'))
    ill = false
    expect(await session.credentials()).toEqual(fakeCredentials('2'))
  })

  test('the first one that cannot be made is told to all, and tried again by the next', async () => {
    let tries = 0
    const session = createRefreshableSession(async () => {
      if (++tries === 1) throw new Error('denied')
      return { credentials: fakeCredentials('2'), lifetimeMs: hourMs }
    }, createVirtualClock())
    const failed = await Promise.all([catchError(session.credentials()), catchError(session.credentials())])
    expect(failed).toEqual([new Error('denied'), new Error('denied')])
    expect(await session.credentials()).toEqual(fakeCredentials('2'))
    expect(tries).toBe(2)
  })
})

describe('renew, when the service refused the credentials', () => {
  test('makes others', async () => {
    const session = createRefreshableSession(maker().make, createVirtualClock())
    const refused = await session.credentials()
    expect(await session.refresh(refused)).toBe(true)
    expect(await session.credentials()).toEqual(fakeCredentials('2'))
  })

  test('many calls that were refused the same ones renew once', async () => {
    const { make, made } = maker()
    const session = createRefreshableSession(make, createVirtualClock())
    const refused = await session.credentials()
    expect(await Promise.all([session.refresh(refused), session.refresh(refused), session.refresh(refused)])).toEqual([
      true,
      true,
      true
    ])
    expect(await session.refresh(refused)).toBe(true)
    expect(made()).toBe(2)
  })

  test('credentials that were refused are not fallen back on', async () => {
    let tries = 0
    const session = createRefreshableSession(async () => {
      if (++tries > 1) throw new Error('ill')
      return { credentials: fakeCredentials('1'), lifetimeMs: hourMs }
    }, createVirtualClock())
    const refused = await session.credentials()
    expect(await catchError(session.refresh(refused))).toEqual(new Error('ill'))
    expect(await catchError(session.credentials())).toEqual(new Error('ill'))
  })

  test('false where nothing else can be had', async () => {
    const same = fakeCredentials('same')
    const session = createRefreshableSession(
      async () => ({ credentials: same, lifetimeMs: hourMs }),
      createVirtualClock()
    )
    expect(await session.refresh(await session.credentials())).toBe(false)
  })
})

describe('ambient', () => {
  test('asks the provider each time: it keeps and renews by itself', async () => {
    const asked: unknown[] = []
    const session = createProviderSession(async how => {
      asked.push(how)
      return fakeCredentials('ambient')
    })
    expect(await session.credentials()).toEqual(fakeCredentials('ambient'))
    await session.credentials()
    expect(asked).toEqual([undefined, undefined])
  })

  test.each([
    ['others', 'fresh', true],
    ['the same', 'stale', false]
  ])('renewing that comes to %s', async (_, name, renewed) => {
    const asked: ({ forceRefresh?: boolean } | undefined)[] = []
    const provider = async (how?: { forceRefresh?: boolean }): Promise<Credentials> => {
      asked.push(how)
      return fakeCredentials(name)
    }
    expect(await createProviderSession(provider).refresh(fakeCredentials('stale'))).toBe(renewed)
    expect(asked).toEqual([{ forceRefresh: true }])
  })
})
