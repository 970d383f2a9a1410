import type { Workspace, WriteBlocker } from '../../domain/ports/run-context.ts'
import { quote, sanitizeLine } from '../../lib/text.ts'
import { bounds } from './limits.ts'
import { type Parsed, parseDocument } from './parse-document.ts'
import type { ReportsTable } from './parse-reports-table.ts'

// Other encodings would change names and values without an error: the decoder replaces what is not UTF-8 by U+FFFD.
const notUtf8Signs = ['\0', '\uFFFD']
const notUtf8Problem = 'is not a text file in UTF-8. Save it as UTF-8 (Excel: "CSV UTF-8")'

/** Documents (inline or in the workspace) and directories that inputs refer to. Each is read once for all reports. */
export class InputFiles {
  private readonly workspace: Workspace
  private readonly parsed = new Map<string, Promise<Parsed>>()
  private readonly obstacles = new Map<string, Promise<WriteBlocker | undefined>>()

  constructor(workspace: Workspace) {
    this.workspace = workspace
  }

  inline(text: string): Promise<Parsed> {
    return this.memoizeAsync(`inline ${text}`, () => parseDocument(text))
  }

  /** A file of the workspace, by its path or as the AWS CLI names files (`file://path`). A problem is a whole sentence. */
  file(name: string): Promise<Parsed> {
    return this.memoizeAsync(`file ${name}`, () => this.read(name))
  }

  /** A CSV file of the workspace, one report per row. */
  async table(name: string, keys: readonly string[]): Promise<ReportsTable | { readonly problems: readonly string[] }> {
    const text = await this.text(name)
    if (typeof text === 'object') return { problems: [`${text.problem}.`] }
    if (text === undefined) return { problems: [await this.describeMissing(name)] }
    if (text.trim() === '') return { problems: [`the file ${quote(name)} is empty.`] }
    return (await import('./parse-reports-table.ts')).parseReportsTable(text, keys)
  }

  /** The obstacle to writing files below the directory, if there is one. */
  findWriteBlocker(path: string): Promise<WriteBlocker | undefined> {
    const obstacle = this.obstacles.get(path) ?? this.workspace.findWriteBlocker(path)
    this.obstacles.set(path, obstacle)
    return obstacle
  }

  private memoizeAsync(key: string, parse: () => Promise<Parsed>): Promise<Parsed> {
    const parsed = this.parsed.get(key) ?? parse()
    this.parsed.set(key, parsed)
    return parsed
  }

  private async read(name: string): Promise<Parsed> {
    const path = name.replace(/^file:\/\//, '')
    const text = await this.text(path)
    if (typeof text === 'object') return { problem: `${text.problem}.` }
    if (text === undefined) return { problem: await this.describeMissing(path) }
    const parsed = text.trim() === '' ? { problem: 'is empty' } : await parseDocument(text)
    return 'problem' in parsed ? { problem: `the file ${quote(name)} ${parsed.problem}.` } : parsed
  }

  private async describeMissing(path: string): Promise<string> {
    return (await import('./missing-file.ts')).describeMissingFile(this.workspace, path)
  }

  private async text(path: string): Promise<string | undefined | { problem: string }> {
    try {
      const text = await this.workspace.read(path, bounds.bytes)
      return notUtf8Signs.some(sign => text?.includes(sign)) ? { problem: `${quote(path)} ${notUtf8Problem}` } : text
    } catch (error) {
      return {
        problem: `${quote(path)} cannot be read: ${sanitizeLine(error instanceof Error ? error.message : String(error))}`
      }
    }
  }
}
