import { describe, expect, test } from '@jest/globals'
import { needsDefinition, type Selection } from '../../../src/dashboard/sheets-by-id.ts'
import { selection } from '../../support/builders/dashboard.ts'

describe('needsDiscovery', () => {
  const map = { kind: 'map', values: new Map() } as const
  const structure = { kind: 'structure', structure: {} } as const

  test.each<[boolean, string, Partial<Selection>]>([
    [true, 'every sheet', {}],
    [false, 'PDF of sheets by ID', { sheets: ['sheet-1', '0e4b2a1c-5d6f-4a7b-8c9d-0e1f2a3b4c5d'] }],
    [true, 'a sheet by name', { sheets: ['sheet-1', 'Regions'] }],
    [true, 'a table', { sheets: ['sheet-1'], formats: ['PDF', 'CSV'] }],
    [true, 'a workbook of visuals by ID', { sheets: ['sheet-1'], formats: ['EXCEL'], visuals: ['table-1'] }],
    [true, 'parameters that must be typed', { sheets: ['sheet-1'], parameters: map }],
    [false, 'parameters that are typed', { sheets: ['sheet-1'], parameters: structure }]
  ])('%s: %s', (needed, _, overrides) => {
    expect(needsDefinition(selection(overrides))).toBe(needed)
  })

  test('is false for a CLI request', () => {
    const request = { DashboardId: 'sales', SnapshotConfiguration: { FileGroups: [] } }
    expect(needsDefinition({ kind: 'request', request })).toBe(false)
  })
})
