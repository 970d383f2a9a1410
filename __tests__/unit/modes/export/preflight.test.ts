import { describe, expect, test } from '@jest/globals'
import type { BucketLookup } from '../../../../src/domain/ports/s3.ts'
import type { Report } from '../../../../src/domain/report.ts'
import { createPreflight, type PreflightPorts } from '../../../../src/modes/export/preflight.ts'
import { buildServiceError } from '../../../support/builders/errors.ts'
import { buildReport, buildStep, byId } from '../../../support/builders/step.ts'
import { catchError } from '../../../support/catch-error.ts'
import { createExportHarness } from './export-harness.ts'

const region = 'eu-central-1'
const inBucket = (bucket: string): Partial<Report> => ({ destination: { bucket, prefix: 'p', prefixTemplate: 'p' } })
const withFiles = (files: Partial<Report['files']>): Partial<Report> => ({
  files: { placeholders: {}, mergePdf: false, downloadPath: 'out', ...files }
})

function createPorts(overrides: Partial<PreflightPorts> = {}): PreflightPorts & { readonly calls: string[] } {
  const calls: string[] = []
  const known: Readonly<Record<string, Awaited<ReturnType<BucketLookup>>>> = {
    here: { region },
    elsewhere: { region: 'us-east-1' },
    missing: { isMissing: true },
    hidden: {}
  }
  const release = { id: 1, url: 'https://github.example/v1', uploadUrl: 'https://uploads.example' }
  return {
    calls,
    lookUpBucket: async bucket => {
      calls.push(`bucket ${bucket}`)
      return known[bucket] ?? {}
    },
    releases: async token => ({
      find: async tag => {
        calls.push(`release ${tag} by ${token}`)
        if (tag === 'busy') throw buildServiceError('transient', 'HTTP 502')
        if (tag === 'immutable') throw buildServiceError('invalid', 'ImmutableRelease')
        if (tag !== 'v1') throw buildServiceError('not-found', 'NotFound')
        return release
      },
      assets: async () => [],
      remove: async () => {},
      rename: async () => ({ url: '' }),
      upload: async () => ({ id: 1, url: '' }),
      isPrivate: async () => true
    }),
    ...overrides
  }
}

const check = (overrides: Partial<Report>, ports = createPorts()) =>
  createPreflight(region, ports)(buildReport({ target: byId, ...overrides }))

test('a report whose directory cannot be written is rejected', async () => {
  const writeProblem = '"out" cannot be written: "out" is not a directory.'
  const error = await catchError(check({ files: { placeholders: {}, mergePdf: false, writeProblem } }))
  expect(error).toMatchObject({ code: 'InvalidInput', message: `download-path: ${writeProblem}` })
})

describe('a check before the first job', () => {
  test.each<[string, Partial<Report>]>([
    ['no destination', {}],
    ['a bucket in the region', inBucket('here')],
    ['a bucket that S3 says nothing about', inBucket('hidden')],
    ['an upload to a bucket in another region', withFiles({ uploadTo: { bucket: 'elsewhere', prefix: '' } })],
    ['a release', withFiles({ releaseTag: 'v1', githubToken: 't' })],
    ['a release that cannot be read for now', withFiles({ releaseTag: 'busy', githubToken: 't' })]
  ])('does not stop a report with %s', async (_, overrides) => {
    await check(overrides)
  })

  test.each<[string, Partial<Report>, string, RegExp]>([
    ['a missing bucket', inBucket('missing'), 'BucketNotFound', /^The bucket missing does not exist\.$/],
    [
      'a bucket in another region',
      inBucket('elsewhere'),
      'WrongBucketRegion',
      /^The bucket elsewhere is in us-east-1, but .* aws-region, eu-central-1\.$/
    ],
    [
      'an upload to a missing bucket',
      withFiles({ uploadTo: { bucket: 'missing', prefix: '' } }),
      'BucketNotFound',
      /missing does not exist/
    ],
    [
      'an immutable release',
      withFiles({ releaseTag: 'immutable', githubToken: 't' }),
      'ImmutableRelease',
      /release "immutable"/
    ],
    ['a missing release', withFiles({ releaseTag: 'v9', githubToken: 't' }), 'NotFound', /release "v9"/]
  ])('stops a report with %s', async (_, overrides, code, message) => {
    expect(await catchError(check(overrides))).toMatchObject({ code, message: expect.stringMatching(message) })
  })

  test('includes the bucket of a CLI request', async () => {
    const S3Destinations = [{ BucketConfiguration: { BucketName: 'missing', BucketPrefix: 'p', BucketRegion: region } }]
    const SnapshotConfiguration = { FileGroups: [], DestinationConfiguration: { S3Destinations } }
    const target = { kind: 'request', request: { DashboardId: 'sales', SnapshotConfiguration } } as const
    expect(await catchError(check({ target }))).toMatchObject({ code: 'BucketNotFound' })
  })

  test('is made once for all reports', async () => {
    const ports = createPorts()
    const preflight = createPreflight(region, ports)
    const files = withFiles({ uploadTo: { bucket: 'here', prefix: '' }, releaseTag: 'v1', githubToken: 't' })
    const report = buildReport({ ...inBucket('here'), ...files })
    await Promise.all([preflight(report), preflight(report), preflight({ ...report, label: 'B' })])
    expect(ports.calls).toEqual(['bucket here', 'release v1 by t'])
  })

  test('fails only the report that it concerns, before any of its jobs', async () => {
    const { lookUpBucket } = createPorts()
    const reports = [
      buildReport({ label: 'Bad', target: byId, ...inBucket('elsewhere') }),
      buildReport({ label: 'Good', target: byId, ...inBucket('here') })
    ]
    const { run, calls } = createExportHarness(buildStep({ reports, aws: { region } }), { lookUpBucket })
    const result = await run()
    expect(result.status).toBe('PARTIAL')
    expect(result.reports).toMatchObject([
      { failure: { code: 'WrongBucketRegion' }, jobs: [] },
      { jobs: [{ state: 'completed' }] }
    ])
    expect(calls.filter(call => call.startsWith('start'))).toHaveLength(1)
  })
})
