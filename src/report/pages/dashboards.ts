import type { Dashboard, ParameterDeclaration, Sheet, Visual } from '../../domain/dashboard.ts'
import type { DashboardSummary } from '../../domain/ports/quicksight.ts'
import { pluralize, sanitizeLine } from '../../lib/text.ts'
import { escapeMarkdown, formatCodeFence } from '../format/markdown.ts'
import { joinMarkdown, type Page } from '../format/page.ts'
import { formatMarkdownTable, formatTextTable, type Table } from '../format/table.ts'
import { createDataTable, type DataRow } from './data.ts'
import { formatWorkflowStep, type WorkflowDefaults } from './workflow-step.ts'

const nextStep = 'To list the sheets, visuals and parameters of one dashboard, set dashboard-id to its ID.'

/** The dashboards of an account. */
export function formatDashboardsPage(dashboards: readonly DashboardSummary[]): Page {
  const title = pluralize(dashboards.length, 'dashboard')
  const table: Table = {
    columns: [
      { title: 'Dashboard' },
      { title: 'ID', style: 'code' },
      { title: 'Version', style: 'number' },
      { title: 'Published' }
    ],
    rows: dashboards.map(each => [
      each.name,
      each.id,
      String(each.publishedVersion ?? ''),
      each.lastPublished ?? each.lastUpdated ?? ''
    ])
  }
  const found = dashboards.length > 0
  return {
    log: [`${title}.`, ...(found ? [...formatTextTable(table), nextStep] : [])],
    summary: joinMarkdown([
      `## QuickSight dashboards`,
      `${title}.`,
      ...(found ? [formatMarkdownTable(table, 256 * 1024), nextStep] : [])
    ])
  }
}

/** One dashboard, with a workflow step to copy. */
export function formatDashboardPage(
  dashboard: Dashboard,
  place: WorkflowDefaults,
  data: readonly DataRow[] = []
): Page {
  const visuals = createVisualTable(dashboard.sheets)
  const parameters = createParameterTable(dashboard.parameters)
  const step = formatWorkflowStep(dashboard, place)
  const title = `${sanitizeLine(dashboard.name)} (${sanitizeLine(dashboard.id)})`
  const hasParameters = parameters.rows.length > 0
  const datasets = data.length === 0 ? undefined : createDataTable(data.map(({ dataset }) => ({ dataset })))
  return {
    log: [
      title,
      '',
      ...formatTextTable(visuals),
      ...(hasParameters ? ['', ...formatTextTable(parameters)] : []),
      ...(datasets === undefined ? [] : ['', ...formatTextTable(datasets)]),
      '',
      ...step.split('\n')
    ],
    summary: joinMarkdown([
      `## ${escapeMarkdown(title)}`,
      `### Sheets and visuals\n\n${formatMarkdownTable(visuals, 160 * 1024)}`,
      hasParameters ? `### Parameters\n\n${formatMarkdownTable(parameters, 64 * 1024)}` : '',
      datasets === undefined ? '' : `### Data\n\n${formatMarkdownTable(datasets, 64 * 1024)}`,
      `### In a workflow\n\n${formatCodeFence(step, 'yaml')}`
    ])
  }
}

function createVisualTable(sheets: readonly Sheet[]): Table {
  return {
    columns: [
      { title: 'Sheet' },
      { title: 'Sheet ID', style: 'code' },
      { title: 'Visual' },
      { title: 'Visual ID', style: 'code' },
      { title: 'Type' },
      { title: 'Export formats' }
    ],
    rows: sheets.flatMap(sheet => [createSheetRow(sheet), ...sheet.visuals.map(createVisualRow)])
  }
}

function createSheetRow(sheet: Sheet): string[] {
  return [sheet.name, sheet.id, '', '', sheet.contentType === 'PAGINATED' ? 'Paginated sheet' : 'Sheet', 'PDF']
}

function createVisualRow(visual: Visual): string[] {
  const type = visual.type.replace(/Visual$/, '')
  return ['', '', visual.title ?? '(no title)', visual.id, type, visual.exportable ? 'CSV, EXCEL' : '']
}

function createParameterTable(parameters: readonly ParameterDeclaration[]): Table {
  return {
    columns: [{ title: 'Parameter', style: 'code' }, { title: 'Type' }, { title: 'Values' }, { title: 'Default' }],
    rows: parameters.map(parameter => [
      parameter.name,
      parameter.type,
      parameter.multiValued ? 'several' : 'one',
      formatDefault(parameter)
    ])
  }
}

function formatDefault({ defaults, rollingDefault, hasDefaultPerUser }: ParameterDeclaration): string {
  const fixed = defaults.join(', ')
  if (rollingDefault !== undefined) return rollingDefault
  if (hasDefaultPerUser !== true) return fixed
  return fixed === '' ? 'per user' : `per user, otherwise ${fixed}`
}
