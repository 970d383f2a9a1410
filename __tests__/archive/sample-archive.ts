import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { renderPdf } from '../../emulator/render/render.ts'
import { formatIndex } from '../../src/files/archive-index/index-documents.ts'
import type { ExportEntry, IndexFile } from '../../src/files/archive-index/index-types.ts'
import { buildEntry } from '../unit/files/archive-index/sample-manifest.ts'

/** Strings that would do harm in a page that took them for markup, script, style, a formula or a direction. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  "javascript:alert('4')",
  '{{constructor.constructor("alert(5)")()}}',
  '=HYPERLINK("https://evil.example.com","x")',
  "@SUM(1+1)*cmd|'/C calc'!A0",
  '</style><link rel=stylesheet href=https://evil.example.com/x.css>',
  'report\u202Efdp.exe',
  '\u0007\u2066hidden\u2069'
]

export interface SampleArchive {
  readonly folder: string
  /** Puts a file into the archive; returns its entry for the index. */
  put(
    path: string,
    bytes: Uint8Array | string,
    facts: Pick<IndexFile, 'format'> & Partial<IndexFile>
  ): Promise<IndexFile>
  writeIndex(entries: readonly ExportEntry[]): Promise<void>
}

/** An archive in a temporary folder. */
export async function createArchive(): Promise<SampleArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-archive-'))
  const write = async (path: string, bytes: Uint8Array | string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return {
    folder,
    put: async (path, bytes, facts) => {
      await write(path, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return { path, bytes: Buffer.byteLength(bytes), sha256, ...facts }
    },
    writeIndex: async entries => {
      for (const [path, text] of formatIndex(entries)) await write(path, text)
    }
  }
}

/** A CSV file of these rows. */
export function buildCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows.map(row => [...row]))
}

/** A PDF of one page with this title. */
export async function buildPdf(title: string): Promise<Uint8Array> {
  return renderPdf({
    dashboard: 'Sales',
    sheet: title,
    user: 'analyst@example.com',
    parameters: {},
    visuals: [
      {
        title,
        type: 'BarChartVisual',
        columns: ['Region', 'Sales'],
        rows: [
          ['EU', 10],
          ['US', 20]
        ]
      }
    ],
    printedAt: new Date('2026-11-25T06:00:00Z')
  })
}

/** An ID of an entry. */
export function createId(number: number): string {
  return number.toString(16).padStart(20, '0')
}

/** An entry with a number, on a day of November 2026. */
export function buildNumbered(number: number, changes: Partial<ExportEntry> = {}): ExportEntry {
  const day = String((number % 28) + 1).padStart(2, '0')
  return buildEntry({ id: createId(number), at: `2026-11-${day}T06:00:00.000Z`, ...changes })
}
