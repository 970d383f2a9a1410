import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type S3Harness, startS3Harness } from './s3-harness.ts'

const run = promisify(execFile)
let bench: S3Harness
let directory: string
let isInstalled = true

beforeAll(async () => {
  bench = await startS3Harness()
  directory = await mkdtemp(join(tmpdir(), 's3-cli-'))
  isInstalled = await run('aws', ['--version']).then(
    () => true,
    () => false
  )
  if (!isInstalled)
    process.stderr.write('\n!!! The AWS CLI is not installed: the object store was not tested with it. !!!\n')
})
afterAll(async () => {
  await rm(directory, { recursive: true })
  await bench.close()
})

async function runAwsCli(...words: string[]): Promise<string> {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIATEST', AWS_SECRET_ACCESS_KEY: 'secret', AWS_DEFAULT_REGION: 'us-east-1' }
  const env = {
    PATH: process.env['PATH'],
    HOME: directory,
    AWS_ENDPOINT_URL: bench.origin,
    AWS_MAX_ATTEMPTS: '1',
    ...keys
  }
  return (await run('aws', words, { env })).stdout
}

test('the AWS CLI copies a large file there and back, in parts', async () => {
  if (!isInstalled) return
  const bytes = randomBytes(17 * 1024 * 1024)
  const [here, back] = [join(directory, 'here'), join(directory, 'back')]
  await writeFile(here, bytes)
  await runAwsCli('s3', 'cp', '--no-progress', here, 's3://reports/a b+c/é%20.bin')
  await runAwsCli('s3', 'cp', '--no-progress', 's3://reports/a b+c/é%20.bin', back)
  expect(Buffer.compare(await readFile(back), bytes)).toBe(0)
  expect(await runAwsCli('s3', 'ls', '--recursive', 's3://reports')).toContain('17825792 a b+c/é%20.bin')
})

test('the AWS CLI follows a bucket to its region, and prints why access is denied', async () => {
  if (!isInstalled) return
  bench.store.put('frankfurt', 'a.csv', Buffer.from('a,b'), 'text/csv')
  expect(await runAwsCli('s3', 'cp', 's3://frankfurt/a.csv', '-')).toBe('a,b')
  const absent = runAwsCli('s3api', 'get-object', '--bucket', 'reports', '--key', 'absent', join(directory, 'absent'))
  await expect(absent).rejects.toMatchObject({
    stderr: expect.stringContaining('(NoSuchKey) when calling the GetObject')
  })
})
