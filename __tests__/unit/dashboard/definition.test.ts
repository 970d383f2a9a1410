import type { ParameterDeclaration, Visual } from '@aws-sdk/client-quicksight'
import { describe, expect, test } from '@jest/globals'
import { toDashboard } from '../../../src/dashboard/definition.ts'
import type { DashboardDefinition } from '../../../src/domain/ports/quicksight.ts'

function definition(parts: Partial<NonNullable<DashboardDefinition['Definition']>>): DashboardDefinition {
  return { DashboardId: 'sales', Name: 'Sales', Definition: { DataSetIdentifierDeclarations: [], ...parts } }
}

function toVisuals(...Visuals: Visual[]) {
  return toDashboard('sales', definition({ Sheets: [{ SheetId: 'a', Visuals }] })).sheets[0]?.visuals
}

function toParameters(...ParameterDeclarations: ParameterDeclaration[]) {
  return toDashboard('sales', definition({ ParameterDeclarations })).parameters
}

// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Visual.html
const types = [
  'BarChartVisual',
  'BoxPlotVisual',
  'ComboChartVisual',
  'CustomContentVisual',
  'EmptyVisual',
  'FilledMapVisual',
  'FunnelChartVisual',
  'GaugeChartVisual',
  'GeospatialMapVisual',
  'HeatMapVisual',
  'HistogramVisual',
  'InsightVisual',
  'KPIVisual',
  'LayerMapVisual',
  'LineChartVisual',
  'PieChartVisual',
  'PluginVisual',
  'RadarChartVisual',
  'SankeyDiagramVisual',
  'ScatterPlotVisual',
  'TreeMapVisual',
  'WaterfallVisual',
  'WordCloudVisual',
  'SomeFutureVisual'
]

describe('visuals', () => {
  test.each(types)('a %s is a visual, and cannot be exported as CSV or EXCEL', type => {
    expect(toVisuals({ [type]: { VisualId: 'v', DataSetIdentifier: 'd' } })).toEqual([
      { id: 'v', type, exportable: false }
    ])
  })

  test.each(['TableVisual', 'PivotTableVisual'])('a %s can be exported', type => {
    expect(toVisuals({ [type]: { VisualId: 'v' } })).toEqual([{ id: 'v', type, exportable: true }])
  })

  test('anything that is not a visual is skipped', () => {
    const wire = [{}, { TableVisual: undefined }, { $unknown: ['X', { Other: 1 }] }, { TableVisual: {} }]
    expect(toVisuals(...(wire as unknown as Visual[]))).toEqual([])
  })
})

describe('titles', () => {
  const group = '$'.concat('{Group}')
  const title = (FormatText: object) => toVisuals({ TableVisual: { VisualId: 'v', Title: { FormatText } } })?.[0]?.title

  test.each([
    ['plain', { PlainText: ' Orders ' }, 'Orders'],
    ['rich', { RichText: '<visual-title>Orders</visual-title>' }, 'Orders'],
    [
      'rich, with markup within',
      { RichText: '<visual-title>Sales by <b>region</b></visual-title>' },
      'Sales by region'
    ],
    [
      'rich, with entities',
      { RichText: 'A &amp; B &lt;C&gt; &quot;D&quot; &apos;E&apos;&nbsp;F' },
      'A & B <C> "D" \'E\' F'
    ],
    ['an entity is resolved once', { RichText: '&amp;lt;' }, '&lt;'],
    ['an unknown entity stays', { RichText: '&copy; 2026' }, '&copy; 2026'],
    ['plain wins', { PlainText: 'Plain', RichText: '<b>Rich</b>' }, 'Plain'],
    [
      'a line break in the markup',
      { RichText: '<t>\n  <inline>Usage</inline>\n  <br/>\n  <inline>30 days</inline>\n</t>' },
      'Usage 30 days'
    ],
    ['a br without white space', { RichText: 'Usage<br/>30 days' }, 'Usage 30 days'],
    ['blocks without white space', { RichText: '<block>Usage</block><block>30 days</block>' }, 'Usage 30 days'],
    ['tags within a word', { RichText: 'CO<sub>2</sub>' }, 'CO2'],
    [
      'a no-break space',
      { RichText: `Top 10 for\u00a0<inline>\n<parameter>${group}</parameter></inline>` },
      `Top 10 for ${group}`
    ],
    ['decimal and hexadecimal references', { RichText: '&#128994; Closed &#38; d&#x6f;ne' }, '\u{1f7e2} Closed & done'],
    ['a reference that results in another one', { RichText: '&#38;#38; &#x26;lt;' }, '&#38; &lt;'],
    ['a reference to no character', { RichText: '&#0; &#xD800; &#1114112;' }, '&#0; &#xD800; &#1114112;'],
    ['plain text with markup characters', { PlainText: 'a &amp; <b>\n c' }, 'a &amp; <b> c'],
    ['blank', { PlainText: '  ' }, undefined],
    ['markup only', { RichText: '<visual-title></visual-title>' }, undefined],
    ['none', {}, undefined]
  ])('%s', (_, text, expected) => {
    expect(title(text)).toBe(expected)
  })
})

describe('sheets', () => {
  test('have ID, name and content type, in their order', () => {
    const sheets = [
      { SheetId: 'b', Name: 'Second', ContentType: 'PAGINATED' as const },
      { SheetId: 'a', Name: 'First', ContentType: 'INTERACTIVE' as const },
      { SheetId: 'c' }
    ]
    expect(toDashboard('sales', definition({ Sheets: sheets })).sheets).toEqual([
      { id: 'b', name: 'Second', contentType: 'PAGINATED', visuals: [] },
      { id: 'a', name: 'First', contentType: 'INTERACTIVE', visuals: [] },
      { id: 'c', name: 'c', contentType: 'INTERACTIVE', visuals: [] }
    ])
  })

  test.each(['', ' ', '\u200b', '\u202e\u2066'])('have their ID as name if %j is no visible name', Name => {
    const Visuals = [
      { TableVisual: { VisualId: 'v', Title: { Visibility: 'VISIBLE' as const, FormatText: { PlainText: Name } } } }
    ]
    const [sheet] = toDashboard('sales', definition({ Sheets: [{ SheetId: 'a', Name, Visuals }] })).sheets
    expect(sheet).toMatchObject({ id: 'a', name: 'a' })
    expect(sheet?.visuals[0]?.title).toBeUndefined()
  })

  test('are skipped if they have no ID', () => {
    const sheets = [{ Name: 'x' }] as unknown as { SheetId: string }[]
    expect(toDashboard('sales', definition({ Sheets: sheets })).sheets).toEqual([])
  })
})

describe('parameters', () => {
  const since = new Date('2026-01-31T00:00:00Z')

  test('have their type, their defaults, and whether they are multi-valued', () => {
    const declared = toParameters(
      {
        StringParameterDeclaration: {
          ParameterValueType: 'MULTI_VALUED',
          Name: 'country',
          DefaultValues: { StaticValues: ['DE', 'FR'] }
        }
      },
      {
        IntegerParameterDeclaration: {
          ParameterValueType: 'SINGLE_VALUED',
          Name: 'year',
          DefaultValues: { StaticValues: [2026] }
        }
      },
      { DecimalParameterDeclaration: { ParameterValueType: 'SINGLE_VALUED', Name: 'share' } },
      { DateTimeParameterDeclaration: { Name: 'since', DefaultValues: { StaticValues: [since] } } }
    )
    expect(declared).toEqual([
      { name: 'country', type: 'String', multiValued: true, defaults: ['DE', 'FR'] },
      { name: 'year', type: 'Integer', multiValued: false, defaults: ['2026'] },
      { name: 'share', type: 'Decimal', multiValued: false, defaults: [] },
      { name: 'since', type: 'DateTime', multiValued: false, defaults: ['2026-01-31T00:00:00.000Z'] }
    ])
  })

  test('can have a rolling default and a default per user', () => {
    const [rolling, dynamic] = toParameters(
      {
        DateTimeParameterDeclaration: {
          Name: 'From',
          DefaultValues: { RollingDate: { Expression: "truncDate('MM', now())" } }
        }
      },
      {
        StringParameterDeclaration: {
          Name: 'Team',
          ParameterValueType: 'SINGLE_VALUED',
          DefaultValues: {
            StaticValues: ['all'],
            DynamicValue: { DefaultValueColumn: { DataSetIdentifier: 'd', ColumnName: 'team' } }
          }
        }
      }
    )
    expect(rolling).toMatchObject({ defaults: [], rollingDefault: "truncDate('MM', now())" })
    expect(dynamic).toMatchObject({ defaults: ['all'], hasDefaultPerUser: true })
  })

  test('are skipped if their declaration is empty', () => {
    expect(toParameters({} as ParameterDeclaration)).toEqual([])
  })
})

test('a dashboard has its name, else its ID, and its datasets', () => {
  const DataSetIdentifierDeclarations = [{ Identifier: 'orders', DataSetArn: 'arn:orders' }]
  expect(toDashboard('sales', definition({ DataSetIdentifierDeclarations }))).toEqual({
    id: 'sales',
    name: 'Sales',
    sheets: [],
    parameters: [],
    dataSetArns: ['arn:orders']
  })
  expect(toDashboard('sales', {})).toMatchObject({ name: 'sales', sheets: [], dataSetArns: [] })
})

describe('a definition that does not have the form of the API', () => {
  const malformed = (members: object) => () => toDashboard('sales', definition(members))

  test.each([
    ['Sheets', { Sheets: 'text' }],
    ['ParameterDeclarations', { ParameterDeclarations: { 0: {} } }],
    ['DataSetIdentifierDeclarations', { DataSetIdentifierDeclarations: 7 }],
    ['Visuals', { Sheets: [{ SheetId: 'a', Visuals: 'text' }] }],
    [
      'StaticValues',
      { ParameterDeclarations: [{ StringParameterDeclaration: { Name: 'a', DefaultValues: { StaticValues: 'b' } } }] }
    ]
  ])('is an error that names %s', (name, members) => {
    const error = {
      name: 'ActionError',
      message: `The definition of dashboard sales cannot be read: ${name} is not a list`
    }
    expect(malformed(members)).toThrow(expect.objectContaining(error))
  })

  test.each([
    ['items that are no objects', { Sheets: ['text', null, 7] }],
    ['IDs that are not strings', { Sheets: [{ SheetId: 7 }] }],
    ['a body that is a string', { Sheets: [{ SheetId: 'a', Visuals: [{ TableVisual: 'text' }] }] }]
  ])('skips %s', (_, members) => {
    expect(malformed(members)().sheets.flatMap(sheet => sheet.visuals)).toEqual([])
  })
})
