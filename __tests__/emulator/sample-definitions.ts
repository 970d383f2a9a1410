/** Definitions like those of real dashboards (`DashboardVersionDefinition` of the API), by their distinctive feature. */

const data = (name: string) => ({
  Identifier: name,
  DataSetArn: `arn:aws:quicksight:eu-west-3:999999999999:dataset/${name}`
})
const column = (name: string, from = 'Orders') => ({ Column: { DataSetIdentifier: from, ColumnName: name } })
const fieldWells = (...names: string[]) => ({
  TableAggregatedFieldWells: {
    GroupBy: names.map(name => ({ CategoricalDimensionField: { FieldId: name, ...column(name) } })),
    Values: []
  }
})

function table(id: string, title: object | undefined, ...columns: string[]) {
  const Title = title === undefined ? { Visibility: 'HIDDEN' } : { Visibility: 'VISIBLE', FormatText: title }
  const ChartConfiguration = { FieldWells: fieldWells(...(columns.length === 0 ? ['Region'] : columns)) }
  return { TableVisual: { VisualId: id, Title, ChartConfiguration } }
}

const chart = (id: string, type: string, title: string) => ({
  [type]: { VisualId: id, Title: { Visibility: 'VISIBLE', FormatText: { PlainText: title } } }
})
const sheet = (id: string, name: string, visuals: object[], more: object = {}) => ({
  SheetId: id,
  Name: name,
  ContentType: 'INTERACTIVE',
  Visuals: visuals,
  ...more
})
const define = (sheets: object[], more: object = {}) => ({
  DataSetIdentifierDeclarations: [data('Orders')],
  Sheets: sheets,
  CalculatedFields: [],
  ParameterDeclarations: [],
  FilterGroups: [],
  ...more
})

const rich = (text: string) => ({ RichText: `<visual-title>${text}</visual-title>` })

export const sampleDefinitions = {
  'one table': define([sheet('s1', 'Summary', [table('v1', { PlainText: 'Orders by region' }, 'Region', 'Orders')])]),
  'rich titles with breaks and styles': define([
    sheet('s1', 'Costs', [
      table(
        'v1',
        rich(
          '\n  <inline font-size="14px">Usage per team</inline>\n  <br/>\n  <inline font-size="12px">Last 30 days</inline>\n'
        )
      ),
      table(
        'v2',
        rich(
          `\n  <inline font-size="14px">Top 10 for\u00a0</inline>\n  <inline><b><parameter>\${Team}</parameter></b></inline>\n`
        )
      )
    ])
  ]),
  'character references in titles': define([
    sheet('s1', 'Status', [
      table('v1', rich('&#128994; Healthy &amp; up')),
      table('v2', rich('&#x1F534; Down &lt;1 h'))
    ])
  ]),
  'a hidden title': define([sheet('s1', 'Summary', [table('v1', undefined)])]),
  'forty tables on one sheet': define([
    sheet(
      's1',
      'Everything',
      Array.from({ length: 40 }, (_, index) => table(`v${index}`, { PlainText: `Table ${index}` }))
    )
  ]),
  'every kind of chart': define([
    sheet(
      's1',
      'Charts',
      [
        ...['BarChartVisual', 'LineChartVisual', 'PieChartVisual', 'KPIVisual', 'ScatterPlotVisual', 'HeatMapVisual'],
        ...['TreeMapVisual', 'FunnelChartVisual', 'SankeyDiagramVisual', 'WaterfallVisual', 'GaugeChartVisual'],
        ...['HistogramVisual', 'BoxPlotVisual', 'ComboChartVisual', 'GeospatialMapVisual', 'FilledMapVisual'],
        ...['WordCloudVisual', 'RadarChartVisual', 'InsightVisual', 'CustomContentVisual', 'LayerMapVisual']
      ].map((type, index) => chart(`v${index}`, type, type))
    ),
    sheet('s2', 'Pivot', [
      { PivotTableVisual: { VisualId: 'p1', Title: { Visibility: 'VISIBLE', FormatText: { PlainText: 'Pivot' } } } }
    ])
  ]),
  'all kinds of parameters': define([sheet('s1', 'Summary', [table('v1', { PlainText: 'Orders' })])], {
    ParameterDeclarations: [
      {
        StringParameterDeclaration: {
          Name: 'Team',
          ParameterValueType: 'MULTI_VALUED',
          DefaultValues: { StaticValues: ['a', 'b'] }
        }
      },
      {
        IntegerParameterDeclaration: {
          Name: 'TopCount',
          ParameterValueType: 'SINGLE_VALUED',
          DefaultValues: { StaticValues: [10] }
        }
      },
      {
        DecimalParameterDeclaration: {
          Name: 'Rate',
          ParameterValueType: 'SINGLE_VALUED',
          DefaultValues: {},
          ValueWhenUnset: { ValueWhenUnsetOption: 'NULL' }
        }
      },
      {
        DateTimeParameterDeclaration: {
          Name: 'From',
          TimeGranularity: 'DAY',
          DefaultValues: { RollingDate: { Expression: "truncDate('MM', now())" } }
        }
      },
      {
        StringParameterDeclaration: {
          Name: 'Owner',
          ParameterValueType: 'SINGLE_VALUED',
          DefaultValues: { DynamicValue: { UserNameColumn: { DataSetIdentifier: 'Orders', ColumnName: 'Owner' } } }
        }
      }
    ]
  }),
  'a paginated sheet': define([
    sheet('s1', 'Invoice', [table('v1', { PlainText: 'Lines' })], {
      ContentType: 'PAGINATED',
      Layouts: [
        {
          Configuration: {
            SectionBasedLayout: {
              HeaderSections: [],
              BodySections: [],
              FooterSections: [],
              CanvasSizeOptions: { PaperCanvasSizeOptions: { PaperSize: 'A4', PaperOrientation: 'LANDSCAPE' } }
            }
          }
        }
      ]
    })
  ]),
  'tooltip sheets': define([sheet('s1', 'Summary', [table('v1', { PlainText: 'Orders' })])], {
    TooltipSheets: [{ SheetId: 't1', Name: 'Tooltip', Visuals: [chart('tv1', 'KPIVisual', 'Detail')] }]
  }),
  'a topic instead of a dataset': define(
    [sheet('s1', 'Answers', [chart('v1', 'BarChartVisual', 'By month'), table('v2', { PlainText: 'Rows' })])],
    {
      DataSetIdentifierDeclarations: []
    }
  ),
  'two datasets and sheets of one name': define(
    [
      sheet('s1', 'Overview', [table('v1', { PlainText: 'Orders' })]),
      sheet('s2', 'Overview', [
        {
          TableVisual: {
            VisualId: 'v2',
            Title: { Visibility: 'VISIBLE', FormatText: { PlainText: 'Costs' } },
            ChartConfiguration: {
              FieldWells: { TableUnaggregatedFieldWells: { Values: [{ FieldId: 'c', ...column('Cost', 'Costs') }] } }
            }
          }
        }
      ])
    ],
    { DataSetIdentifierDeclarations: [data('Orders'), data('Costs')] }
  ),
  'a sheet without visuals': define([
    sheet('s1', 'Cover', [], { TextBoxes: [{ SheetTextBoxId: 'x', Content: '<text-box>Hello</text-box>' }] })
  ])
} as const
