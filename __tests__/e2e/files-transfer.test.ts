import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { Call, Emulator, EmulatorOptions, Fault } from '../../emulator/emulator.ts'
import { testConcurrentOnPosix } from '../support/platform.ts'
import { parseOutput, runOnce, withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'
import { type FileOutput, listFiles, readFailureCodes, readManifest, verifyChecksums } from './workspace-files.ts'

const oneSheet = { ...validInputs, 'sheet-ids': 'sheet-summary', 'download-path': 'reports' }
const byLink = { ...validInputs, bucket: '', 'sheet-ids': 'sheet-summary' }

describe('a download from a bucket of the account', () => {
  const downloaded = withEmulator(async ({ emulator, run }) => {
    const ran = await run({ ...validInputs, format: 'PDF,CSV,EXCEL', 'download-path': 'reports' })
    const stored = parseOutput<FileOutput[]>(ran, 'files').map(({ s3Uri = '' }) => readObject(emulator, s3Uri))
    return { ...ran, stored }
  })

  test('writes every file unchanged, and outputs both of its locations', async () => {
    const ran = await downloaded
    expect(ran.stdout).not.toContain('::error')
    const files = parseOutput<FileOutput[]>(ran, 'files')
    expect(files).toHaveLength(9)
    expect(parseOutput(ran, 's3-uris')).toEqual(files.map(file => file.s3Uri))
    for (const [i, { path, bytes, sha256 }] of files.entries()) {
      const content = await readFile(join(ran.workspace, path))
      expect(content.equals(ran.stored[i] ?? Buffer.alloc(0))).toBe(true)
      expect({ bytes, sha256 }).toEqual({ bytes: content.length, sha256: getSha256(content) })
    }
    expect(ran.outputs).toMatchObject({ 'download-path': 'reports', manifest: 'reports/manifest.json' })
  })

  test('reads the objects with the base session, signed for their region', async () => {
    const { calls } = await downloaded
    const reads = calls.filter(({ operation }) => operation === 'GetObject')
    expect(reads).toHaveLength(9)
    expect(new Set(reads.map(({ kind, caller, region }) => `${kind} ${caller?.split('/')[1]} ${region}`))).toEqual(
      new Set(['role github-actions us-east-1'])
    )
  })

  test.concurrent('works for a dashboard of another region with a bucket in that region', async () => {
    const ran = await runOnce({
      ...validInputs,
      'aws-region': 'eu-central-1',
      'dashboard-id': 'european-sales',
      bucket: 'reports-eu-central-1',
      'download-path': '.'
    })
    expect(ran.stdout).not.toContain('::error')
    const reads = ran.calls.filter(({ operation }) => operation === 'GetObject')
    expect(reads.map(({ region, kind }) => [region, kind])).toEqual([['eu-central-1', 'role']])
    expect(await verifyChecksums(ran, '.')).toEqual(['European sales/Europe.pdf'])
  })
})

describe('a broken transfer', () => {
  test.concurrent.each<[Fault['kind'], string, Record<string, string>, goesOn: boolean]>([
    ['truncate', 'from a bucket', oneSheet, true],
    ['reset-midway', 'from a bucket', oneSheet, true],
    ['corrupt', 'from a bucket, by the checksum that S3 sends along', oneSheet, false],
    ['truncate', 'over a link', { ...byLink, 'download-path': 'reports' }, true],
    ['reset-midway', 'over a link', { ...byLink, 'download-path': 'reports' }, true]
  ])('is repaired: after %s %s the file is complete', async (kind, _, inputs, goesOn) => {
    const ran = await runWithReads(inputs, { faults: [{ on: 'GetObject', kind, times: 2 }] })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.reads.map(({ fault }) => fault)).toEqual([kind, kind, undefined])
    expect(ran.reads.map(({ request }) => getRangeStart(request))).toEqual(
      goesOn ? [0, ran.made.length >> 1, expect.any(Number)] : [0, 0, 0]
    )
    expect(await verifyChecksums(ran, 'reports')).toEqual(['sales-overview/sheet-summary.pdf'])
    expect(await listFiles(ran)).toEqual([
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
    'that is refused from the middle on, %s, is a failed file with its reason, and leaves no partial file',
    async (_, inputs, code, reads) => {
      const faults: Fault[] = [
        { on: 'GetObject', kind: 'truncate' },
        { on: 'GetObject', kind: 'deny', probability: 1 }
      ]
      const ran = await runWithReads(inputs, { faults })
      expect(ran.code).toBe(1)
      expect(ran.outputs['status']).toBe('FAILED')
      expect(ran.reads).toHaveLength(reads)
      expect(await readFailureCodes(ran)).toEqual([code])
      expect(await listFiles(ran)).toEqual(['reports/manifest.json'])
    }
  )

  testConcurrentOnPosix('because the step is cancelled: nothing of it is left', () =>
    withEmulator(
      async ({ emulator, run }) => {
        const begun = waitUntil(() =>
          emulator.calls.some(({ operation, status }) => operation === 'GetObject' && status > 0)
        )
        const ran = await run(oneSheet, { signal: { when: begun, name: 'SIGTERM' } })
        expect(ran.outputs['status']).toBe('CANCELLED')
        expect(await listFiles(ran)).toEqual(['reports/manifest.json'])
        expect((await readManifest(ran, 'reports')).files).toEqual([])
      },
      { faults: [{ on: 'GetObject', kind: 'trickle' }] }
    )
  )

  test.concurrent('is retried while S3 answers 503', async () => {
    const faults: Fault[] = [
      { on: 'GetObject', kind: 'throttle', probability: 0.5 },
      { on: 'GetObject', kind: 'error-503', probability: 0.5 }
    ]
    const ran = await runOnce(
      { ...validInputs, format: 'PDF,CSV', 'download-path': 'reports' },
      { emulator: { faults, seed: 7 } }
    )
    expect(ran.stdout).not.toContain('::error')
    expect(
      ran.calls.filter(({ operation, status }) => operation === 'GetObject' && status === 503).length
    ).toBeGreaterThan(8)
    expect(await verifyChecksums(ran, 'reports')).toHaveLength(8)
  })

  test.concurrent('is not retried if access is denied, and the hint names the permission', async () => {
    const ran = await runOnce(oneSheet, { emulator: { faults: [{ on: 'GetObject', kind: 'deny', probability: 1 }] } })
    expect(ran.calls.filter(({ operation }) => operation === 'GetObject')).toHaveLength(1)
    expect(await readFailureCodes(ran)).toEqual(['AccessDenied'])
    expect(ran.stdout).toMatch(/::error.*s3:GetObject/)
  })
})

/** Runs the step, and returns the reads of its only object and the file that QuickSight created. */
async function runWithReads(inputs: Readonly<Record<string, string>>, options: EmulatorOptions) {
  let made: Uint8Array = Buffer.alloc(0)
  const rewrite: EmulatorOptions['rewrite'] = (_, bytes) => {
    made = bytes
    return bytes
  }
  const ran = await runOnce(inputs, { emulator: { ...options, rewrite } })
  return { ...ran, made, reads: ran.calls.filter(({ operation }: Call) => operation === 'GetObject') }
}

/** First byte of the requested range. */
function getRangeStart(request: unknown): number {
  const { range = 'bytes=0-' } = request as { range?: string }
  return Number(/^bytes=(\d+)-$/.exec(range)?.[1])
}

async function waitUntil(is: () => boolean): Promise<void> {
  while (!is()) await setTimeout(20)
}

function readObject(emulator: Emulator, s3Uri: string): Buffer {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(s3Uri) ?? []
  return Buffer.from(emulator.store.read(bucket, key) ?? [])
}

function getSha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
