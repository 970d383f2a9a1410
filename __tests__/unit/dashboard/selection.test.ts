import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { selectFiles } from '../../../src/dashboard/selection.ts'
import { type Selection, selectSheetsById } from '../../../src/dashboard/sheets-by-id.ts'
import type { Dashboard } from '../../../src/domain/dashboard.ts'
import { ActionError } from '../../../src/domain/errors.ts'
import type { PlannedFile } from '../../../src/domain/snapshot-job.ts'
import { sales, selection, table } from '../../support/builders/dashboard.ts'

const describeFile = (file: PlannedFile) =>
  `${file.format} ${file.sheets.map(({ id, visuals }) => [id, ...visuals.map(visual => visual.id)].join(':')).join(' ')}`

const chosen = (overrides: Partial<Selection>, dashboard: Dashboard = sales) =>
  selectFiles(selection(overrides), dashboard).map(describeFile)

function findProblems(overrides: Partial<Selection>, dashboard = sales): string[] {
  try {
    selectFiles(selection(overrides), dashboard)
  } catch (error) {
    if (error instanceof ActionError && error.code === 'UnknownSelection') return error.message.split('\n')
    throw error
  }
  throw new Error('Nothing was wrong')
}

describe('a selection', () => {
  test.each<[string, Partial<Selection>, string[]]>([
    ['every sheet', {}, ['PDF sheet-1', 'PDF sheet-2', 'PDF Overview-2']],
    ['by ID, in the order asked for', { sheets: ['sheet-2', 'sheet-1'] }, ['PDF sheet-2', 'PDF sheet-1']],
    ['by name', { sheets: ['Regions'] }, ['PDF sheet-2']],
    ['by name and ID, each once', { sheets: ['Regions', 'sheet-2'] }, ['PDF sheet-2']],
    ['by a name with stray spaces', { sheets: [' Regions '] }, ['PDF sheet-2']],
    [
      'every table of the sheet',
      { sheets: ['sheet-2'], formats: ['CSV'] },
      ['CSV sheet-2:table-3', 'CSV sheet-2:table-4']
    ],
    ['one visual by title', { visuals: ['Returns'], formats: ['CSV'] }, ['CSV sheet-1:table-2']],
    [
      'a title that is unique on the chosen sheet',
      { sheets: ['Regions'], visuals: ['Orders'], formats: ['CSV'] },
      ['CSV sheet-2:table-3']
    ],
    ['a workbook by sheets', { formats: ['EXCEL'] }, ['EXCEL sheet-1:table-1:table-2 sheet-2:table-3:table-4']],
    [
      'the order of the visuals',
      { visuals: ['table-4', 'table-1'], formats: ['CSV'] },
      ['CSV sheet-2:table-4', 'CSV sheet-1:table-1']
    ],
    [
      'format by format',
      { sheets: ['sheet-2'], formats: ['CSV', 'PDF'] },
      ['CSV sheet-2:table-3', 'CSV sheet-2:table-4', 'PDF sheet-2']
    ],
    ['visuals do not matter to PDF', { sheets: ['sheet-1'], visuals: ['nothing'] }, ['PDF sheet-1']]
  ])('%s', (_, overrides, files) => {
    expect(chosen(overrides)).toEqual(files)
  })

  test('matches a name whose letters are composed differently', () => {
    const [sheet] = sales.sheets
    const dashboard = { ...sales, sheets: [{ ...sheet, name: 'Größe'.normalize('NFD') }] as Dashboard['sheets'] }
    expect(chosen({ sheets: ['Größe'.normalize('NFC')] }, dashboard)).toEqual(['PDF sheet-1'])
  })

  test('prefers an ID over a name', () => {
    const [first, second] = sales.sheets
    const dashboard = { ...sales, sheets: [{ ...first, name: 'sheet-2' }, second] as Dashboard['sheets'] }
    expect(chosen({ sheets: ['sheet-2'] }, dashboard)).toEqual(['PDF sheet-2'])
  })

  test('contains the names that exist', () => {
    expect(selectFiles(selection({ sheets: ['sheet-2'], formats: ['CSV'] }), sales)).toEqual([
      { format: 'CSV', sheets: [{ id: 'sheet-2', name: 'Regions', visuals: [{ id: 'table-3', title: 'Orders' }] }] },
      { format: 'CSV', sheets: [{ id: 'sheet-2', name: 'Regions', visuals: [{ id: 'table-4' }] }] }
    ])
  })

  test('contains only IDs if the dashboard was not looked up', () => {
    expect(selectSheetsById(selection({ sheets: ['sheet-9', 'sheet-8'] }))).toEqual([
      { format: 'PDF', sheets: [{ id: 'sheet-9', visuals: [] }] },
      { format: 'PDF', sheets: [{ id: 'sheet-8', visuals: [] }] }
    ])
  })

  test('has workbooks of at most five visuals, with each visual once and each sheet once per workbook', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(sizes, counts => {
        const sheets = counts.map((count, s) => ({
          id: `s${s}`,
          name: `S${s}`,
          contentType: 'INTERACTIVE' as const,
          visuals: Array.from({ length: count }, (_, v) => table(`s${s}v${v}`))
        }))
        const files = selectFiles(selection({ formats: ['EXCEL'] }), { ...sales, sheets })
        const all = files.map(file => file.sheets.flatMap(sheet => sheet.visuals.map(({ id }) => id)))
        expect(all.flat()).toEqual(sheets.flatMap(sheet => sheet.visuals.map(({ id }) => id)))
        for (const visuals of all) expect(visuals.length).toBeLessThanOrEqual(5)
        expect(all).toHaveLength(Math.ceil(all.flat().length / 5))
        for (const file of files) expect(new Set(file.sheets.map(({ id }) => id)).size).toBe(file.sheets.length)
      })
    )
  })
})

describe('an invalid selection', () => {
  test.each<[string, Partial<Selection>, (string | RegExp)[]]>([
    [
      'a sheet there is not, and the nearest',
      { sheets: ['Regoins'] },
      [
        'sheet-ids: sheet "Regoins" does not exist. Did you mean "Regions"? Available: "Regions" (sheet-2), "Overview" (sheet-1), "Charts" (Overview-2).'
      ]
    ],
    [
      'a sheet like no other',
      { sheets: ['Quarterly figures'] },
      [
        'sheet-ids: sheet "Quarterly figures" does not exist. Available: "Overview" (sheet-1), "Regions" (sheet-2), "Charts" (Overview-2).'
      ]
    ],
    ['the case of names counts', { sheets: ['regions'] }, [/Did you mean "Regions"\?/]],
    [
      'a title that two visuals have',
      { visuals: ['Orders'], formats: ['CSV'] },
      ['visual-ids: "Orders" is the name of 2 visuals. Set one of their IDs: table-1, table-3.']
    ],
    [
      'a visual on a sheet that was not chosen',
      { sheets: ['Regions'], visuals: ['Returns'], formats: ['CSV'] },
      ['visual-ids: visual "Returns" does not exist. Available: "Orders" (table-3), table-4.']
    ],
    [
      'a chart as CSV',
      { visuals: ['Revenue'], formats: ['CSV'] },
      ['visual-ids: visual "Revenue" (chart-1) is a BarChartVisual. CSV and EXCEL export tables and pivot tables only.']
    ],
    [
      'no table on the chosen sheets',
      { sheets: ['Charts'], formats: ['PDF', 'EXCEL'] },
      ['format: CSV and EXCEL export tables and pivot tables, but the selected sheets have none. Use format: PDF.']
    ],
    [
      'everything at once',
      { sheets: ['Regoins', 'Overviev'], visuals: ['nothing alike'], formats: ['CSV'] },
      [/Regoins/, /Overviev/, /^visual-ids: visual "nothing alike" does not exist. Available: "Orders"/]
    ],
    [
      'visuals of a sheet that was misspelt are not missing too',
      { sheets: ['Regoins'], visuals: ['table-4'], formats: ['CSV'] },
      [/Regoins/]
    ]
  ])('%s', (_, overrides, problems) => {
    expect(findProblems(overrides)).toEqual(
      problems.map(problem => (typeof problem === 'string' ? problem : expect.stringMatching(problem)))
    )
  })

  test('reports a dashboard without sheets', () => {
    expect(findProblems({}, { ...sales, sheets: [] })).toEqual(['sheet-ids: dashboard "Sales" has no sheets.'])
  })

  test('reports a name that two sheets share', () => {
    const sheets = sales.sheets.map(sheet => ({ ...sheet, name: 'Same' }))
    expect(findProblems({ sheets: ['Same'] }, { ...sales, sheets })).toEqual([
      'sheet-ids: "Same" is the name of 3 sheets. Set one of their IDs: sheet-1, sheet-2, Overview-2.'
    ])
  })

  test('suggests the ten most similar of many sheets, best match first', () => {
    const [sheet] = sales.sheets
    const sheets = Array.from({ length: 40 }, (_, i) => ({
      ...sheet,
      id: `s${i}`,
      name: i === 30 ? 'Quarterly figures 2026' : `N${i}`
    })) as Dashboard['sheets']
    const [problem = ''] = findProblems({ sheets: ['Quarterly figures'] }, { ...sales, sheets })
    expect(problem).toContain('Available: "Quarterly figures 2026" (s30), ')
    expect(problem).toMatch(/ and 30 more\.$/)
    expect(problem.match(/\(s\d+\)/g)).toHaveLength(10)
  })

  test('suggests only exportable visuals for CSV and EXCEL', () => {
    const [problem = ''] = findProblems({ visuals: ['Revenues'], formats: ['CSV'] })
    expect(problem).not.toContain('chart-1')
    expect(problem).toContain('(table-1)')
  })

  test('explains the separator of lists for a name with a semicolon', () => {
    const [problem = ''] = findProblems({ sheets: ['Overview; Regions'] })
    expect(problem).toMatch(
      /^sheet-ids: sheet "Overview; Regions" does not exist\. Separate items with commas or newlines\./
    )
  })

  test('lists suggestions for only the first five of many wrong names', () => {
    const problems = findProblems({ sheets: Array.from({ length: 90 }, (_, index) => `no such sheet ${index}`) })
    expect(problems).toHaveLength(90)
    expect(problems.filter(problem => problem.includes('Available:'))).toHaveLength(5)
  })

  test('prints a hostile name on one line', () => {
    expect(findProblems({ sheets: ['a\n::error::b'] })).toHaveLength(1)
  })
})
