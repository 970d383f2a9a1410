import { copyFile, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { EmulatorOptions } from '../../emulator/emulator.ts'
import { type EmulatorSession, getVisibleText, parseOutput, withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

const exports = {
  ...validInputs,
  bucket: '',
  format: 'PDF, CSV, EXCEL',
  'sheet-ids': 'sheet-regions',
  'visual-ids': 'table-sales'
}
const withoutTime: EmulatorOptions = { switches: { pdfShowsTime: false } }

/** Runs several exports in one workspace, each as a different workflow run. */
async function runExports<T>(
  work: (
    run: (inputs?: Readonly<Record<string, string>>) => ReturnType<EmulatorSession['run']>,
    session: EmulatorSession,
    workspace: string
  ) => Promise<T>,
  options: EmulatorOptions = withoutTime
): Promise<T> {
  return withEmulator(async session => {
    const workspace = await mkdtemp(join(tmpdir(), 'changes-'))
    let runs = 0
    const run = (inputs: Readonly<Record<string, string>> = {}) =>
      session.run(
        { ...exports, 'compare-with': 'previous.json', ...inputs },
        { workspace, environment: { GITHUB_RUN_ID: String(++runs) } }
      )
    return work(run, session, workspace)
  }, options)
}

const keepManifest = (workspace: string) =>
  copyFile(join(workspace, 'quicksight-snapshots/manifest.json'), join(workspace, 'previous.json'))

interface Change {
  readonly path: string
  readonly change: string
}

test.concurrent('exports that differ only in time stamps are unchanged, and a changed row is a change', () =>
  runExports(async (run, { emulator }, workspace) => {
    const first = await run()
    expect(first.outputs).toMatchObject({ status: 'COMPLETED', changed: 'true' })
    expect(parseOutput<Change[]>(first, 'changes').map(({ change }) => change)).toEqual(['added', 'added', 'added'])
    await keepManifest(workspace)
    const second = await run()
    expect(second.outputs['changed']).toBe('false')
    expect(parseOutput<object[]>(second, 'files')).toMatchObject([
      { changed: false },
      { changed: false },
      { changed: false }
    ])
    const digests = (ran: typeof first) => parseOutput<{ sha256: string; format: string }[]>(ran, 'files')
    const pdf = (ran: typeof first) => digests(ran).find(({ format }) => format === 'PDF')?.sha256
    expect(pdf(second)).not.toBe(pdf(first))
    emulator.world.tables['sales']?.rows.push(['EMEA', 'Norway', 'Q1', 'Widget', 1, 2])
    const third = await run()
    const changes = parseOutput<(Change & { rows?: number; rowsBefore?: number })[]>(third, 'changes')
    const tables = changes.filter(({ path }) => !path.endsWith('.pdf'))
    expect(tables.map(({ change }) => change)).toEqual(['changed', 'changed'])
    for (const { rows, rowsBefore } of tables) expect(rows).toBe(Number(rowsBefore) + 1)
    expect(third.outputs['message']).toContain('rows')
  }))

test.concurrent('if-unchanged: skip uploads no unchanged file, and the status is SKIPPED', () =>
  runExports(async (run, { emulator }) => {
    const inputs = {
      'compare-with': 's3://reports-us-east-1/latest/manifest.json',
      'upload-to': 's3://reports-us-east-1/latest',
      'if-unchanged': 'skip'
    }
    const first = await run(inputs)
    expect(first.outputs['status']).toBe('COMPLETED')
    expect(first.stdout).toMatch(/^::notice::compare-with: .* does not exist yet\. Every file counts as added\.$/m)
    expect(first.outputs['message']).toMatch(/\[Workflow run\]\(https?:\S+\/actions\/runs\/1\)/)
    const uploaded = emulator.objects().length
    expect(uploaded).toBeGreaterThanOrEqual(3)
    const second = await run(inputs)
    expect(second.code).toBe(0)
    expect(second.outputs).toMatchObject({ status: 'SKIPPED', changed: 'false', 's3-uris': '[]' })
    expect(second.calls.filter(({ operation }) => operation === 'PutObject')).toEqual([])
    expect(getVisibleText(second)).toContain('The content is the same as in the earlier export.')
  }))

test.concurrent('a manifest that cannot be read for lack of permission is a warning that names the manifest and the permission', () =>
  runExports(async run => {
    const ran = await run({ 'compare-with': 's3://no-such-bucket-of-ours/manifest.json' })
    expect(ran.outputs).toMatchObject({ status: 'COMPLETED', changed: 'true' })
    expect(ran.stdout).toMatch(/::(?:warning|notice)::compare-with: "s3:\/\/no-such-bucket-of-ours\/manifest.json"/)
  }))

test.concurrent('a file that compare-with cannot parse is a warning, and every export counts as new', () =>
  runExports(async (run, _, workspace) => {
    await copyFile(join(import.meta.dirname, '../../package.json'), join(workspace, 'previous.json'))
    const ran = await run()
    expect(ran.stdout).toContain('::warning::compare-with: "previous.json" is not a manifest of this action.')
    expect(ran.outputs['changed']).toBe('true')
    expect(JSON.parse(await readFile(join(workspace, 'quicksight-snapshots/manifest.json'), 'utf8'))).toMatchObject({
      files: [{ changed: true }, { changed: true }, { changed: true }]
    })
  }))
