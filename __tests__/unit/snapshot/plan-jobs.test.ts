import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dashboard } from '../../../src/domain/dashboard.ts'
import { idPattern, limits } from '../../../src/domain/limits.ts'
import type { Report } from '../../../src/domain/report.ts'
import type { PlannedFile } from '../../../src/domain/snapshot-job.ts'
import type { CliRequest } from '../../../src/domain/snapshot-request.ts'
import { planRequest, planSelection, planWithOwnId, toJobKey, toPickUpId } from '../../../src/snapshot/plan-jobs.ts'
import { buildJob, buildReport, csv, excel, pdf, planContext } from '../../support/builders/planned-job.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
const file: fc.Arbitrary<PlannedFile> = fc.oneof(
  id.map(pdf),
  fc.tuple(id, id).map(([sheet, visual]) => csv(sheet, visual)),
  fc.tuple(id, fc.array(id, { minLength: 1, maxLength: 5 })).map(([sheet, visuals]) => excel(sheet, ...visuals))
)
const files = fc.array(file, { minLength: 1, maxLength: 40 })

const jobIds = (report: Report, asked: readonly PlannedFile[], overrides: Partial<typeof planContext> = {}) =>
  planSelection(report, asked, { ...planContext, ...overrides }).map(({ request }) => request.SnapshotJobId)

describe('planSelection', () => {
  test('has exactly one file per file group', () => {
    fc.assert(
      fc.property(files, asked => {
        for (const job of planSelection(buildReport(), asked, planContext)) {
          const groups = job.request.SnapshotConfiguration.FileGroups
          expect(groups).toHaveLength(job.files.length)
          expect(groups.length).toBeLessThanOrEqual(limits.fileGroupsPerJob)
          for (const [i, { Files }] of groups.entries()) {
            const planned = job.files[i]
            expect(Files).toEqual([
              {
                FormatType: planned?.format,
                SheetSelections: planned?.sheets.map(sheet => ({
                  SheetId: sheet.id,
                  SelectionScope: planned.format === 'PDF' ? 'ALL_VISUALS' : 'SELECTED_VISUALS',
                  ...(planned.format === 'PDF' ? {} : { VisualIds: sheet.visuals.map(visual => visual.id) })
                }))
              }
            ])
            expect(asked[job.order[i] ?? -1]).toBe(planned)
          }
        }
      })
    )
  })

  test('gives the same report the same job IDs, which the API accepts', () => {
    fc.assert(
      fc.property(files, asked => {
        const ids = jobIds(buildReport(), asked)
        expect(jobIds(buildReport(), structuredClone(asked))).toEqual(ids)
        for (const each of ids) expect(each).toMatch(idPattern)
      })
    )
  })

  test('omits settings that are not set', () => {
    const [job] = planSelection(buildReport(), [pdf('a')], planContext)
    expect(job?.request).toEqual({
      AwsAccountId: '111122223333',
      DashboardId: 'sales',
      SnapshotJobId: expect.stringMatching(/^run-1-[0-9a-f]{20}$/),
      SnapshotConfiguration: {
        FileGroups: [
          { Files: [{ FormatType: 'PDF', SheetSelections: [{ SheetId: 'a', SelectionScope: 'ALL_VISUALS' }] }] }
        ]
      }
    })
    expect(job).toMatchObject({ isUserJobId: false, order: [0] })
    expect(job).not.toHaveProperty('dashboardName')
  })

  test('contains bucket, parameters and names', () => {
    const parameters = { StringParameters: [{ Name: 'country', Values: ['DE'] }] }
    const dashboard: Dashboard = { id: 'sales', name: 'Sales', sheets: [], parameters: [], dataSetArns: ['arn:orders'] }
    const report = buildReport({ destination: { bucket: 'b', prefix: 'x/2026-01-15', prefixTemplate: 'x/{date}' } })
    const [job] = planSelection(report, [pdf('a')], { ...planContext, parameters, dashboard })
    expect(job).toMatchObject({ dashboardName: 'Sales', dataSetArns: ['arn:orders'] })
    expect(job?.request.SnapshotConfiguration).toMatchObject({
      DestinationConfiguration: {
        S3Destinations: [
          { BucketConfiguration: { BucketName: 'b', BucketPrefix: 'x/2026-01-15', BucketRegion: 'eu-central-1' } }
        ]
      },
      Parameters: parameters
    })
  })

  test.each([
    ['with tags', [{ key: 'region', value: 'EMEA' }], [{ RowLevelPermissionTags: [{ Key: 'region', Value: 'EMEA' }] }]],
    ['without tags: an empty object, never an empty list', [], [{}]]
  ])('has an anonymous user %s', (_, rowLevelTags, users) => {
    const [job] = planSelection(buildReport({ viewer: { kind: 'anonymous', rowLevelTags } }), [pdf('a')], planContext)
    expect(job?.request.UserConfiguration).toEqual({ AnonymousUsers: users })
  })
})

describe('the job ID', () => {
  const report = buildReport({ destination: { bucket: 'b', prefix: 'x/1', prefixTemplate: 'x/{run-id}' } })
  const [usual] = jobIds(report, [pdf('a')])

  test('is the same for the filled-in prefix of another run or day', () => {
    const later = buildReport({ destination: { bucket: 'b', prefix: 'x/2', prefixTemplate: 'x/{run-id}' } })
    expect(jobIds(later, [pdf('a')])).toEqual([usual])
  })

  test.each<[string, Report, PlannedFile, Partial<typeof planContext>]>([
    ['sheet', report, pdf('b'), {}],
    ['format', report, csv('a', 'v'), {}],
    [
      'prefix as it was given',
      { ...report, destination: { bucket: 'b', prefix: 'x/1', prefixTemplate: 'x/1' } },
      pdf('a'),
      {}
    ],
    ['bucket', { ...report, destination: { bucket: 'c', prefix: 'x/1', prefixTemplate: 'x/{run-id}' } }, pdf('a'), {}],
    ['no bucket', buildReport(), pdf('a'), {}],
    ['dashboard', { ...report, dashboardId: 'costs' }, pdf('a'), {}],
    [
      'user',
      { ...report, viewer: { kind: 'registered', user: { email: 'bo@example.com' }, namespace: 'default' } },
      pdf('a'),
      {}
    ],
    [
      'namespace',
      { ...report, viewer: { kind: 'registered', user: { email: 'ana@example.com' }, namespace: 'x' } },
      pdf('a'),
      {}
    ],
    ['anonymous', { ...report, viewer: { kind: 'anonymous', rowLevelTags: [] } }, pdf('a'), {}],
    ['tags', { ...report, viewer: { kind: 'anonymous', rowLevelTags: [{ key: 'a', value: 'b' }] } }, pdf('a'), {}],
    ['parameters', report, pdf('a'), { parameters: { StringParameters: [{ Name: 'a', Values: ['b'] }] } }],
    ['job prefix', report, pdf('a'), { jobPrefix: 'run-2' }]
  ])('differs for another %s', (_, other, asked, overrides) => {
    expect(jobIds(other, [asked], overrides)).not.toContain(usual)
  })
})

describe('planRequest', () => {
  const SheetSelections = [{ SheetId: 'a', SelectionScope: 'SELECTED_VISUALS' as const, VisualIds: ['v', 'w'] }]
  const bare: CliRequest = {
    DashboardId: 'sales',
    SnapshotConfiguration: {
      FileGroups: [
        { Files: [{ FormatType: 'EXCEL', SheetSelections }] },
        { Files: [{ FormatType: 'PDF', SheetSelections: [{ SheetId: 'a', SelectionScope: 'ALL_VISUALS' }] }] }
      ]
    }
  }

  test('adds missing members and keeps the rest unchanged', () => {
    const job = planRequest(buildReport(), bare, planContext)
    expect(job.request).toEqual({
      ...bare,
      AwsAccountId: '111122223333',
      SnapshotJobId: expect.stringMatching(/^run-1-[0-9a-f]{20}$/)
    })
    expect(job).toMatchObject({ isUserJobId: false, order: [0, 1] })
    expect(job.files).toEqual([excel('a', 'v', 'w'), pdf('a')])
  })

  test('keeps account and job ID of the request', () => {
    const own = { ...bare, AwsAccountId: '444455556666', SnapshotJobId: 'Snapshot1' }
    expect(planRequest(buildReport(), own, planContext)).toMatchObject({ request: own, isUserJobId: true })
  })

  test('picks up a SnapshotJobId that is the value of job-id', () => {
    const own = { ...bare, SnapshotJobId: 'run-1' }
    expect(planRequest(buildReport(), own, { ...planContext, canPickUpJobs: true })).toMatchObject({
      isUserJobId: true,
      canPickUp: true
    })
    expect(planRequest(buildReport(), own, planContext)).toMatchObject({ isUserJobId: true, canPickUp: false })
    const other = { ...bare, SnapshotJobId: 'other' }
    expect(planRequest(buildReport(), other, { ...planContext, canPickUpJobs: true }).canPickUp).toBe(false)
    expect(planRequest(buildReport(), bare, { ...planContext, canPickUpJobs: true })).toMatchObject({
      isUserJobId: false,
      canPickUp: true
    })
  })

  test('gives another destination another job ID', () => {
    const to = (BucketName: string): CliRequest => ({
      ...bare,
      SnapshotConfiguration: {
        ...bare.SnapshotConfiguration,
        DestinationConfiguration: {
          S3Destinations: [{ BucketConfiguration: { BucketName, BucketPrefix: 'p', BucketRegion: 'eu-central-1' } }]
        }
      }
    })
    const ids = [bare, to('b'), to('c')].map(
      request => planRequest(buildReport(), request, planContext).request.SnapshotJobId
    )
    expect(new Set(ids).size).toBe(3)
  })
})

test('the key of a job has account, dashboard and job ID', () => {
  const [job] = planSelection(buildReport(), [pdf('a')], planContext)
  expect(job && toJobKey(job)).toEqual({
    accountId: '111122223333',
    dashboardId: 'sales',
    jobId: job?.request.SnapshotJobId
  })
})

describe('the ID of a job', () => {
  test('without its digest is the job-id that picks the job up, also of a second attempt', () => {
    const job = buildJob([pdf('a')])
    expect(toPickUpId(job)).toBe('run-1')
    const id = job.request.SnapshotJobId
    expect(toPickUpId({ ...job, request: { ...job.request, SnapshotJobId: `${id}-2` } })).toBe('run-1')
  })

  test('of the request itself is the job-id that picks the job up', () => {
    const job = buildJob([pdf('a')], { isUserJobId: true })
    expect(toPickUpId({ ...job, request: { ...job.request, SnapshotJobId: 'Snapshot1' } })).toBe('Snapshot1')
  })

  test('differs for each step that needs a new ID, and can be picked up, too', () => {
    const job = buildJob([pdf('a')])
    const [first, second] = [planWithOwnId(job, 1_000_000), planWithOwnId(job, 1_000_001)]
    const digest = job.request.SnapshotJobId.slice('run-1'.length)
    expect(first.request.SnapshotJobId).toBe(`run-1-lfls${digest}`)
    expect(second.request.SnapshotJobId).not.toBe(first.request.SnapshotJobId)
    expect(toPickUpId(first)).toBe('run-1-lfls')
    expect(first.request.SnapshotConfiguration).toEqual(job.request.SnapshotConfiguration)
  })
})
