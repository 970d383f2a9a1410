import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { EmulatorOptions } from '../../emulator/emulator.ts'
import { isLinux } from '../support/platform.ts'
import { createLongCsv } from './generated-csv.ts'
import { parseOutput, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'
import { type FileOutput, readManifest } from './workspace-files.ts'

const { bucket } = validInputs
// Peak memory of the process, from /proc; getrusage() would include the process that started it.
const printPeakMemory = `import { readFileSync } from 'node:fs'
process.on('exit', () => console.error(readFileSync('/proc/self/status', 'utf8').match(/VmHWM:.*/)[0]))`
const environment = isLinux
  ? { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(printPeakMemory)}` }
  : {}

test('a file of half a gigabyte is downloaded over a link and verified in constant memory, next to a file from a bucket', async () => {
  const sizes = [500_000_000, 100_000_000]
  const reports = JSON.stringify([{ 'visual-ids': 'table-orders' }, { 'visual-ids': 'pivot-orders-by-status', bucket }])
  const inputs = {
    ...validInputs,
    bucket: '',
    format: 'CSV',
    'sheet-ids': 'sheet-orders',
    'download-path': 'reports',
    reports
  }
  const rewrite: EmulatorOptions['rewrite'] = ({ SheetSelections: [sheet] }) =>
    createLongCsv(sizes[sheet?.VisualIds?.[0] === 'table-orders' ? 0 : 1] ?? 0)
  const ran = await runOnce(inputs, { emulator: { rewrite }, run: { environment } })
  expect(ran.stdout).not.toMatch(/^::(error|warning)/m)
  for (const [i, { path }] of parseOutput<FileOutput[]>(ran, 'files').entries())
    expect((await stat(join(ran.workspace, path))).size).toBe(sizes[i])
  const { files } = await readManifest(ran, 'reports')
  await rm(ran.workspace, { recursive: true })
  expect(files.map(file => file['rows'])).toEqual(sizes.map(bytes => bytes / 64 - 1))
  const [, peakKilobytes] = /VmHWM:\s+(\d+) kB/.exec(ran.stderr) ?? []
  if (isLinux) expect(Number(peakKilobytes)).toBeLessThan(250_000)
})
