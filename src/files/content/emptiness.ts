import type { Failure } from '../../domain/failure.ts'
import type { FileSettings } from '../../domain/report.ts'
import type { Format } from '../../domain/snapshot-request.ts'
import { joinList, quote } from '../../lib/text.ts'

/** The decision about a CSV file or a workbook without a data row. */
export type IfEmpty = NonNullable<FileSettings['ifEmpty']>

/** Numbers of rows below the header, as far as they are known. */
export interface RowCounts {
  readonly rows?: number | undefined
  readonly worksheets?: readonly { readonly name: string; readonly rows: number }[] | undefined
}

export interface EmptyVerdict {
  readonly action: 'deliver' | 'skip' | 'fail'
  /** Why it is skipped or failed, or what to know about it. */
  readonly message?: string
}

const cause = 'Row-level security may hide every row from the user, or the filters match none.'
const maxListed = 10

/** Decides from its rows whether a file is delivered. A PDF is never empty, nor is a file whose rows could not be counted. */
export function judgeEmptiness(format: Format, counts: RowCounts, name: string, ifEmpty: IfEmpty): EmptyVerdict {
  if (format === 'PDF' || ifEmpty === 'deliver') return { action: 'deliver' }
  if (counts.rows === 0 && counts.worksheets?.length !== 0) {
    const message = `${quote(name, 200)} has no data row. ${cause}`
    return { action: ifEmpty === 'warn' ? 'deliver' : ifEmpty, message }
  }
  const empty = (counts.worksheets ?? []).filter(({ rows }) => rows === 0).map(sheet => quote(sheet.name))
  if (empty.length === 0 || counts.worksheets?.length === empty.length) return { action: 'deliver' }
  const shown = empty.length > maxListed ? [...empty.slice(0, maxListed), `${empty.length - maxListed} more`] : empty
  const noun = empty.length === 1 ? 'worksheet' : 'worksheets'
  return {
    action: 'deliver',
    message: `${quote(name, 200)} has no data row in the ${noun} ${joinList(shown)}. ${cause}`
  }
}

/** The failure of a file that `if-empty: fail` rejects. */
export function createEmptyFailure(message: string): Failure {
  return {
    code: 'NoRows',
    message,
    hint: 'Check the row-level security of the dataset and the parameters. Set if-empty to warn or skip to accept empty files.'
  }
}
