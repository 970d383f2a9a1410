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

describe('a refreshable session', () => {
  test('creates credentials on first use, once', async () => {
    const { make, made } = maker()
    const session = createRefreshableSession(make, createVirtualClock())
    expect(made()).toBe(0)
    expect(await session.credentials()).toEqual(fakeCredentials('1'))
    expect(await session.credentials()).toEqual(fakeCredentials('1'))
    expect(made()).toBe(1)
  })

  test('creates credentials once for concurrent callers', async () => {
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
  ])('is renewed for %s', async (_, lifetimeMs, renewedAfter) => {
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

  test('counts its lifetime from the request, not from the response', async () => {
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

  test('uses the old credentials until they expire if it cannot be renewed', async () => {
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

  test('reports a failed first creation to all callers, and the next caller tries again', async () => {
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

describe('renewing rejected credentials', () => {
  test('creates new credentials', async () => {
    const session = createRefreshableSession(maker().make, createVirtualClock())
    const refused = await session.credentials()
    expect(await session.refresh(refused)).toBe(true)
    expect(await session.credentials()).toEqual(fakeCredentials('2'))
  })

  test('renews once for many calls with the same rejected credentials', async () => {
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

  test('does not fall back to rejected credentials', async () => {
    let tries = 0
    const session = createRefreshableSession(async () => {
      if (++tries > 1) throw new Error('ill')
      return { credentials: fakeCredentials('1'), lifetimeMs: hourMs }
    }, createVirtualClock())
    const refused = await session.credentials()
    expect(await catchError(session.refresh(refused))).toEqual(new Error('ill'))
    expect(await catchError(session.credentials())).toEqual(new Error('ill'))
  })

  test('returns false if there are no other credentials', async () => {
    const same = fakeCredentials('same')
    const session = createRefreshableSession(
      async () => ({ credentials: same, lifetimeMs: hourMs }),
      createVirtualClock()
    )
    expect(await session.refresh(await session.credentials())).toBe(false)
  })
})

describe('the session of ambient credentials', () => {
  test('calls the provider each time, which caches and renews by itself', async () => {
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
  ])('is renewed with the result %s', async (_, name, renewed) => {
    const asked: ({ forceRefresh?: boolean } | undefined)[] = []
    const provider = async (how?: { forceRefresh?: boolean }): Promise<Credentials> => {
      asked.push(how)
      return fakeCredentials(name)
    }
    expect(await createProviderSession(provider).refresh(fakeCredentials('stale'))).toBe(renewed)
    expect(asked).toEqual([{ forceRefresh: true }])
  })
})
