import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { type RequestLoads, withLoadTracking, withRequestLog } from './loaded-chunks.ts'
import { account, toRoleArn, useSharedEmulator, validInputs } from './shared-emulator.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const { emulator, run } = useSharedEmulator({ switches: { requestsPerSecond: 0 } })

/** One source file or package of each part; dist/modules.json, which the build writes, lists the files that contain it. */
const parts = {
  'OIDC client': 'node_modules/@actions/http-client',
  'AWS clients': 'node_modules/@aws-sdk/client-sts',
  modes: 'src/modes/run-mode.ts',
  files: 'src/files/file-pipeline.ts',
  delivery: 'src/files/file-delivery.ts',
  'job runs': 'src/modes/export/run-report-jobs.ts',
  report: 'src/modes/export-result.ts',
  hints: 'src/hints/find-hint.ts',
  'error classification': 'src/aws/service-error.ts',
  selection: 'src/dashboard/selection.ts',
  check: 'src/modes/check/run-check.ts',
  list: 'src/modes/list.ts',
  plan: 'src/modes/plan.ts',
  'dashboard definitions': 'node_modules/@aws-sdk/client-quicksight?copy',
  'ambient credentials': 'src/aws/default-credentials.ts',
  S3: 'node_modules/@aws-sdk/client-s3',
  links: 'src/aws/s3/presigned-links.ts',
  Octokit: 'node_modules/@actions/github',
  YAML: 'node_modules/yaml',
  PDF: 'node_modules/@cantoo/pdf-lib',
  workbooks: 'node_modules/yauzl',
  dates: 'src/inputs/values/date-placeholders.ts',
  'CSV tables': 'src/inputs/document/parse-reports-table.ts',
  XML: 'node_modules/htmlparser2',
  comparison: 'src/files/content/compare-reports.ts',
  'data freshness': 'src/freshness/check-freshness.ts',
  'Identity Center': 'src/identity/identity-center-session.ts',
  'Identity Center client': 'node_modules/@aws-sdk/client-sso-oidc',
  'dataset commands': 'node_modules/@aws-sdk/client-quicksight?datasets',
  'earlier attempts': 'src/snapshot/earlier-attempt.ts',
  'PDF checks': 'src/files/verify/pdf.ts',
  'CSV checks': 'src/files/verify/csv.ts'
} as const

type Part = keyof typeof parts
const bySheetId = { ...validInputs, 'sheet-ids': 'sheet-summary' }
const usualParts: readonly Part[] = ['AWS clients', 'OIDC client', 'files', 'job runs', 'modes', 'report']
const contents = JSON.parse(readFileSync(join(dist, 'modules.json'), 'utf8')) as Record<string, readonly string[]>

async function measureLoads(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {}
) {
  return withLoadTracking(async watched => {
    const ran = await run(inputs, { environment: { ...environment, ...watched.environment } })
    const files = await watched.files()
    const sizes = await Promise.all(files.map(async file => (await stat(join(dist, file))).size))
    const holds = (part: Part) => files.some(file => contents[file]?.includes(parts[part]))
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000
    return { ran, files, kilobytes, parts: (Object.keys(parts) as Part[]).filter(holds).toSorted() }
  })
}

test.each(Object.entries(parts))('the part "%s" is in at least one file of dist/, and not in index.js', (_, source) => {
  const holders = Object.keys(contents).filter(file => contents[file]?.includes(source))
  expect(holders).not.toEqual([])
  expect(holders).not.toContain('index.js')
})

describe('a run loads only what it uses', () => {
  test('a run with invalid inputs loads only index.js', async () => {
    const { ran, files, kilobytes } = await measureLoads({ ...bySheetId, format: 'PFD' })
    expect(ran.code).toBe(1)
    expect(files).toEqual(['index.js'])
    expect(kilobytes).toBeLessThan(190)
  })

  test('an export of one PDF by sheet ID into a bucket loads the AWS clients, the OIDC client, modes and files', async () => {
    const { ran, files, kilobytes, parts } = await measureLoads(bySheetId)
    expect(ran.code).toBe(0)
    expect(parts).toEqual(usualParts)
    expect(files.length).toBeLessThanOrEqual(8)
    // The messages, the list of failures and the check of the destination are part of every export, and newer than the
    // limit of 870. They load while a job runs: the limits before each request, below, have not grown.
    expect(kilobytes).toBeLessThan(913)
  })

  test.each<[string, Readonly<Record<string, string>>, readonly Part[]]>([
    ['a sheet by name', { ...validInputs, 'sheet-ids': 'Summary' }, ['dashboard definitions', 'selection']],
    ['a PDF into the workspace', { ...bySheetId, bucket: '' }, ['delivery', 'links', 'PDF checks']],
    ['a plain date', { ...bySheetId, 'bucket-prefix': '{date}' }, []],
    ['a shifted date', { ...bySheetId, 'bucket-prefix': '{date-1d}' }, ['dates']],
    ['a re-run', { ...bySheetId, resume: 'true' }, []],
    [
      'a comparison with an earlier export',
      { ...bySheetId, bucket: '', 'compare-with': 'previous.json' },
      ['PDF', 'PDF checks', 'comparison', 'delivery', 'links']
    ],
    [
      'max-data-age',
      { ...bySheetId, 'max-data-age': '26h', 'role-to-assume': toRoleArn('fresh-data') },
      ['data freshness', 'dataset commands']
    ],
    [
      'identity-center-application',
      {
        ...bySheetId,
        'role-to-assume': toRoleArn('identity-center'),
        'identity-role-to-assume': toRoleArn('identity-center-user'),
        'user-email': '',
        'identity-center-application': `arn:aws:sso::${account}:application/ssoins-1234567890abcdef/apl-00000000000000aa`,
        'identity-center-region': 'eu-central-1'
      },
      ['Identity Center', 'Identity Center client']
    ],
    ['reports as YAML', { ...validInputs, reports: '- sheet-ids: sheet-summary' }, ['YAML']]
  ])('an export with %s loads exactly what it needs in addition', async (_, inputs, more) => {
    const { ran, parts } = await measureLoads(inputs)
    expect(ran.code).toBe(0)
    expect(parts).toEqual([...usualParts, ...more].toSorted())
  })

  test('an export with ambient credentials loads no OIDC client', async () => {
    const inputs = { ...bySheetId, 'role-to-assume': '' }
    const { ran, parts } = await measureLoads(inputs, emulator().userCredentials)
    expect(ran.code).toBe(0)
    expect(parts).toEqual(['AWS clients', 'ambient credentials', 'files', 'job runs', 'modes', 'report'])
  })

  test('mode: plan loads its own code, and nothing for files', async () => {
    const { ran, parts } = await measureLoads({ ...bySheetId, mode: 'plan', 'aws-account-id': account })
    expect(ran.code).toBe(0)
    expect(parts).toEqual(['AWS clients', 'OIDC client', 'dashboard definitions', 'modes', 'plan', 'selection'])
  })
})

// Kilobytes that version 24ab34b loaded before the same request. Load a feature that makes them grow later.
describe('a request does not wait for code that it does not need', () => {
  const logRequests = async (inputs: Readonly<Record<string, string>>, environment = {}) =>
    withRequestLog(async logged => {
      const { code } = await run(inputs, { environment: { ...environment, ...logged } })
      expect(code).toBe(0)
    })

  async function measureKilobytes(requests: readonly RequestLoads[], pattern: RegExp) {
    const { files } = requests.find(({ request }) => pattern.test(request)) ?? { files: [] }
    expect(files).toContain('index.js')
    const sizes = await Promise.all(files.map(async file => (await stat(join(dist, file))).size))
    return sizes.reduce((sum, size) => sum + size, 0) / 1000
  }

  test('the requests for a token, a session and a job load no more code before them than they did', async () => {
    const requests = await logRequests(bySheetId)
    expect(await measureKilobytes(requests, /token/)).toBeLessThan(227)
    expect(await measureKilobytes(requests, /^POST/)).toBeLessThan(796)
    expect(await measureKilobytes(requests, /^POST .*snapshot-jobs/)).toBeLessThan(851)
  })

  test('the first request with ambient credentials loads no more code before it than it did', async () => {
    const requests = await logRequests({ ...bySheetId, 'role-to-assume': '' }, emulator().userCredentials)
    expect(await measureKilobytes(requests, /./)).toBeLessThan(759)
  })
})
