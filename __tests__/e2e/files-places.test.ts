import { mkdir, mkdtemp, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseOutput, runOnce, withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'
import { type FileOutput, listFiles, verifyChecksums } from './workspace-files.ts'

const workspaceInputs = { ...validInputs, bucket: '' }

describe('files are written', () => {
  test.concurrent.each([
    [
      '{user}/{format}/{dashboard-id} {sheet-name} {run-number}.{run-attempt}',
      [
        'analyst@example.com/csv/sales-overview Summary 42.1.csv',
        'analyst@example.com/pdf/sales-overview Summary 42.1.pdf'
      ]
    ],
    ['{repository}/{visual-title}', ['octo-org-octo-repo/Summary.pdf', 'octo-org-octo-repo/Top countries.csv']],
    ['same', ['same.csv', 'same.pdf']]
  ])('to the paths of file-name: %s', async (template, paths) => {
    const ran = await runOnce({ ...workspaceInputs, 'sheet-ids': 'Summary', format: 'PDF,CSV', 'file-name': template })
    expect(ran.stdout).not.toContain('::error')
    expect(await verifyChecksums(ran)).toEqual(paths)
  })

  test.concurrent.each(['.', 'build/reports/today', './build//reports/', 'Räume/週報'])(
    'to download-path: %s',
    async path => {
      const ran = await runOnce({ ...validInputs, 'sheet-ids': 'sheet-summary', 'download-path': path })
      expect(ran.stdout).not.toContain('::error')
      expect(await verifyChecksums(ran, path)).toEqual(['sales-overview/sheet-summary.pdf'])
      const [file] = parseOutput<FileOutput[]>(ran, 'files')
      expect(await listFiles(ran)).toContain(file?.path)
      expect(await listFiles(ran)).toContain(ran.outputs['manifest'])
    }
  )

  test.concurrent('to the folder and destination of each report', async () => {
    const { bucket } = validInputs
    const reports = JSON.stringify([
      { name: 'Stays', bucket, 'sheet-ids': 'sheet-summary' },
      { name: 'Comes', bucket, 'sheet-ids': 'sheet-summary', 'download-path': 'a' },
      { name: 'By link', 'sheet-ids': 'sheet-summary', 'download-path': 'b/c' },
      {
        name: 'Goes on',
        bucket,
        'sheet-ids': 'sheet-summary',
        'download-path': 'a',
        'upload-to': 's3://reports-eu-central-1/{name}'
      }
    ])
    const ran = await runOnce({ ...workspaceInputs, reports })
    expect(ran.stdout).not.toContain('::error')
    expect(await listFiles(ran)).toEqual([
      'a/SHA256SUMS',
      'a/manifest.json',
      'a/sales-overview/sheet-summary-2.pdf',
      'a/sales-overview/sheet-summary.pdf',
      'b/c/SHA256SUMS',
      'b/c/manifest.json',
      'b/c/sales-overview/sheet-summary.pdf'
    ])
    expect(await verifyChecksums(ran, 'a')).toHaveLength(2)
    expect(await verifyChecksums(ran, 'b/c')).toHaveLength(1)
    const [stays, comes, linked, gone] = parseOutput<FileOutput[]>(ran, 'files')
    expect([stays?.path, stays?.s3Uri]).toEqual([undefined, expect.stringMatching(/^s3:\/\/reports-us-east-1\//)])
    expect([comes?.path, comes?.s3Uri]).toEqual([
      'a/sales-overview/sheet-summary.pdf',
      expect.stringMatching(/^s3:\/\/reports-us-east-1\//)
    ])
    expect([linked?.path, linked?.s3Uri]).toEqual(['b/c/sales-overview/sheet-summary.pdf', undefined])
    expect(gone?.s3Uri).toBe('s3://reports-eu-central-1/Goes on/sales-overview/sheet-summary-2.pdf')
  })

  test.concurrent('to no folder that a symbolic link leads to outside the workspace', () =>
    withEmulator(async ({ run }) => {
      const [workspace, outside] = await Promise.all([createTemporaryFolder(), createTemporaryFolder()])
      await mkdir(join(workspace, 'reports'))
      await symlink(outside, join(workspace, 'reports', 'sales-overview'))
      const ran = await run({ ...validInputs, 'sheet-ids': 'sheet-summary', 'download-path': 'reports' }, { workspace })
      expect(ran.code).toBe(1)
      expect(ran.stdout).toMatch(/is outside the workspace, through a symbolic link/)
      expect(await listFiles({ workspace: outside })).toEqual([])
    }))
})

function createTemporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'quicksight-snapshot-'))
}
