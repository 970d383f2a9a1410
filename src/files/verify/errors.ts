import { ActionError } from '../../domain/errors.ts'
import { quote } from '../../lib/text.ts'

/** The error for a file that is not in its format: `NotAPdf: … it begins with "<?xml"`. */
export function createWrongFormatError(
  code: 'NotAPdf' | 'NotAWorkbook' | 'NotACsv',
  why: string,
  start?: Uint8Array
): ActionError {
  const kind = { NotAPdf: 'a PDF', NotAWorkbook: 'an Excel workbook', NotACsv: 'a CSV file' }[code]
  const found = start === undefined ? '' : `; it begins with ${quote(Buffer.from(start).toString('latin1'), 40)}`
  return new ActionError(`The file is not ${kind}: ${why}${found}`, {
    code,
    hint: 'Run the step again. If the file is the same, export the sheet in the QuickSight console and compare.'
  })
}

/** A file of no bytes, whatever its format. */
export function createEmptyFileError(): ActionError {
  return new ActionError('The file is empty', {
    code: 'EmptyFile',
    hint: 'Run the step again. If it stays empty, export the sheet in the QuickSight console and compare.'
  })
}
