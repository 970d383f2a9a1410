import { describe, expect, test } from '@jest/globals'
import { type ErrorKind, ServiceError } from '../../../../src/domain/errors.ts'
import type { ReleaseAsset, Releases } from '../../../../src/domain/ports/releases.ts'
import { createAssetNames } from '../../../../src/files/release/asset-names.ts'
import { type Attachment, attach } from '../../../../src/files/release/attach-assets.ts'
import { createFastClock } from '../../../support/fakes/clock.ts'
import { createRecordingLog } from '../../../support/fakes/log.ts'

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
function releaseWith(assets: ReleaseAsset[], faults: Partial<Record<keyof Releases, unknown[]>> = {}) {
  const calls: string[] = []
  let id = 100
  const called = (name: keyof Releases, what: string | number) => {
    calls.push(`${name} ${what}`)
    const fault = faults[name]?.shift()
    if (fault !== undefined) throw fault
  }
  const index = (asset: number) => assets.findIndex(each => each.id === asset)
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
      assets.splice(index(asset), 1)
    },
    rename: async (asset, name) => {
      called('rename', `${asset} ${name}`)
      if (assets.some(each => each.name === name)) throw refused('already-exists')
      assets[index(asset)] = { ...assets[index(asset)], id: asset, name }
      return { url: `https://github.com/${name}` }
    },
    upload: async (_, { name, label }) => {
      called('upload', name)
      if (assets.some(each => each.name === name)) throw refused('already-exists')
      assets.push({ id, name, ...(label === undefined ? {} : { label }) })
      return { id: id++, url: `https://github.com/${name}` }
    },
    isPrivate: async () => true
  }
  return { releases, calls, assets }
}

const line = () => ({ clock: createFastClock(), log: createRecordingLog(), signal: new AbortController().signal })

test('a new file is uploaded under a flat name, with its real name as the label', async () => {
  const { releases, calls, assets } = releaseWith([{ id: 8, name: 'other.zip' }])
  const attached = await attach(releases, 'v1', [attachment('Umsätze/売上.pdf'), attachment('a.pdf')], line())
  const [sales] = createAssetNames(['Umsätze/売上.pdf'])
  expect(attached).toEqual({
    url: 'https://github.com/o/r/releases/tag/v1',
    outcomes: [
      { name: sales, url: `https://github.com/${sales}` },
      { name: 'a.pdf', url: 'https://github.com/a.pdf' }
    ]
  })
  expect(calls).toEqual(['find v1', 'assets 1', `upload ${sales}`, 'upload a.pdf'])
  expect(assets.slice(1)).toEqual([
    { id: 100, name: sales, label: 'Umsätze/売上.pdf' },
    { id: 101, name: 'a.pdf' }
  ])
})

describe('an asset of the same name', () => {
  test('is deleted when the new one is uploaded, which then gets its name', async () => {
    const { releases, calls } = releaseWith([{ id: 7, name: 'Sales-One.pdf' }])
    const { outcomes } = await attach(releases, 'v1', [attachment('Sales/One.pdf')], line())
    expect(outcomes).toEqual([{ name: 'Sales-One.pdf', url: 'https://github.com/Sales-One.pdf' }])
    expect(calls.slice(2)).toEqual(['upload uploading-Sales-One.pdf', 'remove 7', 'rename 100 Sales-One.pdf'])
  })

  test('stays if the upload fails', async () => {
    const { releases, assets } = releaseWith([{ id: 7, name: 'a.pdf' }], { upload: [refused('invalid')] })
    await attach(releases, 'v1', [attachment('a.pdf')], line())
    expect(assets).toEqual([{ id: 7, name: 'a.pdf' }])
  })

  test('stays if the step is aborted during the upload', async () => {
    const controller = new AbortController()
    const { releases, assets } = releaseWith([{ id: 7, name: 'a.pdf' }])
    const aborted: Releases = {
      ...releases,
      upload: async () => {
        controller.abort(new Error('cancelled'))
        throw refused('transient')
      }
    }
    const { outcomes } = await attach(aborted, 'v1', [attachment('a.pdf')], { ...line(), signal: controller.signal })
    expect(outcomes).toEqual([{ error: new Error('cancelled') }])
    expect(assets).toEqual([{ id: 7, name: 'a.pdf' }])
  })

  test('is replaced if a killed step left it half uploaded', async () => {
    const left = [
      { id: 7, name: 'a.pdf' },
      { id: 8, name: 'uploading-a.pdf' }
    ]
    const { releases, assets } = releaseWith(left)
    await attach(releases, 'v1', [attachment('a.pdf')], line())
    expect(assets.map(({ name }) => name)).toEqual(['a.pdf'])
  })
})

describe('a manifest', () => {
  const manifest = (series: string) => attachment('manifest.json', { series })

  test('is replaced by one of the same export', async () => {
    const { releases, assets } = releaseWith([])
    for (const _ of ['first', 'second']) await attach(releases, 'v1', [manifest('11111111')], line())
    expect(assets).toEqual([{ id: 101, name: 'manifest.json', label: 'manifest.json (11111111)' }])
  })

  test('of another job of a matrix is kept, and the second one gets another name in each run', async () => {
    const { releases, assets } = releaseWith([])
    for (const series of ['11111111', '22222222', '22222222', '11111111'])
      expect((await attach(releases, 'v1', [manifest(series)], line())).outcomes).toHaveLength(1)
    expect(assets.map(({ name, label }) => [name, label]).toSorted()).toEqual([
      ['manifest-22222222.json', 'manifest.json (22222222)'],
      ['manifest.json', 'manifest.json (11111111)']
    ])
  })

  test('that another job attaches at the same time is kept', async () => {
    const { releases, assets } = releaseWith([])
    const racing: Releases = {
      ...releases,
      upload: async (release, asset) => {
        if (assets.length === 0) assets.push({ id: 1, name: 'manifest.json', label: 'manifest.json (11111111)' })
        return releases.upload(release, asset)
      }
    }
    const { outcomes } = await attach(racing, 'v1', [manifest('22222222')], line())
    expect(outcomes).toMatchObject([{ name: 'manifest-22222222.json' }])
    expect(assets).toHaveLength(2)
  })
})

describe('attaching continues', () => {
  test('after an interrupted upload that left its name in use', async () => {
    const assets: ReleaseAsset[] = []
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

  test('if another job attaches an asset between the deletion and the renaming', async () => {
    const { releases } = releaseWith([{ id: 7, name: 'a.pdf' }], { remove: [refused('not-found')] })
    const { outcomes } = await attach(releases, 'v1', [attachment('a.pdf')], line())
    expect(outcomes).toMatchObject([{ name: 'a.pdf', url: 'https://github.com/a.pdf' }])
  })

  test('after errors of GitHub, with a longer wait after throttling', async () => {
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

  test('with the next file if one file is rejected', async () => {
    const { releases } = releaseWith([], { upload: [refused('invalid')] })
    const { outcomes } = await attach(releases, 'v1', [attachment('a.pdf'), attachment('b.pdf')], line())
    expect(outcomes).toMatchObject([{ error: { kind: 'invalid' } }, { name: 'b.pdf' }])
  })
})

describe('attaching ends', () => {
  test('after ten attempts', async () => {
    const { releases, calls } = releaseWith([], { find: Array(20).fill(refused('transient')) })
    await expect(attach(releases, 'v1', [attachment('a.pdf')], line())).rejects.toMatchObject({ code: 'transient' })
    expect(calls.length).toBe(10)
  })

  test.each<ErrorKind>(['denied', 'expired', 'not-found'])('with the first file that is rejected as %s', async kind => {
    const { releases, calls } = releaseWith([], { upload: [refused(kind)] })
    const { outcomes } = await attach(releases, 'v1', [attachment('a.pdf'), attachment('b.pdf')], line())
    expect(outcomes).toMatchObject([{ error: { kind } }, { error: { kind } }])
    expect(calls.filter(call => call.startsWith('upload'))).toEqual(['upload a.pdf'])
  })

  test('when the step ends', async () => {
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

test('the error that a request was retrying is reported when the step ends', async () => {
  const controller = new AbortController()
  const outages: unknown[] = []
  const { releases } = releaseWith([])
  let uploads = 0
  const failing = {
    ...releases,
    upload: async () => {
      if (++uploads === 3) controller.abort('over')
      throw refused('transient')
    }
  }
  const context = { ...line(), signal: controller.signal, onOutage: (...outage: unknown[]) => outages.push(outage) }
  const { outcomes } = await attach(failing, 'v1', [attachment('a.pdf')], context)
  expect(outcomes).toEqual([{ error: 'over' }])
  expect(outages).toEqual([[refused('transient'), 2]])
})
