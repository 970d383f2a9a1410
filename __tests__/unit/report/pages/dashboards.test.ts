import { expect, test } from '@jest/globals'
import type { Dashboard } from '../../../../src/domain/dashboard.ts'
import { formatDashboardPage, formatDashboardsPage } from '../../../../src/report/pages/dashboards.ts'
import { injectionStrings } from '../../../support/builders/report.ts'

const place = { region: 'eu-west-1', partition: 'aws' }

const dashboard: Dashboard = {
  id: 'sales',
  name: 'Sales | EMEA',
  dataSetArns: [],
  sheets: [
    {
      id: 'overview',
      name: 'Overview',
      contentType: 'INTERACTIVE',
      visuals: [
        { id: 'v1', title: 'Revenue', type: 'KPIVisual', exportable: false },
        { id: 'v2', type: 'PivotTableVisual', exportable: true }
      ]
    },
    { id: 'invoice', name: 'Invoice', contentType: 'PAGINATED', visuals: [] }
  ],
  parameters: [
    { name: 'Region', type: 'String', multiValued: true, defaults: ['East', 'West'] },
    { name: 'From', type: 'DateTime', multiValued: false, defaults: [] },
    { name: 'Month', type: 'DateTime', multiValued: false, defaults: [], rollingDefault: "truncDate('MM', now())" },
    { name: 'Team', type: 'String', multiValued: false, defaults: ['all'], hasDefaultPerUser: true }
  ]
}

test('the dashboards of an account are a table', () => {
  const unpublished = { publishedVersion: undefined, lastPublished: undefined, lastUpdated: undefined }
  const { log, summary } = formatDashboardsPage([
    {
      id: 'sales',
      name: 'Sales',
      arn: 'a',
      publishedVersion: 3,
      lastPublished: '2026-01-31T10:00:00Z',
      lastUpdated: 'x'
    },
    { ...unpublished, id: 'ops', name: 'Ops | all', arn: 'b', lastUpdated: '2026-01-30T10:00:00Z' },
    { ...unpublished, id: 'new', name: 'New', arn: 'c' }
  ])
  expect(log).toEqual([
    '3 dashboards.',
    'Dashboard  ID     Version  Published',
    'Sales      sales        3  2026-01-31T10:00:00Z',
    'Ops | all  ops             2026-01-30T10:00:00Z',
    'New        new',
    'To list the sheets, visuals and parameters of one dashboard, set dashboard-id to its ID.'
  ])
  expect(summary).toContain('| Ops \\| all | `ops` |  | 2026-01-30T10:00:00Z |\n')
})

test('an account without dashboards has no table', () => {
  expect(formatDashboardsPage([])).toEqual({
    log: ['0 dashboards.'],
    summary: '## QuickSight dashboards\n\n0 dashboards.\n'
  })
})

test('one dashboard has sheets, visuals, parameters and a step to copy', () => {
  const { log, summary } = formatDashboardPage(dashboard, place)
  expect(log.slice(0, 14)).toEqual([
    'Sales | EMEA (sales)',
    '',
    'Sheet     Sheet ID  Visual      Visual ID  Type             Export formats',
    'Overview  overview                         Sheet            PDF',
    '                    Revenue     v1         KPI',
    '                    (no title)  v2         PivotTable       CSV, EXCEL',
    'Invoice   invoice                          Paginated sheet  PDF',
    '',
    'Parameter  Type      Values   Default',
    'Region     String    several  East, West',
    'From       DateTime  one',
    "Month      DateTime  one      truncDate('MM', now())",
    'Team       String    one      per user, otherwise all',
    ''
  ])
  expect(log).toContain('    dashboard-id: sales')
  expect(summary).toContain('## Sales \\| EMEA (sales)\n')
  expect(summary).toContain('| Overview | `overview` |  |  | Sheet | PDF |')
  expect(summary).toContain('| `Region` | String | several | East, West |')
  expect(summary).toContain('```yaml\n- uses: OWNER/quicksight-snapshot@v1\n')
})

test('a dashboard without parameters has no table of them', () => {
  const { log, summary } = formatDashboardPage({ ...dashboard, parameters: [] }, place)
  expect(summary).not.toContain('### Parameters')
  expect(log).not.toContain('Parameter')
})

test('hostile names add neither headings nor rows nor lines', () => {
  const sheets = injectionStrings.map((name, index) => ({ ...dashboard.sheets[0], id: `s${index}`, name, visuals: [] }))
  const hostile = {
    ...dashboard,
    name: injectionStrings.join('\n'),
    sheets: sheets.map(sheet => ({ ...sheet, contentType: 'INTERACTIVE' as const }))
  }
  const { log, summary } = formatDashboardPage(hostile, place)
  expect(summary.split('\n').filter(line => line.startsWith('#'))).toHaveLength(4)
  expect(summary.split('\n').filter(line => line.endsWith('| Sheet | PDF |'))).toHaveLength(injectionStrings.length)
  expect(log.filter(line => /[\n\r]/.test(line))).toEqual([])
})
