import type { Dashboard, Parameter, Sheet, Visual } from '../account-schema.ts'

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DashboardVersionDefinition.html */
export function createDefinition(dashboard: Dashboard, arn: (resource: string) => string): object {
  const { definition } = dashboard
  if (typeof definition === 'object' && definition !== null) return definition
  const tables = new Set(dashboard.sheets.flatMap(sheet => sheet.visuals.map(visual => visual.table)))
  return {
    DataSetIdentifierDeclarations: [...tables].map(name => ({ Identifier: name, DataSetArn: arn(`dataset/${name}`) })),
    Sheets: dashboard.sheets.map(createSheetDefinition),
    CalculatedFields: [],
    ParameterDeclarations: (dashboard.parameters ?? []).map(createParameterDeclaration),
    FilterGroups: [],
    ColumnConfigurations: []
  }
}

function createSheetDefinition(sheet: Sheet): object {
  return {
    SheetId: sheet.id,
    Name: sheet.name,
    ContentType: sheet.contentType ?? 'INTERACTIVE',
    Visuals: sheet.visuals.map(createVisualDefinition),
    Layouts: [{ Configuration: createLayout(sheet) }]
  }
}

function createLayout(sheet: Sheet): object {
  const elements = sheet.visuals.map((visual, index) => ({
    ElementId: visual.id,
    ElementType: 'VISUAL',
    ColumnIndex: (index % 2) * 18,
    ColumnSpan: 18,
    RowIndex: Math.floor(index / 2) * 12,
    RowSpan: 12
  }))
  if (sheet.contentType !== 'PAGINATED') return { GridLayout: { Elements: elements } }
  return { SectionBasedLayout: { HeaderSections: [], BodySections: [], FooterSections: [], CanvasSizeOptions: {} } }
}

const withoutHierarchies = [
  ...['TableVisual', 'PivotTableVisual', 'GaugeChartVisual', 'HistogramVisual', 'SankeyDiagramVisual', 'InsightVisual'],
  ...['CustomContentVisual', 'LayerMapVisual', 'PluginVisual', 'EmptyVisual']
]

/**
 * A visual is an object of one key, and the key is its type; types differ in their members.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Visual.html
 */
function createVisualDefinition({ id, type, title }: Visual): object {
  const Title =
    title === undefined ? { Visibility: 'HIDDEN' } : { Visibility: 'VISIBLE', FormatText: describeTitle(type, title) }
  const content = {
    VisualId: id,
    ...(type === 'EmptyVisual' ? {} : { Title, Subtitle: { Visibility: 'VISIBLE' } }),
    ...(type === 'LayerMapVisual' ? {} : { Actions: [] }),
    ...(withoutHierarchies.includes(type) ? {} : { ColumnHierarchies: [] })
  }
  return { [type]: content }
}

/** Titles can be plain or rich text. Pivot tables have rich text here, so that clients get both. */
function describeTitle(type: string, title: string): object {
  if (type !== 'PivotTableVisual') return { PlainText: title }
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return { RichText: `<visual-title>${escaped}</visual-title>` }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ParameterDeclaration.html */
function createParameterDeclaration(parameter: Parameter): object {
  const { name, type, multi = false } = parameter
  const defaults = { DefaultValues: { StaticValues: parameter.default ?? [] } }
  if (type === 'DateTime')
    return { DateTimeParameterDeclaration: { Name: name, TimeGranularity: 'DAY', DefaultValues: { StaticValues: [] } } }
  const ParameterValueType = multi ? 'MULTI_VALUED' : 'SINGLE_VALUED'
  return { [`${type}ParameterDeclaration`]: { ParameterValueType, Name: name, ...defaults } }
}
