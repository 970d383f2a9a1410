import type { ParameterDeclaration as WireDeclaration, Visual as WireVisual } from '@aws-sdk/client-quicksight'
import type { Dashboard, ParameterDeclaration, Sheet, Visual } from '../domain/model.ts'
import type { DashboardDefinition } from '../domain/ports.ts'

/**
 * The dashboard in our words: its sheets, visuals and parameters.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardDefinition.html
 */
export function toDashboard(dashboardId: string, definition: DashboardDefinition): Dashboard {
  const { Sheets, ParameterDeclarations, DataSetIdentifierDeclarations } = definition.Definition ?? {}
  return {
    id: dashboardId,
    name: definition.Name ?? dashboardId,
    sheets: (Sheets ?? []).flatMap((sheet): Sheet[] =>
      sheet.SheetId === undefined
        ? []
        : [
            {
              id: sheet.SheetId,
              name: sheet.Name ?? sheet.SheetId,
              contentType: sheet.ContentType === 'PAGINATED' ? 'PAGINATED' : 'INTERACTIVE',
              visuals: (sheet.Visuals ?? []).flatMap(visualOf)
            }
          ]
    ),
    parameters: (ParameterDeclarations ?? []).flatMap(declarationOf),
    dataSetArns: (DataSetIdentifierDeclarations ?? []).flatMap(({ DataSetArn }) => DataSetArn ?? [])
  }
}

// CSV and Excel take tables and pivot tables only:
// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotFileSheetSelection.html
const exportableTypes = new Set(['TableVisual', 'PivotTableVisual'])

// A visual is an object with one member, and that member's name is its type.
function visualOf(wire: WireVisual): Visual[] {
  for (const [type, body] of Object.entries(wire)) {
    if (body === undefined || body === null || typeof body.VisualId !== 'string') continue
    const title = visualTitle(body)
    return [
      { id: body.VisualId, ...(title === undefined ? {} : { title }), type, exportable: exportableTypes.has(type) }
    ]
  }
  return []
}

function visualTitle(body: object): string | undefined {
  const { Title } = body as { Title?: { FormatText?: { PlainText?: string; RichText?: string } } }
  const { PlainText, RichText } = Title?.FormatText ?? {}
  const text = PlainText ?? (RichText === undefined ? undefined : stripMarkup(RichText))
  return text === undefined || text.trim() === '' ? undefined : text.trim()
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' }

// `<visual-title>Sales by <b>region</b> &amp; year</visual-title>`
function stripMarkup(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|nbsp|amp);/g, (whole, name: string) => entities[name] ?? whole)
}

function declarationOf(wire: WireDeclaration): ParameterDeclaration[] {
  for (const type of ['String', 'Integer', 'Decimal', 'DateTime'] as const) {
    const body = wire[`${type}ParameterDeclaration`]
    if (body?.Name === undefined) continue
    // Date-time declarations have no ParameterValueType: they are always single-valued.
    const multiValued = 'ParameterValueType' in body && body.ParameterValueType === 'MULTI_VALUED'
    return [
      { name: body.Name, type, multiValued, defaults: (body.DefaultValues?.StaticValues ?? []).map(textOfDefault) }
    ]
  }
  return []
}

function textOfDefault(value: string | number | Date): string {
  return value instanceof Date ? value.toISOString() : String(value)
}
