import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { withLoadTracking } from './loaded-chunks.ts'
import { account, role, useSharedEmulator, validInputs } from './shared-emulator.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const { emulator, run } = useSharedEmulator({ switches: { requestsPerSecond: 0 } })

/** The bundle names the source of each module in a comment: one of each part tells which file of dist/ holds it. */
const parts = {
  'OIDC client': '// node_modules/@actions/http-client/lib/index.js',
  'AWS clients': '// node_modules/@aws-sdk/client-sts/dist-es/STSClient.js',
  modes: '// src/modes/run-mode.ts',
  'files room': '// src/files/file-pipeline.ts',
  check: '// src/modes/check/run-check.ts',
  list: '// src/modes/list.ts',
  plan: '// src/modes/plan.ts',
  'dashboard definitions': '// node_modules/@aws-sdk/client-quicksight/dist-es/schemas/schemas_0.js?copy',
  'ambient credentials': '// src/aws/default-credentials.ts',
  S3: '// node_modules/@aws-sdk/client-s3/dist-es/S3Client.js',
  links: '// src/aws/s3/presigned-links.ts',
  Octokit: '// node_modules/@actions/github/lib/github.js',
  YAML: '// node_modules/yaml/',
  PDF: '// node_modules/@cantoo/pdf-lib/',
  workbooks: '// node_modules/yauzl/',
  dates: '// src/inputs/values/date-placeholders.ts',
  'CSV tables': '// src/inputs/document/parse-reports-table.ts',
  XML: '// node_modules/htmlparser2/',
  comparison: '// src/files/content/compare-reports.ts',
  'data freshness': '// src/freshness/check-freshness.ts',
  'dataset commands': '// node_modules/@aws-sdk/client-quicksight/dist-es/schemas/schemas_0.js?datasets',
  'earlier attempts': '// src/snapshot/earlier-attempt.ts',
  'PDF checks': '// src/files/verify/pdf.ts',
  'CSV checks': '// src/files/verify/csv.ts'
} as const

type Part = keyof typeof parts
const bySheetId = { ...validInputs, 'sheet-ids': 'sheet-summary' }
const usually: readonly Part[] = ['AWS clients', 'OIDC client', 'files room', 'modes']
let contents: ReadonlyMap<string, string>

beforeAll(async () => {
  const files = (await readdir(dist)).filter(file => file.endsWith('.js'))
  contents = new Map(
    await Promise.all(files.map(async file => [file, await readFile(join(dist, file), 'utf8')] as const))
  )
})

async function loaded(inputs: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) {
  return withLoadTracking(async watched => {
    const ran = await run(inputs, { environment: { ...environment, ...watched.environment } })
    const files = await watched.files()
    const sizes = await Promise.all(files.map(async file => (await stat(join(dist, file))).size))
    const holds = (part: Part) => files.some(file => contents.get(file)?.includes(parts[part]))
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000
    return { ran, files, kilobytes, parts: (Object.keys(parts) as Part[]).filter(holds).toSorted() }
  })
}

test.each(Object.entries(parts))('%s is in one file of dist/ at least, and never in index.js', (_, word) => {
  const holders = [...contents].filter(([, content]) => content.includes(word)).map(([file]) => file)
  expect(holders).not.toEqual([])
  expect(holders).not.toContain('index.js')
})

describe('a run loads what it uses and no more', () => {
  test('wrong inputs: index.js alone', async () => {
    const { ran, files, kilobytes } = await loaded({ ...bySheetId, format: 'PFD' })
    expect(ran.code).toBe(1)
    expect(files).toEqual(['index.js'])
    expect(kilobytes).toBeLessThan(190)
  })

  test('one PDF by ID into a bucket: AWS clients, token, modes and files room', async () => {
    const { ran, files, kilobytes, parts } = await loaded(bySheetId)
    expect(ran.code).toBe(0)
    expect(parts).toEqual(usually)
    expect(files.length).toBeLessThanOrEqual(6)
    expect(kilobytes).toBeLessThan(870)
  })

  test.each<[string, Readonly<Record<string, string>>, readonly Part[]]>([
    ['a sheet by name', { ...validInputs, 'sheet-ids': 'Summary' }, ['dashboard definitions']],
    ['a PDF into the workspace', { ...bySheetId, bucket: '' }, ['links', 'PDF checks']],
    ['a plain date', { ...bySheetId, 'bucket-prefix': '{date}' }, []],
    ['a shifted date', { ...bySheetId, 'bucket-prefix': '{date-1d}' }, ['dates']],
    ['a re-run', { ...bySheetId, resume: 'true' }, []],
    [
      'a comparison with an earlier export',
      { ...bySheetId, bucket: '', 'compare-with': 'previous.json' },
      ['PDF', 'PDF checks', 'comparison', 'links']
    ],
    [
      'max-data-age',
      { ...bySheetId, 'max-data-age': '26h', 'role-to-assume': role('fresh-data') },
      ['data freshness', 'dataset commands']
    ],
    ['reports as YAML', { ...validInputs, reports: '- sheet-ids: sheet-summary' }, ['YAML']]
  ])('%s', async (_, inputs, more) => {
    const { ran, parts } = await loaded(inputs)
    expect(ran.code).toBe(0)
    expect(parts).toEqual([...usually, ...more].toSorted())
  })

  test('keys of the environment: ambient credentials, and no OIDC client', async () => {
    const inputs = { ...bySheetId, 'role-to-assume': '' }
    const { ran, parts } = await loaded(inputs, emulator().userCredentials)
    expect(ran.code).toBe(0)
    expect(parts).toEqual(['AWS clients', 'ambient credentials', 'files room', 'modes'])
  })

  test('another mode: its own code, and no files room', async () => {
    const { ran, parts } = await loaded({ ...bySheetId, mode: 'plan', 'aws-account-id': account })
    expect(ran.code).toBe(0)
    expect(parts).toEqual(['AWS clients', 'OIDC client', 'dashboard definitions', 'modes', 'plan'])
  })
})
