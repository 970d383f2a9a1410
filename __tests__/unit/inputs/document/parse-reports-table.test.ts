import { describe, expect, test } from '@jest/globals'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { parseReportsTable } from '../../../../src/inputs/document/parse-reports-table.ts'
import { CellMap } from '../../../../src/inputs/document/value.ts'

const keys = ['name', 'dashboard-id', 'format', 'user-email', 'parameters', 'sheet-ids']

function parseEntries(text: string) {
  const table = parseReportsTable(text, keys)
  return 'entries' in table ? table.entries : table.problems
}

test('each row is an entry with the keys of the header', () => {
  expect(parseEntries('name,user-email,format\nAnna,anna@example.com,PDF\nBen,ben@example.com,"PDF, CSV"\n')).toEqual([
    {
      row: 2,
      item: new Map([
        ['name', 'Anna'],
        ['user-email', 'anna@example.com'],
        ['format', 'PDF']
      ])
    },
    {
      row: 3,
      item: new Map([
        ['name', 'Ben'],
        ['user-email', 'ben@example.com'],
        ['format', 'PDF, CSV']
      ])
    }
  ])
})

test('parameter columns become the cells of one map', () => {
  const [first] = parseEntries('name,parameters.Region,parameters.Year\nAnna,"EMEA, north",2026\n')
  expect(first).toEqual({
    row: 2,
    item: new Map<string, unknown>([
      ['name', 'Anna'],
      [
        'parameters',
        new CellMap([
          ['Region', 'EMEA, north'],
          ['Year', '2026']
        ])
      ]
    ])
  })
})

test('a parameter cell keeps its spaces, and its name its dots', () => {
  const [first] = parseEntries('parameters.a.b\n" x "\n')
  expect(first).toMatchObject({ item: new Map([['parameters', new CellMap([['a.b', ' x ']])]]) })
})

test.each([
  ['empty cells are not set', 'name,format\nAnna,\n', [{ row: 2, item: new Map([['name', 'Anna']]) }]],
  [
    'empty rows are skipped, and rows keep their numbers',
    'name\n\n,,\nAnna\n',
    [{ row: 4, item: new Map([['name', 'Anna']]) }]
  ],
  ['a row may have fewer cells', 'name,format\nAnna\n', [{ row: 2, item: new Map([['name', 'Anna']]) }]],
  ['a row may end with empty cells', 'name\nAnna,,\n', [{ row: 2, item: new Map([['name', 'Anna']]) }]],
  ['a byte order mark is skipped', '\ufeffname\nAnna\n', [{ row: 2, item: new Map([['name', 'Anna']]) }]],
  ['a column without a name may be empty', 'name,\nAnna,\n', [{ row: 2, item: new Map([['name', 'Anna']]) }]],
  [
    'semicolons separate cells if the header has them',
    'name;format\nA, B;PDF\n',
    [
      {
        row: 2,
        item: new Map([
          ['name', 'A, B'],
          ['format', 'PDF']
        ])
      }
    ]
  ],
  [
    'tabs separate cells if the header has them',
    'name\tformat\nA\tPDF\n',
    [
      {
        row: 2,
        item: new Map([
          ['name', 'A'],
          ['format', 'PDF']
        ])
      }
    ]
  ],
  [
    'a cell may contain line breaks',
    'name,sheet-ids\nA,"one\ntwo"\nB,x\n',
    [
      {
        row: 2,
        item: new Map([
          ['name', 'A'],
          ['sheet-ids', 'one\ntwo']
        ])
      },
      {
        row: 3,
        item: new Map([
          ['name', 'B'],
          ['sheet-ids', 'x']
        ])
      }
    ]
  ],
  ['a table may have a header only', 'name,format\n', []]
])('%s', (_, text, entries) => {
  expect(parseEntries(text)).toEqual(entries)
})

describe('a problem of a table', () => {
  test.each([
    [
      'name,user-emial\n',
      'column "user-emial" is not a key of an entry. Did you mean user-email? Allowed: name, dashboard-id, format, user-email, parameters, sheet-ids or parameters.NAME.'
    ],
    ['parameter.Region\n', 'column "parameter.Region" is not a key of an entry. Allowed:'],
    ['parameters.\n', 'column "parameters." is not a key of an entry. Did you mean parameters'],
    ['name,name\n', 'column "name" occurs more than once.'],
    ['name,\nA,B\n', 'column 2 has cells and no name in the header.'],
    ['name,format\nA,PDF,CSV\n', 'row 2 has 3 cells, and the header 2. Quote cells that contain a comma.'],
    ['name\nA\n"B\n', 'row 3 has a quote that is not closed.'],
    ['name\nA\n"B" C\n', 'row 3 has text after a closing quote.'],
    ['name\nA "B"\n', 'row 2 has a quote in the middle of a cell. Quote the whole cell, and double the quotes in it.'],
    ['parameters,parameters.X\n', 'the columns parameters and parameters.NAME exclude each other. Keep one kind.'],
    [',\n', 'the table has no header.']
  ])('is reported with its row and column: %j', (text, problem) => {
    expect(parseEntries(text)).toEqual([expect.stringContaining(problem)])
  })

  test('counts many unknown columns', () => {
    const columns = Array.from({ length: 30 }, (_, i) => `unknown ${i}`)
    expect(parseEntries(`${columns.join(',')}\n`)).toHaveLength(11)
  })

  test('does not contain the content of a cell', () => {
    expect(JSON.stringify(parseEntries('name\nsecret,secret\n"secret'))).not.toContain('secret')
  })
})

test('a table that a spreadsheet wrote is read unchanged', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab,";\n\t') }).filter(text => text.trim() !== '')
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), rows => {
      const text = stringify([['name', 'format'], ...rows])
      expect(parseEntries(text)).toEqual(
        rows.map(([name, format], i) => ({
          row: i + 2,
          item: new Map([
            ['name', name],
            ['format', format]
          ])
        }))
      )
    })
  )
})
