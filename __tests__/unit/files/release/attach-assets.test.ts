import { describe, expect, test } from '@jest/globals'
import { type ErrorKind, ServiceError } from '../../../../src/domain/errors.ts'
import type { Releases } from '../../../../src/domain/ports.ts'
import { type Attachment, attach } from '../../../../src/files/release/attach-assets.ts'
import { createFastClock, createRecordingLog } from '../fixtures.ts'

const refused = (kind: ErrorKind, operation = 'UploadReleaseAsset') =>
  new ServiceError(`${operation}: ${kind}`, { operation, code: kind, kind })

const attachment = (name: string, more: Partial<Attachment> = {}): Attachment => ({
  name,
  path: `/tmp/${name}`,
  bytes: 3,
  contentType: 'application/pdf',
  ...more
})

/** A release that keeps its assets; `faults` are thrown by the calls of that name, one each. */
function releaseWith(assets: { id: number; name: string }[], faults: Partial<Record<keyof Releases, unknown[]>> = {}) {
  const calls: string[] = []
  let id = 100
  const called = (name: keyof Releases, what: string | number) => {
    calls.push(`${name} ${what}`)
    const fault = faults[name]?.shift()
    if (fault !== undefined) throw fault
  }
  const releases: Releases = {
    find: async tag => {
      called('find', tag)
      return { id: 1, url: 'https://github.com/o/r/releases/tag/v1', uploadUrl: 'https://uploads' }
    },
    assets: async release => {
      called('assets', release.id)
      return [...assets]
    },
    remove: async asset => {
      called('remove', asset)
      assets.splice(
        assets.findIndex(each => each.id === asset),
        1
      )
    },
    upload: async (_, { name }) => {
      called('upload', name)
      if (assets.some(each => each.name === name)) throw refused('already-exists')
      assets.push({ id: id++, name })
      return { url: `https://github.com/${name}` }
    }
  }
  return { releases, calls, assets }
}

const line = () => ({ clock: createFastClock(), log: createRecordingLog(), signal: new AbortController().signal })

test('attaches under flat names, and replaces what is there', async () => {
  const { releases, calls } = releaseWith([
    { id: 7, name: 'Sales-One.pdf' },
    { id: 8, name: 'other.zip' }
  ])
  const attached = await attach(releases, 'v1', [attachment('Sales/One.pdf'), attachment('manifest.json')], line())
  expect(attached).toEqual({
    url: 'https://github.com/o/r/releases/tag/v1',
    outcomes: [
      { name: 'Sales-One.pdf', url: 'https://github.com/Sales-One.pdf' },
      { name: 'manifest.json', url: 'https://github.com/manifest.json' }
    ]
  })
  expect(calls).toEqual(['find v1', 'assets 1', 'remove 7', 'upload Sales-One.pdf', 'upload manifest.json'])
})

describe('goes on', () => {
  test('after an upload that broke off and left its name taken', async () => {
    const assets: { id: number; name: string }[] = []
    const { releases } = releaseWith(assets, { upload: [refused('transient')] })
    const broken: Releases = {
      ...releases,
      upload: async (...ask) => {
        try {
          return await releases.upload(...ask)
        } catch (error) {
          if (assets.length === 0) assets.push({ id: 50, name: 'a.pdf' })
          throw error
        }
      }
    }
    const { outcomes } = await attach(broken, 'v1', [attachment('a.pdf')], line())
    expect(outcomes).toEqual([{ name: 'a.pdf', url: 'https://github.com/a.pdf' }])
    expect(assets.map(({ id }) => id)).toEqual([100])
  })

  test('where somebody else removed the old asset first', async () => {
    const { releases } = releaseWith([{ id: 7, name: 'a.pdf' }], { remove: [refused('not-found')] })
    const { outcomes } = await attach(releases, 'v1', [attachment('a.pdf')], line())
    expect(outcomes).toMatchObject([{ name: 'a.pdf', url: 'https://github.com/a.pdf' }])
  })

  test('after faults of GitHub, a throttled one after a longer rest', async () => {
    const faults = { find: [refused('transient')], assets: [refused('throttled')], upload: [refused('transient')] }
    const { releases } = releaseWith([], faults)
    const waits: number[] = []
    const clock = createFastClock({
      sleep: async ms => {
        waits.push(ms)
      }
    })
    const { outcomes } = await attach(releases, 'v1', [attachment('a.pdf')], { ...line(), clock })
    expect(outcomes).toMatchObject([{ name: 'a.pdf' }])
    expect(waits.length).toBe(3)
    expect(waits[1]).toBeGreaterThanOrEqual(1000)
  })

  test('with the next file when one is refused for itself', async () => {
    const { releases } = releaseWith([], { upload: [refused('invalid')] })
    const { outcomes } = await attach(releases, 'v1', [attachment('a.pdf'), attachment('b.pdf')], line())
    expect(outcomes).toMatchObject([{ error: { kind: 'invalid' } }, { name: 'b.pdf' }])
  })
})

describe('ends', () => {
  test('after ten tries', async () => {
    const { releases, calls } = releaseWith([], { find: Array(20).fill(refused('transient')) })
    await expect(attach(releases, 'v1', [attachment('a.pdf')], line())).rejects.toMatchObject({ code: 'transient' })
    expect(calls.length).toBe(10)
  })

  test.each<ErrorKind>(['denied', 'expired', 'not-found'])('with the first file that is refused as %s', async kind => {
    const { releases, calls } = releaseWith([], { upload: [refused(kind)] })
    const { outcomes } = await attach(releases, 'v1', [attachment('a.pdf'), attachment('b.pdf')], line())
    expect(outcomes).toMatchObject([{ error: { kind } }, { error: { kind } }])
    expect(calls.filter(call => call.startsWith('upload'))).toEqual(['upload a.pdf'])
  })

  test('where the step is over', async () => {
    const { releases, calls } = releaseWith([])
    const signal = AbortSignal.abort(new Error('over'))
    await expect(attach(releases, 'v1', [attachment('a.pdf')], { ...line(), signal })).rejects.toThrow('over')
    expect(calls).toEqual([])
  })
})

test('a file of two gigabytes is not sent', async () => {
  const { releases, calls } = releaseWith([])
  const { outcomes } = await attach(releases, 'v1', [attachment('big.csv', { bytes: 2 ** 31 })], line())
  expect(outcomes).toMatchObject([{ error: { code: 'AssetTooLarge', hint: expect.stringContaining('upload-to') } }])
  expect(calls).toEqual(['find v1', 'assets 1'])
})
