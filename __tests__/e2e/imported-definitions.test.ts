import { describe, expect, test } from '@jest/globals'
import { sampleDefinitions } from '../emulator/sample-definitions.ts'
import { parseOutput, withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

interface ListedVisual {
  readonly title?: string
  readonly exportable?: boolean
}

describe('a dashboard imported from an account', () => {
  test.concurrent.each(Object.entries(sampleDefinitions))(
    'with %s can be listed, planned and exported',
    (name, Definition) =>
      withEmulator(
        async ({ emulator, run }) => {
          const DashboardId = name.replaceAll(' ', '-')
          const answer = { DashboardId, Name: `Imported: ${name}`, Definition }
          await fetch(`${emulator.url}/_emulator/import`, { method: 'POST', body: JSON.stringify(answer) })
          const inputs = { ...validInputs, 'dashboard-id': DashboardId, 'sheet-ids': '', bucket: '' }
          const listed = await run({ ...inputs, mode: 'list' })
          expect(listed.stdout).not.toContain('::error')
          const [dashboard] = [
            parseOutput<{ sheets: { id: string; visuals: ListedVisual[] }[] }>(listed, 'dashboards')
          ].flat()
          expect(dashboard?.sheets).toHaveLength(Definition.Sheets.length)
          for (const { title } of dashboard?.sheets.flatMap(({ visuals }) => visuals) ?? []) {
            if (title === undefined) continue
            expect(title).not.toMatch(/<[a-z/]|&#|\s{2}|\n|\u00a0/)
          }
          const planned = await run({ ...inputs, mode: 'plan' })
          expect(planned.stdout).not.toContain('::error')
          const sheets = parseOutput<object[]>(planned, 'plan')
          expect(sheets).toHaveLength(Definition.Sheets.length)
          const exported = await run(inputs)
          expect([exported.outputs['status'], exported.code]).toEqual(['COMPLETED', 0])
          expect(parseOutput<object[]>(exported, 'files')).toHaveLength(Definition.Sheets.length)
        },
        { timeScale: 0.01 }
      )
  )

  test.concurrent('exports a table by the title a person reads', () =>
    withEmulator(
      async ({ emulator, run }) => {
        const answer = {
          DashboardId: 'rich',
          Name: 'Rich',
          Definition: sampleDefinitions['rich titles with breaks and styles']
        }
        await fetch(`${emulator.url}/_emulator/import`, { method: 'POST', body: JSON.stringify(answer) })
        const ran = await run({
          ...validInputs,
          'dashboard-id': 'rich',
          'sheet-ids': 'Costs',
          format: 'CSV',
          'visual-ids': 'Usage per team Last 30 days',
          bucket: ''
        })
        expect(ran.stdout).not.toContain('::error')
        expect(parseOutput<{ path: string }[]>(ran, 'files').map(({ path }) => path)).toEqual([
          'quicksight-snapshots/Rich/Costs/Usage per team Last 30 days.csv'
        ])
      },
      { timeScale: 0.01 }
    ))
})
