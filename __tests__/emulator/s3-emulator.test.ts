import { getOctokit } from '@actions/github'
import { StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { GetObjectCommand, HeadBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createBaseSession, createEnhancedSession, createQuickSightClient, type Keys } from './clients.ts'
import { createCsvFile, createExcelFile, createPdfFile, createStartInput, waitForResult } from './snapshots.ts'

let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator({ timeScale: 0.02 })
  base = await createBaseSession(emulator)
})
afterAll(() => emulator.stop())

const s3 = (credentials: Keys, region = 'us-east-1') =>
  new S3Client({ region, endpoint: emulator.url, forcePathStyle: true, credentials, maxAttempts: 1 })
const bucket = 'reports-us-east-1'

test('the base session lists and reads the files that a job wrote', async () => {
  const snapshots = createQuickSightClient(emulator, await createEnhancedSession(emulator, base))
  const files = [
    createPdfFile('sheet-summary'),
    createCsvFile('sheet-regions', 'table-sales'),
    createExcelFile('sheet-regions', 'table-sales')
  ]
  const destination = { BucketName: bucket, BucketPrefix: 'daily', BucketRegion: 'us-east-1' }
  await snapshots.send(new StartDashboardSnapshotJobCommand(createStartInput('stored', files, { bucket: destination })))
  await waitForResult(snapshots, 'stored')
  const client = s3(base)
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'daily/' }))
  const read = await Promise.all(
    Contents.map(async ({ Key = '' }) => {
      const { Body, ContentType } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }))
      return [
        Key.replace(/.*\./, ''),
        ContentType,
        Buffer.from((await Body?.transformToByteArray()) ?? [])
          .subarray(0, 6)
          .toString()
      ]
    })
  )
  expect(read.sort()).toEqual([
    ['csv', 'text/csv', 'Region'],
    ['pdf', 'application/pdf', '%PDF-1'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', expect.stringMatching(/^PK/)]
  ])
})

test('a large upload is verified by its signature, and only permitted callers can write', async () => {
  const params = { Bucket: bucket, Key: 'large/é ü.bin', Body: Buffer.alloc(11 * 1024 * 1024, 7) }
  await new Upload({ client: s3(base), params }).done()
  expect(emulator.objects()).toContainEqual({ bucket, key: 'large/é ü.bin', bytes: 11 * 1024 * 1024 })
  expect(emulator.calls.map(call => call.operation)).toEqual(
    expect.arrayContaining(['CreateMultipartUpload', 'UploadPart', 'CompleteMultipartUpload'])
  )
  const thief = s3({ ...base, secretAccessKey: 'guessed' })
  await expect(thief.send(new ListObjectsV2Command({ Bucket: bucket }))).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
    $metadata: { httpStatusCode: 403 }
  })
  const enhanced = s3(await createEnhancedSession(emulator, base))
  await expect(new Upload({ client: enhanced, params }).done()).rejects.toMatchObject({ name: 'AccessDenied' })
})

test('a bucket in another region redirects the client', async () => {
  const inFrankfurt = { Bucket: 'reports-eu-central-1' }
  await expect(s3(base).send(new HeadBucketCommand(inFrankfurt))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 301 },
    $response: { headers: expect.objectContaining({ 'x-amz-bucket-region': 'eu-central-1' }) }
  })
  const { BucketRegion } = await s3(base, 'eu-central-1').send(new HeadBucketCommand(inFrankfurt))
  expect(BucketRegion).toBe('eu-central-1')
})

test('a file goes to a release with the token of the workflow', async () => {
  const { GITHUB_API_URL = '', GITHUB_REPOSITORY = '', GITHUB_TOKEN = '' } = emulator.environment
  const [owner = '', repo = ''] = GITHUB_REPOSITORY.split('/')
  const octokit = getOctokit(GITHUB_TOKEN, { baseUrl: GITHUB_API_URL })
  emulator.github.addRelease('weekly')
  const { data: release } = await octokit.rest.repos.getReleaseByTag({ owner, repo, tag: 'weekly' })
  const asset = {
    owner,
    repo,
    release_id: release.id,
    name: 'Sales overview.csv',
    data: 'a,b',
    url: release.upload_url
  }
  const { data } = await octokit.rest.repos.uploadReleaseAsset({ ...asset, headers: { 'content-type': 'text/csv' } })
  expect(data).toMatchObject({ name: 'Sales.overview.csv', size: 3, state: 'uploaded' })
  expect(emulator.github.releases.get('weekly')?.assets).toHaveLength(1)
})
