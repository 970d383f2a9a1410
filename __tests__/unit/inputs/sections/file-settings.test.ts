import { describe, expect, test } from '@jest/globals'
import type { Format } from '../../../../src/domain/snapshot-request.ts'
import { readFiles, warnDeferredInputs } from '../../../../src/inputs/sections/file-settings.ts'
import type { StepContext } from '../../../../src/inputs/step-context.ts'
import { createReader, githubEnvironment, readStepConfig, requiredInputs, scene } from '../input-harness.ts'

interface Ask {
  readonly formats?: readonly Format[]
  readonly ownBucket?: boolean
}

async function readFilesFrom(
  inputs: Record<string, string>,
  ask: Ask = {},
  changed: Partial<StepContext> = {},
  there: Record<string, string> = {}
) {
  const { reader, problems } = createReader(inputs, there)
  const { formats = ['PDF'], ownBucket = true } = ask
  const files = await readFiles(reader, { ...scene, ...changed }, { formats, ownBucket, values: { date: 'd' } })
  return { files, problems: problems() }
}

const placeholders = { date: 'd' }

describe('a download', () => {
  test.each<[string, Record<string, string>, Ask, string | undefined]>([
    ['is not implied where QuickSight writes to a bucket of ours', {}, {}, undefined],
    ['is implied where it does not', {}, { ownBucket: false }, 'quicksight-snapshots'],
    ['is implied by an upload', { 'upload-to': 's3://archive' }, {}, 'quicksight-snapshots'],
    ['is implied by merging', { 'merge-pdf': 'true' }, {}, 'quicksight-snapshots'],
    ['is implied by a release', { 'release-tag': 'v1', 'github-token': 't' }, {}, 'quicksight-snapshots'],
    ['goes to the path of the input', { 'download-path': './out/' }, {}, 'out'],
    ['goes to the path of the input, also where it is implied', { 'download-path': 'out' }, { ownBucket: false }, 'out']
  ])('%s', async (_, inputs, ask, path) => {
    const { files, problems } = await readFilesFrom(inputs, ask)
    expect(files.downloadPath).toBe(path)
    expect(problems).toEqual([])
  })
})

test('can have all settings at once', async () => {
  const inputs = {
    'download-path': 'out',
    'file-name': '{dashboard-name}/{sheet-name}-{date}',
    'upload-to': 's3://archive/x',
    'merge-pdf': 'true',
    'release-tag': 'v1',
    'github-token': 'secret'
  }
  expect(await readFilesFrom(inputs)).toEqual({
    files: {
      placeholders,
      downloadPath: 'out',
      fileName: '{dashboard-name}/{sheet-name}-{date}',
      uploadTo: { bucket: 'archive', prefix: 'x' },
      mergePdf: true,
      releaseTag: 'v1',
      githubToken: 'secret'
    },
    problems: []
  })
})

test('ignores merge-pdf of the step for a report without a PDF', async () => {
  const { reader, problems } = createReader({ 'merge-pdf': 'true' })
  const entry = reader.forEntry('reports entry 1', new Map(), new Set())
  const ask = { formats: ['CSV'] as const, ownBucket: true, values: {} }
  expect(await readFiles(entry, scene, ask)).toEqual({ placeholders: {}, mergePdf: false })
  expect(problems()).toEqual([])
})

test('ignores a token without a release', async () => {
  expect((await readFilesFrom({ 'github-token': 'secret' })).files).toEqual({ placeholders, mergePdf: false })
})

describe('with `wait: false`', () => {
  const inputs = { 'download-path': 'out', 'upload-to': 's3://archive', 'merge-pdf': 'true', 'file-name': 'x' }

  test('the step does not process files', async () => {
    expect(await readFilesFrom(inputs, { ownBucket: false }, { wait: false })).toEqual({
      files: { placeholders, mergePdf: false },
      problems: []
    })
  })

  test('the inputs are checked anyway', async () => {
    expect((await readFilesFrom({ 'download-path': '..' }, {}, { wait: false })).problems).toHaveLength(1)
  })

  test.each([
    [
      inputs,
      [
        'wait: false only starts the jobs. download-path, upload-to and merge-pdf will take effect in the later step that collects them.'
      ]
    ],
    [{ bucket: 'reports' }, []]
  ])('the inputs cause a warning: %j', (given, said) => {
    const { reader, warnings } = createReader(given)
    warnDeferredInputs(reader)
    expect([...warnings]).toEqual(said)
  })
})

describe('a directory that cannot be written', () => {
  const there = { 'out/file.txt': '', 'quicksight-snapshots': '' }
  const end = 'is not a directory. Set another directory in the workspace.'
  test.each<[Record<string, string>, string]>([
    [{ 'download-path': 'out/file.txt' }, `"out/file.txt" cannot be written: "out/file.txt" ${end}`],
    [{ 'download-path': 'out/file.txt/a' }, `"out/file.txt/a" cannot be written: "out/file.txt" ${end}`],
    [{ 'upload-to': 's3://archive' }, `"quicksight-snapshots" cannot be written: "quicksight-snapshots" ${end}`]
  ])('%j', async (inputs, problem) => {
    expect((await readFilesFrom(inputs, {}, {}, there)).problems).toEqual([`download-path: ${problem}`])
  })

  test.each([
    ['of an entry of reports is a problem of this report alone', 'export', [undefined, expect.stringContaining(end)]],
    ['is a problem of the inputs if no report runs', 'plan', undefined]
  ])('%s', async (_, mode, expected) => {
    const entries = [{ 'dashboard-id': 'a' }, { 'dashboard-id': 'b', 'download-path': 'out/file.txt' }]
    const reading = readStepConfig(
      { ...requiredInputs, bucket: 'reports', mode, reports: JSON.stringify(entries) },
      githubEnvironment,
      there
    )
    if (expected === undefined) await expect(reading).rejects.toThrow('reports entry 2: download-path: "out/file.txt"')
    else expect((await reading).reports.map(({ files }) => files.writeProblem)).toEqual(expected)
  })

  test('is accepted if nothing is downloaded', async () => {
    expect((await readFilesFrom({}, {}, {}, there)).problems).toEqual([])
    expect((await readFilesFrom({ 'download-path': 'out/file.txt' }, {}, { wait: false }, there)).problems).toEqual([])
  })
})

const knownNames =
  '{dashboard-id}, {date}, {repository}, {ref-name}, {sha}, {run-id}, {run-number}, {run-attempt}, {name}, {dashboard-name}, {sheet-name}, {visual-title}, {user}, {format}'

describe('an input is rejected', () => {
  test.each<[string, Record<string, string>, Ask, Partial<StepContext>, string]>([
    [
      'a path out of the workspace',
      { 'download-path': '../out' },
      {},
      {},
      'download-path: "../out" is outside the workspace. Set a directory inside it, such as quicksight-snapshots.'
    ],
    [
      'an absolute path elsewhere',
      { 'download-path': '/tmp' },
      {},
      {},
      'download-path: "/tmp" is outside the workspace. Set a directory inside it, such as quicksight-snapshots.'
    ],
    [
      'an unknown placeholder',
      { 'file-name': '{sheet}' },
      {},
      {},
      `file-name: "{sheet}" is not a placeholder. Known: ${knownNames}. Did you mean {sheet-name}?`
    ],
    [
      'an absolute file name',
      { 'file-name': '/{date}' },
      {},
      {},
      'file-name: "/{date}" is an absolute path. Set a path relative to download-path.'
    ],
    [
      'a file name with a drive',
      { 'file-name': 'C:{date}' },
      {},
      {},
      'file-name: "C:{date}" begins with a drive. Set a path relative to download-path.'
    ],
    [
      'a file name that leads up',
      { 'file-name': 'a\\..\\b' },
      {},
      {},
      'file-name: "a\\..\\b" is outside download-path.'
    ],
    [
      'a file name of two lines',
      { 'file-name': 'a\nb' },
      {},
      {},
      'file-name: "a b" contains a line break or another control character. Remove it.'
    ],
    [
      'a download path of two lines',
      { 'download-path': 'out\nmore' },
      {},
      {},
      'download-path: "out more" contains a line break or another control character. Remove it.'
    ],
    [
      'a manifest whose path has a tab',
      { 'compare-with': 's3://reports/a\tb.json' },
      {},
      {},
      'compare-with: "s3://reports/a b.json" contains a line break or another control character. Remove it.'
    ],
    [
      'merging without a PDF',
      { 'merge-pdf': 'true' },
      { formats: ['CSV', 'EXCEL'] },
      {},
      'merge-pdf: no PDF is exported; the format is CSV and EXCEL.'
    ],
    [
      'a release without a token',
      { 'release-tag': 'v1' },
      {},
      {},
      'release-tag: a token is required. Set github-token, with the permission contents: write.'
    ],
    [
      'a release of no repository',
      { 'release-tag': 'v1', 'github-token': 't' },
      {},
      { repository: undefined },
      'release-tag: the repository is not known. Set GITHUB_REPOSITORY=OWNER/NAME in the environment.'
    ]
  ])('%s', async (_, inputs, ask, changed, problem) => {
    expect((await readFilesFrom(inputs, ask, changed)).problems).toEqual([problem])
  })
})
