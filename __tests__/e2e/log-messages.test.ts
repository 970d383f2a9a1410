import { expect, test } from '@jest/globals'
import { runOnce } from './isolated-emulator.ts'
import { toRoleArn, validInputs } from './shared-emulator.ts'

const githubToken = 'ghs_emulatorEmulatorEmulatorEmulator0000'

test.concurrent('the log lists the files that were uploaded, merged and attached', async () => {
  const ran = await runOnce({
    ...validInputs,
    bucket: '',
    'upload-to': 's3://archive-eu-west-1/exports',
    'merge-pdf': 'true',
    'release-tag': 'v1.0.0',
    'github-token': githubToken
  })
  expect(ran.code).toBe(0)
  expect(ran.stdout.match(/^ {2}PDF of \w+: downloaded, waiting to be merged$/gm)).toHaveLength(3)
  expect(ran.stdout).toMatch(
    /^ {2}\S.*\.pdf: [\d.]+ kB, 3 pages, merged from 3 sheets, in [\d.]+s, uploaded to s3:\/\/archive-eu-west-1\/exports\//m
  )
  expect(ran.stdout).toMatch(/^ {2}\S.*\.pdf: attached to the release$/m)
})

test.concurrent('a cause that fails many jobs is reported once', async () => {
  const ran = await runOnce({ ...validInputs, 'identity-role-to-assume': toRoleArn('dashboard-without-jobs') })
  expect(ran.stdout.match(/snapshot-job\/\*"/g)).toHaveLength(1)
  expect(ran.summary.match(/snapshot-job\/\*"/g)).toHaveLength(1)
  // Sentences and text to paste are on different lines.
  expect(ran.summary).toMatch(/Add to the policies of [^\n]+:\n\n {2}```json\n {2}\{\n/)
})

test.concurrent('jobs that are only started are counted, and files that do not exist yet are not', async () => {
  const ran = await runOnce({ ...validInputs, wait: 'false' })
  expect(ran.stdout).toMatch(/^STARTED: 3 snapshot jobs in /m)
})

test.concurrent('a failed upload and its consequences are one annotation', async () => {
  const ran = await runOnce({
    ...validInputs,
    bucket: '',
    'upload-to': 's3://nowhere',
    'release-tag': 'v9',
    'github-token': githubToken
  })
  expect(ran.stdout.match(/^::error/gm)).toHaveLength(1)
})
