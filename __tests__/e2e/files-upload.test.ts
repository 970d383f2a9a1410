import { createHash } from 'node:crypto'
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { describe, expect, test } from '@jest/globals'
import type { Emulator, EmulatorOptions, Fault } from '../../emulator/emulator.ts'
import { createLongCsv } from './generated-csv.ts'
import { type Inputs, parseOutput, withEmulator } from './isolated-emulator.ts'
import { getOperations, validInputs } from './shared-emulator.ts'
import { type FileOutput, readManifest, verifyChecksums } from './workspace-files.ts'

const workspaceInputs = { ...validInputs, bucket: '', 'sheet-ids': 'Orders', format: 'PDF,CSV' }
const to = 'reports-eu-central-1'
const elsewhere = { ...workspaceInputs, 'upload-to': `s3://${to}/{name}/{run-id}` }

describe('upload-to with a bucket in another region', () => {
  test.concurrent('uploads the files on disk to predictable keys, with their content types', async () => {
    const ran = await runUpload({ ...elsewhere, format: 'PDF,CSV,EXCEL' })
    expect(ran.stdout).not.toMatch(/^::(error|warning)/m)
    const prefix = 'Sales/7012345678/Sales overview'
    expect(ran.objects).toEqual([
      [`${prefix}/Orders.pdf`, 'application/pdf'],
      [`${prefix}/Orders/Orders.csv`, 'text/csv; charset=utf-8'],
      [`${prefix}/Orders/pivot-orders-by-status.csv`, 'text/csv; charset=utf-8'],
      [`${prefix}/Sales overview.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
    ])
    const uris = parseOutput<string[]>(ran, 's3-uris')
    expect(uris.toSorted()).toEqual(ran.objects.map(([key]) => `s3://${to}/${key}`))
    expect(parseOutput<FileOutput[]>(ran, 'files').map(({ s3Uri }) => s3Uri)).toEqual(uris)
    const { files } = await readManifest(ran)
    expect(ran.digests).toEqual(files.map(({ sha256 }) => sha256))
    expect(ran.checksums).toEqual(ran.digests.map(hex => Buffer.from(hex, 'hex').toString('base64')))
    const regions = ran.calls.filter(({ operation, status }) => operation === 'PutObject' && status === 200)
    expect(regions.map(({ region, kind }) => `${kind} ${region}`)).toEqual(Array(6).fill('role eu-central-1'))
  })

  test.concurrent('uploads the manifest and the checksums next to the files, with the entries of those on disk', async () => {
    const ran = await runUpload(elsewhere)
    const [sums, manifest] = ran.manifests
    expect(ran.manifests.map(([key]) => key)).toEqual(['Sales/7012345678/SHA256SUMS', 'Sales/7012345678/manifest.json'])
    const { files } = await readManifest(ran)
    expect(JSON.parse(manifest?.[1] ?? '')).toMatchObject({ version: 1, files, failed: [] })
    expect(sums?.[1].trim().split('\n')).toHaveLength(3)
  })

  test.concurrent('uploads a large file in checked parts, and sends a broken part again', async () => {
    const faults: Fault[] = [
      { on: 'UploadPart', kind: 'error-503' },
      { on: 'UploadPart', kind: 'reset-before', skip: 1 }
    ]
    const ran = await runUpload(
      { ...elsewhere, format: 'CSV', 'visual-ids': 'Orders' },
      { faults, rewrite: () => createLongCsv(20 * 1024 * 1024) }
    )
    expect(ran.stdout).not.toMatch(/^::(error|warning)/m)
    const steps = getOperations(ran.calls.filter(({ status }) => status === 200)).filter(name => /Upload/.test(name))
    expect(steps.toSorted()).toEqual([
      'CompleteMultipartUpload',
      'CreateMultipartUpload',
      'UploadPart',
      'UploadPart',
      'UploadPart'
    ])
    const [file] = (await readManifest(ran)).files
    expect(file?.bytes).toBe(20 * 1024 * 1024)
    expect(ran.digests).toEqual([file?.['sha256']])
    expect(ran.objects[0]?.[1]).toBe('text/csv; charset=utf-8')
    // The checksum covers the checksums of the three parts.
    expect(ran.checksums).toEqual([expect.stringMatching(/^[\w+/]{43}=-3$/)])
  })

  test.concurrent('uploads every file through repeated faults', async () => {
    const faults: Fault[] = [
      { on: 'PutObject', kind: 'throttle', probability: 0.4 },
      { on: 'PutObject', kind: 'reset-before', probability: 0.2 }
    ]
    const ran = await runUpload(elsewhere, { faults, seed: 3 })
    expect(ran.stdout).not.toMatch(/^::(error|warning)/m)
    expect(ran.objects).toHaveLength(3)
  })

  test.concurrent('leaves the file in the workspace if the bucket is not writable, and prints a fix', async () => {
    const ran = await runUpload({ ...workspaceInputs, format: 'PDF', 'upload-to': 's3://locked-bucket/x' })
    expect(ran.code).toBe(1)
    expect(ran.outputs).toMatchObject({ status: 'FAILED', 's3-uris': '[]' })
    expect(ran.stdout).toMatch(/AccessDenied/)
    expect(ran.stdout).toMatch(/not allowed to write to the bucket of upload-to.*"s3:PutObject"/)
    expect(await verifyChecksums(ran)).toEqual(['Sales overview/Orders.pdf'])
    expect(parseOutput(ran, 'files')).toMatchObject([{ path: expect.stringContaining('Orders.pdf') }])
    expect((await readManifest(ran)).files).toMatchObject([{ failure: { code: 'AccessDenied' } }])
  })
})

/** Runs an upload, and returns keys, content types and digests of the objects in the bucket. */
function runUpload(inputs: Inputs, options: EmulatorOptions = {}) {
  return withEmulator(async ({ emulator, run }) => {
    const reports = JSON.stringify([{ name: 'Sales' }])
    const ran = await run({ ...inputs, reports })
    const all = emulator
      .objects()
      .flatMap(({ bucket, key }) => (bucket === to ? [key] : []))
      .toSorted()
    const keys = all.filter(key => !/\/(?:manifest\.json|SHA256SUMS)$/.test(key))
    const stored = await Promise.all(keys.map(key => readObject(emulator, key)))
    return {
      ...ran,
      manifests: all
        .filter(key => !keys.includes(key))
        .map(key => [key, Buffer.from(emulator.store.read(to, key) ?? '').toString()] as const),
      objects: keys.map((key, i) => [key, stored[i]?.ContentType]),
      checksums: stored.map(head => head.ChecksumSHA256),
      digests: keys.map(key => getSha256(emulator.store.read(to, key)))
    }
  }, options)
}

/** Reads the object as another S3 client does. */
function readObject(emulator: Emulator, Key: string) {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = emulator.userCredentials
  const client = new S3Client({
    region: 'eu-central-1',
    endpoint: emulator.url,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey }
  })
  return client.send(new HeadObjectCommand({ Bucket: to, Key, ChecksumMode: 'ENABLED' }))
}

function getSha256(content: Uint8Array = new Uint8Array()): string {
  return createHash('sha256').update(content).digest('hex')
}
