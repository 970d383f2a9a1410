import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { Call, Emulator, EmulatorOptions, Fault } from '../../emulator/emulator.ts'
import type { Ran } from '../../scripts/run-bundle.ts'
import { alone, json, once } from './alone.ts'
import { checkedIn, type FileOutput, filesIn, manifestIn } from './files-on-disk.ts'
import { operations, usual } from './ground.ts'

const oneSheet = { ...usual, 'sheet-ids': 'sheet-summary', 'download-path': 'reports' }
const byLink = { ...usual, bucket: '', 'sheet-ids': 'sheet-summary' }

// Eight transfers at once hang for ten seconds; by then every link has expired, also those of the files behind them.
const slowQueue = once(
  {
    ...usual,
    bucket: '',
    'dashboard-id': 'twenty-sheets',
    'sheet-ids': 'Sheet 1, Sheet 2, Sheet 3',
    format: 'PDF,CSV'
  },
  { emulator: { faults: [{ on: 'GetObject', kind: 'hang', times: 8 }], switches: { linkLifeFactor: 0.02 } } }
)

describe('from a bucket of the account', () => {
  const downloaded = alone(async ({ emulator, run }) => {
    const ran = await run({ ...usual, format: 'PDF,CSV,EXCEL', 'download-path': 'reports' })
    const stored = json<FileOutput[]>(ran, 'files').map(({ s3Uri = '' }) => objectAt(emulator, s3Uri))
    return { ...ran, stored }
  })

  test('every file comes as it was written, and its outputs say where both lie', async () => {
    const ran = await downloaded
    expect(ran.stdout).not.toContain('::error')
    const files = json<FileOutput[]>(ran, 'files')
    expect(files).toHaveLength(9)
    expect(json(ran, 's3-uris')).toEqual(files.map(file => file.s3Uri))
    for (const [i, { path, bytes, sha256 }] of files.entries()) {
      const content = await readFile(join(ran.workspace, path))
      expect(content.equals(ran.stored[i] ?? Buffer.alloc(0))).toBe(true)
      expect({ bytes, sha256 }).toEqual({ bytes: content.length, sha256: digest(content) })
    }
    expect(ran.outputs).toMatchObject({ 'download-path': 'reports', manifest: 'reports/manifest.json' })
  })

  test('the objects are read with the base session, signed for their region', async () => {
    const { calls } = await downloaded
    const reads = calls.filter(({ operation }) => operation === 'GetObject')
    expect(reads).toHaveLength(9)
    expect(new Set(reads.map(({ kind, caller, region }) => `${kind} ${caller?.split('/')[1]} ${region}`))).toEqual(
      new Set(['role github-actions us-east-1'])
    )
  })

  test.concurrent('a dashboard of another region, in the bucket of that region', async () => {
    const ran = await once({
      ...usual,
      'aws-region': 'eu-central-1',
      'dashboard-id': 'european-sales',
      bucket: 'reports-eu-central-1',
      'download-path': '.'
    })
    expect(ran.stdout).not.toContain('::error')
    const reads = ran.calls.filter(({ operation }) => operation === 'GetObject')
    expect(reads.map(({ region, kind }) => [region, kind])).toEqual([['eu-central-1', 'role']])
    expect(await checkedIn(ran, '.')).toEqual(['European sales/Europe.pdf'])
  })
})

describe('from the bucket of QuickSight', () => {
  test.concurrent('over links, without any credentials; no link is an output', async () => {
    const ran = await once({ ...byLink, format: 'PDF,CSV' })
    expect(ran.stdout).not.toContain('::error')
    const reads = ran.calls.filter(({ operation }) => operation === 'GetObject')
    expect(reads).toHaveLength(2)
    expect(await checkedIn(ran)).toEqual(['Sales overview/Summary.pdf', 'Sales overview/Summary/Top countries.csv'])
    expect(JSON.stringify(ran.outputs)).not.toMatch(/X-Amz-|https?:/)
  })

  test.concurrent.each<[string, expired: number[], faults: Fault[], code: number, results: number]>([
    ['expired before the download: a fresh one is asked for', [0], [], 0, 2],
    ['expired twice', [0, 1], [], 0, 3],
    ['expired in mid-transfer: the fresh one goes on from there', [1], [{ on: 'GetObject', kind: 'truncate' }], 0, 2],
    ['expired however fresh: a failed file that says so', [0, 1, 2, 3], [], 1, 3]
  ])('a link that has %s', async (_, expired, faults, code, results) => {
    const ran = await alone(
      async ({ emulator, run }) => {
        shortLived(emulator, expired)
        return run(byLink)
      },
      { faults }
    )
    expect(ran.code).toBe(code)
    const asked = operations(ran.calls).filter(operation => operation === 'DescribeDashboardSnapshotJobResult')
    expect(asked).toHaveLength(results)
    if (code === 0) return expect(await checkedIn(ran)).toEqual(['sales-overview/sheet-summary.pdf'])
    expect(await failedWith(ran, 'quicksight-snapshots')).toEqual(['LinkExpired'])
    expect(ran.stdout).toMatch(/The link to the file has expired.*Links into the bucket of QuickSight live 300 seconds/)
  })
})

test('files that wait for their turn longer than their links live get fresh ones', async () => {
  const ran = await slowQueue
  expect(ran.stdout).not.toMatch(/^::(error|warning)/m)
  expect(await checkedIn(ran)).toHaveLength(12)
  const refused = ran.calls.filter(({ operation, status }) => operation === 'GetObject' && status === 403)
  expect(refused).toHaveLength(12)
})

describe('a transfer that breaks', () => {
  test.concurrent.each<[Fault['kind'], string, Record<string, string>, goesOn: boolean]>([
    ['truncate', 'from a bucket', oneSheet, true],
    ['reset-midway', 'from a bucket', oneSheet, true],
    ['corrupt', 'from a bucket, by the checksum that S3 sends along', oneSheet, false],
    ['truncate', 'over a link', { ...byLink, 'download-path': 'reports' }, true],
    ['reset-midway', 'over a link', { ...byLink, 'download-path': 'reports' }, true]
  ])('%s %s: the file comes whole all the same', async (kind, _, inputs, goesOn) => {
    const ran = await watched(inputs, { faults: [{ on: 'GetObject', kind, times: 2 }] })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.reads.map(({ fault }) => fault)).toEqual([kind, kind, undefined])
    expect(ran.reads.map(({ request }) => startOf(request))).toEqual(
      goesOn ? [0, ran.made.length >> 1, expect.any(Number)] : [0, 0, 0]
    )
    expect(await checkedIn(ran, 'reports')).toEqual(['sales-overview/sheet-summary.pdf'])
    expect(await filesIn(ran)).toEqual([
      'reports/SHA256SUMS',
      'reports/manifest.json',
      'reports/sales-overview/sheet-summary.pdf'
    ])
    const content = await readFile(join(ran.workspace, 'reports/sales-overview/sheet-summary.pdf'))
    expect(content.equals(ran.made)).toBe(true)
  })

  test.concurrent.each([
    ['from a bucket', oneSheet, 'AccessDenied', 2],
    ['over a link', { ...byLink, 'download-path': 'reports' }, 'LinkExpired', 4]
  ])(
    'half way, and is refused from then on, %s: a failed file with its reason, and no half of it anywhere',
    async (_, inputs, code, reads) => {
      const faults: Fault[] = [
        { on: 'GetObject', kind: 'truncate' },
        { on: 'GetObject', kind: 'deny', probability: 1 }
      ]
      const ran = await watched(inputs, { faults })
      expect(ran.code).toBe(1)
      expect(ran.outputs['status']).toBe('FAILED')
      expect(ran.reads).toHaveLength(reads)
      expect(await failedWith(ran)).toEqual([code])
      expect(await filesIn(ran)).toEqual(['reports/manifest.json'])
    }
  )

  test.concurrent('because the step is cancelled: nothing of it is left', () =>
    alone(
      async ({ emulator, run }) => {
        const begun = until(() =>
          emulator.calls.some(({ operation, status }) => operation === 'GetObject' && status > 0)
        )
        const ran = await run(oneSheet, { signal: { when: begun, name: 'SIGTERM' } })
        expect(ran.outputs['status']).toBe('CANCELLED')
        expect(await filesIn(ran)).toEqual(['reports/manifest.json'])
        expect((await manifestIn(ran, 'reports')).files).toEqual([])
      },
      { faults: [{ on: 'GetObject', kind: 'trickle' }] }
    ))

  test.concurrent('S3 that answers 503 again and again', async () => {
    const faults: Fault[] = [
      { on: 'GetObject', kind: 'throttle', probability: 0.5 },
      { on: 'GetObject', kind: 'error-503', probability: 0.5 }
    ]
    const ran = await once(
      { ...usual, format: 'PDF,CSV', 'download-path': 'reports' },
      { emulator: { faults, seed: 7 } }
    )
    expect(ran.stdout).not.toContain('::error')
    expect(
      ran.calls.filter(({ operation, status }) => operation === 'GetObject' && status === 503).length
    ).toBeGreaterThan(8)
    expect(await checkedIn(ran, 'reports')).toHaveLength(8)
  })

  test.concurrent('denied for good: not tried again, and the hint names the permission', async () => {
    const ran = await once(oneSheet, { emulator: { faults: [{ on: 'GetObject', kind: 'deny', probability: 1 }] } })
    expect(ran.calls.filter(({ operation }) => operation === 'GetObject')).toHaveLength(1)
    expect(await failedWith(ran)).toEqual(['AccessDenied'])
    expect(ran.stdout).toMatch(/::error.*s3:GetObject/)
  })
})

describe('a file that is not what its format says', () => {
  const page = Buffer.from('<!DOCTYPE html><title>Sign in</title>')
  const cut = (made: Uint8Array) => made.subarray(0, made.length >> 1)
  const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex')
  type Broken = [what: string, format: string, rewrite: (made: Uint8Array) => Uint8Array, code: string, message: RegExp]
  test.concurrent.each<Broken>([
    ['a page of HTML', 'PDF', () => page, 'NotAPdf', /it has no %PDF- header; it begins with "<!DOCTYPE html>/],
    ['cut in half', 'PDF', cut, 'NotAPdf', /its end, %%EOF, is missing/],
    ['empty', 'PDF', () => Buffer.alloc(0), 'EmptyFile', /The file is empty/],
    ['a page of HTML', 'CSV', () => page, 'NotACsv', /it is a page of markup/],
    ['binary', 'CSV', () => Buffer.from('a,b\n\0,1\n'), 'NotACsv', /NUL/],
    ['cut in half', 'EXCEL', cut, 'NotAWorkbook', /the ZIP archive cannot be read/],
    ['another archive', 'EXCEL', () => zip, 'NotAWorkbook', /\[Content_Types\]\.xml and no xl\/workbook\.xml/]
  ])('%s instead of %s', async (_, format, content, code, message) => {
    const ran = await once(
      {
        ...usual,
        format,
        'sheet-ids': 'sheet-orders',
        'visual-ids': format === 'PDF' ? '' : 'table-orders',
        'download-path': 'reports'
      },
      { emulator: { rewrite: (__, made) => content(made) } }
    )
    expect(ran.code).toBe(1)
    expect(ran.outputs).toMatchObject({ status: 'FAILED', files: '[]', 's3-uris': '[]' })
    expect(await failedWith(ran)).toEqual([code])
    expect(ran.stdout).toMatch(message)
    expect(ran.summary).toContain(code)
    expect(await filesIn(ran)).toEqual(['reports/manifest.json'])
  })

  test.concurrent.each([
    ['false', 1],
    ['true', 0]
  ])('among others is told, and the others are delivered; allow-partial: %s', async (allowPartial, code) => {
    const inputs = { ...usual, format: 'PDF', 'download-path': 'reports', 'allow-partial': allowPartial }
    const ran = await once(inputs, {
      emulator: { rewrite: ({ SheetSelections: [sheet] }, made) => (sheet?.SheetId === 'sheet-orders' ? page : made) }
    })
    expect(ran.code).toBe(code)
    expect(ran.outputs['status']).toBe('PARTIAL')
    expect(json<FileOutput[]>(ran, 'files').map(file => file.sheetId)).toEqual(['sheet-summary', 'sheet-regions'])
    expect(await failedWith(ran)).toEqual(['NotAPdf'])
    expect(await checkedIn(ran, 'reports')).toEqual(['Sales overview/Regions.pdf', 'Sales overview/Summary.pdf'])
    expect(ran.stdout).toMatch(code === 0 ? /^::warning.*NotAPdf/m : /^::error.*NotAPdf/m)
  })

  test.concurrent('a CSV without rows is a warning', async () => {
    const inputs = {
      ...usual,
      format: 'CSV',
      'sheet-ids': 'sheet-regions',
      'visual-ids': 'table-sales',
      'download-path': 'reports'
    }
    const ran = await once(inputs, { emulator: { rewrite: () => Buffer.from('Region,Revenue\r\n') } })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/^::warning.*no rows/m)
    expect((await manifestIn(ran, 'reports')).files).toMatchObject([
      { rows: 0, warnings: [expect.stringContaining('no rows')] }
    ])
  })
})

/** A run, the reads of its one object, and what QuickSight made. */
async function watched(inputs: Readonly<Record<string, string>>, options: EmulatorOptions) {
  let made: Uint8Array = Buffer.alloc(0)
  const rewrite: EmulatorOptions['rewrite'] = (_, bytes) => {
    made = bytes
    return bytes
  }
  const ran = await once(inputs, { emulator: { ...options, rewrite } })
  return { ...ran, made, reads: ran.calls.filter(({ operation }: Call) => operation === 'GetObject') }
}

/** The byte that a read begins with. */
function startOf(request: unknown): number {
  const { range = 'bytes=0-' } = request as { range?: string }
  return Number(/^bytes=(\d+)-$/.exec(range)?.[1])
}

/** From now on the reads of these numbers find their link expired, the others do not. */
function shortLived(emulator: Emulator, expired: readonly number[]): void {
  let reads = 0
  Object.defineProperty(emulator.switches, 'linkLifeFactor', { get: () => (expired.includes(reads++) ? -1 : 1) })
}

async function until(is: () => boolean): Promise<void> {
  while (!is()) await setTimeout(20)
}

function objectAt(emulator: Emulator, s3Uri: string): Buffer {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(s3Uri) ?? []
  return Buffer.from(emulator.store.read(bucket, key) ?? [])
}

function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Codes of what the manifest says has failed. */
async function failedWith(ran: Pick<Ran, 'workspace'>, directory = 'reports'): Promise<(string | undefined)[]> {
  return (await manifestIn(ran, directory)).failed.map(entry => entry.failure?.code)
}
