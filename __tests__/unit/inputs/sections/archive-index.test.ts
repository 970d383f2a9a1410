import { describe, expect, test } from '@jest/globals'
import { readFiles, warnDeferredInputs } from '../../../../src/inputs/sections/file-settings.ts'
import { createReader, scene } from '../input-harness.ts'

async function readArchive(inputs: Record<string, string>, ownBucket = true) {
  const { reader, problems, warnings } = createReader({ 'archive-index': 'true', ...inputs })
  const { archive } = await readFiles(reader, scene, {
    formats: ['PDF'],
    ownBucket,
    values: { date: 'd', 'run-id': '1' }
  })
  return { archive, problems: problems(), warnings: [...warnings] }
}

test.each<[Record<string, string>, string]>([
  [{ 'upload-to': 's3://archive/reports/{date}/{run-id}' }, 'reports'],
  [{ 'upload-to': 's3://archive/{date}' }, ''],
  [{ 'upload-to': 's3://archive/reports', 'file-name': '{date}/{dashboard-name}' }, 'reports'],
  [{ 'download-path': './site/{date}' }, 'site'],
  [{ 'download-path': 'site', 'file-name': '{date}/{dashboard-name}' }, 'site'],
  [{ 'download-path': 'site/x', 'upload-to': 's3://archive/a/{run-id}' }, 'a']
])('with %j the archive is at %j', async (inputs, top) => {
  const { archive, problems, warnings } = await readArchive(inputs)
  expect(archive).toEqual({ top })
  expect([...problems, ...warnings]).toEqual([])
})

test('there is no archive unless the input is true', async () => {
  const { archive } = await readArchive({ 'archive-index': 'false', 'upload-to': 's3://archive/{date}' })
  expect(archive).toBeUndefined()
})

test('an archive needs files that are uploaded or downloaded', async () => {
  const { archive, problems } = await readArchive({})
  expect(archive).toBeUndefined()
  expect(problems).toEqual([expect.stringContaining('Set upload-to or download-path.')])
})

test('an archive whose files every run replaces is a warning', async () => {
  const { warnings } = await readArchive({ 'upload-to': 's3://archive/{name}' })
  expect(warnings).toEqual([expect.stringContaining('upload-to is the same in every run')])
})

describe('wait: false', () => {
  test('leaves the archive to the later step, and says so', () => {
    const { reader, warnings } = createReader({ 'archive-index': 'true' })
    warnDeferredInputs(reader)
    expect([...warnings]).toEqual([expect.stringContaining('archive-index')])
  })
})
