import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../emulator/emulator.ts'
import type { ExportEntry, MonthIndex, RootIndex } from '../../src/files/archive-index/index-types.ts'
import { withEmulator } from './isolated-emulator.ts'
import { toRoleArn, validInputs } from './shared-emulator.ts'

const bucket = 'reports-us-east-1'
const inputs = {
  ...validInputs,
  bucket: '',
  'sheet-ids': 'sheet-summary',
  format: 'PDF',
  'upload-to': `s3://${bucket}/archive/{run-id}-{run-attempt}`,
  'archive-index': 'true'
}

const freshData = { 'max-data-age': '10000d', 'role-to-assume': toRoleArn('fresh-data') }

function readStored(emulator: Emulator, key: string): string {
  return Buffer.from(emulator.store.read(bucket, key) ?? '').toString()
}

function readEntries(emulator: Emulator, top = 'archive'): ExportEntry[] {
  const root: RootIndex = JSON.parse(readStored(emulator, `${top}/index.json`))
  return root.months.flatMap(({ path }) => {
    const month: MonthIndex = JSON.parse(readStored(emulator, `${top}/${path}`))
    return month.exports
  })
}

function listKeys(emulator: Emulator): string[] {
  return emulator
    .objects()
    .flatMap(object => (object.bucket === bucket ? [object.key] : []))
    .toSorted()
}

describe('archive-index with upload-to', () => {
  test.concurrent('leaves the index and the page at the top, and each export links to its files', async () => {
    await withEmulator(async ({ emulator, run }) => {
      const first = await run({ ...inputs, format: 'PDF,CSV', 'sheet-ids': 'Orders', ...freshData })
      expect(first.stdout).not.toMatch(/^::(error|warning)/m)
      const second = await run(inputs, { environment: { GITHUB_RUN_ATTEMPT: '2' } })
      expect(second.code).toBe(0)
      const keys = listKeys(emulator)
      expect(keys.filter(key => key.split('/').length === 2)).toEqual(['archive/index.html', 'archive/index.json'])
      const entries = readEntries(emulator)
      expect(entries.map(({ status, run: { attempt } }) => [status, attempt])).toEqual([
        ['COMPLETED', '1'],
        ['COMPLETED', '2']
      ])
      expect(first.outputs['data-as-of']).toMatch(/^20/)
      expect(entries.map(({ dataAsOf }) => dataAsOf)).toEqual([first.outputs['data-as-of'], undefined])
      for (const { files, manifest } of entries)
        for (const path of [manifest, ...files.map(file => file.path)]) expect(keys).toContain(`archive/${path}`)
      expect(entries[0]?.files.map(({ format }) => format).toSorted()).toEqual(['CSV', 'CSV', 'PDF'])
      expect(readStored(emulator, 'archive/index.html')).toContain("default-src 'none'")
    })
  })

  test.concurrent.each([2, 10])(
    '%i steps at the same time lose no entry',
    async count => {
      await withEmulator(async ({ emulator, run }) => {
        const steps = Array.from({ length: count }, (_, step) =>
          run({ ...inputs, 'job-id': `step-${step}` }, { environment: { GITHUB_RUN_ID: String(9000 + step) } })
        )
        const ran = await Promise.all(steps)
        expect(ran.map(({ code }) => code)).toEqual(Array(count).fill(0))
        const ids = readEntries(emulator).map(entry => entry.run.id)
        expect(ids.toSorted()).toEqual(Array.from({ length: count }, (_, step) => String(9000 + step)))
        expect(ran.flatMap(({ stdout }) => stdout.match(/^::warning.*/gm) ?? [])).toEqual([])
      })
    },
    180_000
  )

  test.concurrent('writes the same index that a rebuild from the manifests writes', async () => {
    await withEmulator(async ({ emulator, run }) => {
      await run({ ...inputs, format: 'PDF,CSV', 'sheet-ids': 'Orders' })
      await run({ ...inputs, 'sheet-ids': 'sheet-summary,no-such-sheet' }, { environment: { GITHUB_RUN_ATTEMPT: '2' } })
      await run(inputs, { environment: { GITHUB_RUN_ATTEMPT: '3' } })
      const before = readEntries(emulator)
      expect(before.map(({ status }) => status)).toEqual(['COMPLETED', 'PARTIAL', 'COMPLETED'])
      emulator.store.put(bucket, 'archive/index.json', Buffer.from('damaged'), 'application/json')
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--no-warnings', join(import.meta.dirname, '../../scripts/archive.ts'), '--rebuild', `s3://${bucket}/archive`],
        { env: { ...process.env, ...emulator.environment, ...emulator.userCredentials, AWS_REGION: 'us-east-1' } }
      )
      expect(stdout).toContain('3 exports from 3 manifests.')
      expect(readEntries(emulator)).toEqual(before)
    })
  })

  test.concurrent('lists an export that failed, with its reason', async () => {
    await withEmulator(async ({ emulator, run }) => {
      const ran = await run({ ...inputs, 'sheet-ids': 'no-such-sheet' })
      expect(ran.code).toBe(1)
      expect(readEntries(emulator)).toMatchObject([{ status: 'FAILED', files: [], failures: [{}] }])
    })
  })

  test.concurrent('fails the step if the index cannot be read, and leaves the files and the index unchanged', async () => {
    await withEmulator(async ({ emulator, run }) => {
      await run(inputs)
      emulator.store.put(bucket, 'archive/index.json', Buffer.from('not an index'), 'application/json')
      const month = listKeys(emulator).find(key => /index\/\d/.test(key)) ?? ''
      emulator.store.put(bucket, month, Buffer.from('{"version":9}'), 'application/json')
      const ran = await run(inputs, { environment: { GITHUB_RUN_ATTEMPT: '2' } })
      expect(ran.code).toBe(1)
      expect(ran.stdout).toMatch(/The archive index at s3:\/\/\S+ could not be updated.*version 9.*--rebuild/)
      expect(JSON.parse(ran.outputs['s3-uris'] ?? '[]')).toHaveLength(1)
      expect(readStored(emulator, month)).toBe('{"version":9}')
    })
  })

  test.concurrent('uploads neither an index nor a page unless the input is set', async () => {
    await withEmulator(async ({ run }) => {
      const ran = await run({ ...inputs, 'archive-index': 'false' })
      expect(ran.code).toBe(0)
      expect(ran.calls.filter(call => call.operation === 'PutObject')).toHaveLength(3)
    })
  })
})

test.concurrent('archive-index without upload-to keeps the index in download-path', async () => {
  await withEmulator(async ({ run }) => {
    const ran = await run({
      ...inputs,
      'upload-to': '',
      'download-path': 'site',
      'file-name': '{run-id}/{sheet-name}'
    })
    expect(ran.stdout).not.toMatch(/^::(error|warning)/m)
    const read = (path: string) => readFile(join(ran.workspace, 'site', path), 'utf8')
    const root: RootIndex = JSON.parse(await read('index.json'))
    const month: MonthIndex = JSON.parse(await read(root.months[0]?.path ?? ''))
    const [entry] = month.exports
    expect(entry).toMatchObject({ status: 'COMPLETED', manifest: 'manifest.json' })
    expect((await read(entry?.files[0]?.path ?? '')).slice(0, 5)).toBe('%PDF-')
    expect(await read('index.html')).toContain('Report archive')
  })
})
