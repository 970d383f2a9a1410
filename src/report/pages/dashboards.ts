import type { Dashboard, ParameterDeclaration, Sheet, Visual } from '../../domain/model.ts'
import type { DashboardSummary } from '../../domain/ports.ts'
import { pluralize, sanitizeLine } from '../../lib/text.ts'
import { codeFence, escapeMarkdown } from '../format/markdown.ts'
import { joinMarkdown, type Page } from '../format/page.ts'
import { markdownTable, type Table, textTable } from '../format/table.ts'
import { type WorkflowDefaults, workflowStep } from './workflow-step.ts'

/** What `mode: list` found in the account. */
export function dashboardsPage(dashboards: readonly DashboardSummary[]): Page {
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
    log: [`${title}.`, ...(found ? textTable(table) : [])],
    summary: joinMarkdown([`## QuickSight dashboards`, `${title}.`, found ? markdownTable(table, 256 * 1024) : ''])
  }
}

/** What `mode: list` found in one dashboard, with a step of a workflow to copy. */
export function dashboardPage(dashboard: Dashboard, place: WorkflowDefaults): Page {
  const visuals = visualTable(dashboard.sheets)
  const parameters = parameterTable(dashboard.parameters)
  const step = workflowStep(dashboard, place)
  const title = `${sanitizeLine(dashboard.name)} (${sanitizeLine(dashboard.id)})`
  const has = parameters.rows.length > 0
  return {
    log: [title, '', ...textTable(visuals), ...(has ? ['', ...textTable(parameters)] : []), '', ...step.split('\n')],
    summary: joinMarkdown([
      `## ${escapeMarkdown(title)}`,
      `### Sheets and visuals\n\n${markdownTable(visuals, 160 * 1024)}`,
      has ? `### Parameters\n\n${markdownTable(parameters, 64 * 1024)}` : '',
      `### In a workflow\n\n${codeFence(step, 'yaml')}`
    ])
  }
}

function visualTable(sheets: readonly Sheet[]): Table {
  return {
    columns: [
      { title: 'Sheet' },
      { title: 'Sheet ID', style: 'code' },
      { title: 'Visual' },
      { title: 'Visual ID', style: 'code' },
      { title: 'Type' },
      { title: 'Export formats' }
    ],
    rows: sheets.flatMap(sheet => [sheetRow(sheet), ...sheet.visuals.map(visualRow)])
  }
}

function sheetRow(sheet: Sheet): string[] {
  return [sheet.name, sheet.id, '', '', sheet.contentType === 'PAGINATED' ? 'Paginated sheet' : 'Sheet', 'PDF']
}

function visualRow(visual: Visual): string[] {
  const type = visual.type.replace(/Visual$/, '')
  return ['', '', visual.title ?? '(no title)', visual.id, type, visual.exportable ? 'CSV, EXCEL' : '']
}

function parameterTable(parameters: readonly ParameterDeclaration[]): Table {
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
