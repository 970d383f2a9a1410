import { describe, expect, test } from '@jest/globals'
import { RequestCursor } from '../../../../src/inputs/cli-request/cursor.ts'
import { findIdProblem, readFileGroups } from '../../../../src/inputs/cli-request/file-groups.ts'
import { parseDocument } from '../../../../src/inputs/document/parse-document.ts'
import { csv, excel, pdf, selected } from './sample-requests.ts'

async function findProblems(groups: unknown): Promise<readonly string[]> {
  const parsed = await parseDocument(JSON.stringify(groups))
  const problems: string[] = []
  readFileGroups(new RequestCursor('data' in parsed ? parsed.data : parsed.problem, 'G', problems))
  return problems
}

const createGroups = (...files: readonly unknown[]) => files.map(file => ({ Files: [file] }))
const five = ['a', 'b', 'c', 'd', 'e']

describe('a job can contain', () => {
  test.each<[string, readonly unknown[]]>([
    ['a PDF', [pdf()]],
    ['a CSV', [csv('a')]],
    [
      'a workbook of several sheets',
      [{ FormatType: 'EXCEL', SheetSelections: [selected('s', 'a', 'b'), selected('t', 'c')] }]
    ],
    ['a workbook of five visuals', [excel(...five)]],
    ['all it can', [pdf(), ...five.map(csv), excel('a')]]
  ])('%s', async (_, files) => {
    expect(await findProblems(createGroups(...files))).toEqual([])
  })
})

describe('a job cannot contain', () => {
  const at = 'G[0].Files[0]'
  const sheet = (more: object) => ({ FormatType: 'CSV', SheetSelections: [{ ...selected('s', 'a'), ...more }] })
  test.each<[string, unknown, readonly string[]]>([
    ['two PDFs', createGroups(pdf(), pdf('b')), ['G has 2 PDF files; a job creates at most 1.']],
    ['two workbooks', createGroups(excel('a'), excel('b')), ['G has 2 EXCEL files; a job creates at most 1.']],
    ['six CSVs', createGroups(...[...five, 'f'].map(csv)), ['G has 6 CSV files; a job creates at most 5.']],
    [
      'eight groups',
      createGroups(pdf(), ...five.map(csv), excel('a'), pdf()),
      ['G has 8 items. Allowed: 1 to 7 file groups.']
    ],
    ['two files in a group', [{ Files: [pdf(), csv('a')] }], ['G[0].Files has 2 items. Allowed: exactly 1 file.']],
    ['a group without files', [{}], ['G[0].Files is missing. Allowed: exactly 1 file.']],
    [
      'a PDF of two sheets',
      createGroups({ FormatType: 'PDF', SheetSelections: [...pdf().SheetSelections, ...pdf('b').SheetSelections] }),
      [`${at}.SheetSelections has 2 items. Allowed: exactly 1 sheet.`]
    ],
    [
      'a PDF of chosen visuals',
      createGroups({ FormatType: 'PDF', SheetSelections: [selected('s', 'a')] }),
      [
        `${at}.SheetSelections[0].SelectionScope is "SELECTED_VISUALS", but PDF needs ALL_VISUALS.`,
        `${at}.SheetSelections[0].VisualIds is set, but a PDF contains whole sheets. Remove it.`
      ]
    ],
    [
      'a CSV of two visuals',
      createGroups({ FormatType: 'CSV', SheetSelections: [selected('s', 'a', 'b')] }),
      [`${at}.SheetSelections choose 2 visuals; a file of CSV contains at most 1.`]
    ],
    [
      'a CSV of two sheets',
      createGroups({ FormatType: 'CSV', SheetSelections: [selected('s', 'a'), selected('t', 'b')] }),
      [`${at}.SheetSelections has 2 items. Allowed: exactly 1 sheet.`]
    ],
    [
      'a CSV of a whole sheet',
      createGroups({ ...pdf(), FormatType: 'CSV' }),
      [
        `${at}.SheetSelections[0].SelectionScope is "ALL_VISUALS", but CSV needs SELECTED_VISUALS.`,
        `${at}.SheetSelections[0].VisualIds is missing. CSV needs the visuals to export.`
      ]
    ],
    [
      'a workbook of six visuals',
      createGroups({
        FormatType: 'EXCEL',
        SheetSelections: [selected('s', 'a', 'b', 'c'), selected('t', 'd', 'e', 'f')]
      }),
      [`${at}.SheetSelections choose 6 visuals; a file of EXCEL contains at most 5.`]
    ],
    [
      'a workbook of six sheets',
      createGroups(excel(...five, 'f')),
      [`${at}.SheetSelections has 6 items. Allowed: 1 to 5 sheets.`]
    ],
    [
      'a workbook without visuals',
      createGroups({ FormatType: 'EXCEL', SheetSelections: [{ SheetId: 's', SelectionScope: 'SELECTED_VISUALS' }] }),
      [`${at}.SheetSelections[0].VisualIds is missing. EXCEL needs the visuals to export.`]
    ],
    [
      'a file without sheets',
      createGroups({ FormatType: 'PDF' }),
      [`${at}.SheetSelections is missing. Allowed: exactly 1 sheet.`]
    ],
    ['no format', createGroups({ SheetSelections: [] }), [`${at}.FormatType is missing.`]],
    [
      'a format of ours',
      createGroups({ ...csv('a'), FormatType: 'XLSX' }),
      [`${at}.FormatType "XLSX" is not a format. Allowed: PDF, CSV, EXCEL. Did you mean EXCEL?`]
    ],
    [
      'a format in small letters',
      createGroups({ ...pdf(), FormatType: 'pdf' }),
      [`${at}.FormatType "pdf" is not a format. Allowed: PDF, CSV, EXCEL. Did you mean PDF?`]
    ],
    [
      'a format that objects have',
      createGroups({ ...pdf(), FormatType: 'constructor' }),
      [`${at}.FormatType "constructor" is not a format. Allowed: PDF, CSV, EXCEL.`]
    ],
    [
      'a scope that the service does not know',
      createGroups({ FormatType: 'PDF', SheetSelections: [{ SheetId: 's', SelectionScope: 'ALL_VISIBLE_VISUALS' }] }),
      [
        `${at}.SheetSelections[0].SelectionScope "ALL_VISIBLE_VISUALS" is not a scope. Allowed: ALL_VISUALS, SELECTED_VISUALS. Did you mean ALL_VISUALS?`
      ]
    ],
    [
      'another scope',
      createGroups(sheet({ SelectionScope: 'SOME' })),
      [`${at}.SheetSelections[0].SelectionScope "SOME" is not a scope. Allowed: ALL_VISUALS, SELECTED_VISUALS.`]
    ],
    [
      'no scope',
      createGroups(sheet({ SelectionScope: null })),
      [`${at}.SheetSelections[0].SelectionScope is missing.`]
    ],
    ['a sheet without ID', createGroups(sheet({ SheetId: '' })), [`${at}.SheetSelections[0].SheetId is missing.`]],
    [
      'a sheet by name',
      createGroups(sheet({ SheetId: 'Sheet 1' })),
      [`${at}.SheetSelections[0].SheetId "Sheet 1" is not an ID: letters, digits, - and _, at most 512.`]
    ],
    [
      'a placeholder',
      createGroups(sheet({ SheetId: '<<extracted sheet id>>' })),
      [`${at}.SheetSelections[0].SheetId "<<extracted sheet id>>" is still a placeholder. Replace it.`]
    ],
    [
      'a visual by title',
      createGroups({ FormatType: 'CSV', SheetSelections: [selected('s', 'Net sales')] }),
      [`${at}.SheetSelections[0].VisualIds[0] "Net sales" is not an ID: letters, digits, - and _, at most 512.`]
    ],
    [
      'visuals as a text',
      createGroups(sheet({ VisualIds: 'a' })),
      [`${at}.SheetSelections[0].VisualIds: expected a list, got a string.`]
    ],
    [
      'other members',
      createGroups(sheet({ VisualId: 'a' })),
      [`${at}.SheetSelections[0] has no member "VisualId". Did you mean VisualIds?`]
    ]
  ])('%s', async (_, groups, problems) => {
    expect(await findProblems(groups)).toEqual(problems)
  })
})

test('an ID fits the pattern of the API', () => {
  expect(findIdProblem('a-b_C9')).toBeUndefined()
  expect(findIdProblem('a.b')).toBe('is not an ID: letters, digits, - and _, at most 512.')
})
