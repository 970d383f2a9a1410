import { expect, test } from '@jest/globals'
import type { Visual } from '../../emulator/account-schema.ts'
import { createDefinition } from '../../emulator/quicksight/definition.ts'
import { loadWorld } from '../../emulator/world.ts'

const [template] = loadWorld().dashboards

/** Members of a visual of this type in a definition. */
function listMembers(type: string): string[] {
  if (template === undefined) throw new Error('the world has no dashboard')
  const visual: Visual = { id: 'v', type, title: 'T', table: 'sales' }
  const dashboard = { ...template, sheets: [{ id: 's', name: 'S', visuals: [visual] }] }
  const definition = createDefinition(dashboard, id => id) as { Sheets: { Visuals: Record<string, object>[] }[] }
  return Object.keys(definition.Sheets[0]?.Visuals[0]?.[type] ?? {}).sort()
}

test.each<[string, string[]]>([
  ['BarChartVisual', ['Actions', 'ColumnHierarchies', 'Subtitle', 'Title', 'VisualId']],
  ['KPIVisual', ['Actions', 'ColumnHierarchies', 'Subtitle', 'Title', 'VisualId']],
  ['TableVisual', ['Actions', 'Subtitle', 'Title', 'VisualId']],
  ['PivotTableVisual', ['Actions', 'Subtitle', 'Title', 'VisualId']],
  ['HistogramVisual', ['Actions', 'Subtitle', 'Title', 'VisualId']],
  ['LayerMapVisual', ['Subtitle', 'Title', 'VisualId']],
  ['EmptyVisual', ['Actions', 'VisualId']]
])('a %s has the members of the service model only', (type, members) => {
  expect(listMembers(type)).toEqual(members)
})
