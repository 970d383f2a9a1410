import { StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Emulator } from '../../emulator/emulator.ts'
import { loadWorld, type World } from '../../emulator/world.ts'
import { toStartInput } from '../../src/aws/quicksight/request-mapping.ts'
import type { SnapshotRequest } from '../../src/domain/snapshot-request.ts'
import { createBaseSession, createEnhancedSession, createQuickSightClient } from '../emulator/clients.ts'
import { type Inputs, parseOutput, withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

type Dashboard = World['dashboards'][number]
type Sheet = Dashboard['sheets'][number]
type Format = 'PDF' | 'CSV' | 'EXCEL'

/** Sheets, visuals and formats that an entry of `reports` selects, by ID. */
interface Wanted {
  readonly dashboard: Dashboard
  readonly formats: readonly Format[]
  readonly sheets: readonly Sheet[]
  readonly visuals: readonly string[]
  /** The entry of `reports`. */
  readonly entry: object
}

const exportable = ['TableVisual', 'PivotTableVisual']
// The jobs never run, so nothing is rendered; these tests are about the requests that the API accepts.
const jobsStay = 1e6
const unlimited = { requestsPerSecond: 0, concurrentJobs: Number.POSITIVE_INFINITY }

const visualArb = fc.record({
  type: fc.constantFrom('TableVisual', 'TableVisual', 'PivotTableVisual', 'BarChartVisual', 'KPIVisual'),
  titled: fc.boolean()
})
const dashboardArb = fc.array(fc.array(visualArb, { maxLength: 9 }), { minLength: 1, maxLength: 7 })

function createDashboard(template: Dashboard, index: number, sheets: { type: string; titled: boolean }[][]): Dashboard {
  return {
    ...template,
    id: `generated-${index}`,
    name: `Generated ${index}`,
    sheets: sheets.map((visuals, s) => ({
      id: `sheet-${s}`,
      name: `Sheet, number ${s}`,
      visuals: visuals.map(({ type, titled }, v) => ({
        id: `visual-${s}-${v}`,
        type,
        ...(titled ? { title: `Visual "${v}", sheet ${s}` } : {}),
        table: 'sales',
        columns: ['Region', 'Revenue']
      }))
    }))
  }
}

/** A selection from the dashboard: sheets and visuals by ID or name, or all; CSV and EXCEL only with a table. */
function createWantedArb(dashboard: Dashboard): fc.Arbitrary<Wanted> {
  const shape = { sheets: fc.subarray(dashboard.sheets), byName: fc.boolean(), formats: formatsArb }
  return fc.record(shape).chain(({ sheets: chosen, byName, formats: asked }) => {
    const sheets = chosen.length === 0 ? dashboard.sheets : chosen
    const tables = sheets.flatMap(sheet => sheet.visuals).filter(visual => exportable.includes(visual.type))
    const formats: readonly Format[] = tables.length === 0 ? ['PDF'] : asked
    return fc.subarray(tables).map(some => ({
      dashboard,
      formats,
      sheets,
      visuals: (some.length === 0 ? tables : some).map(visual => visual.id),
      entry: {
        'dashboard-id': dashboard.id,
        format: formats,
        'sheet-ids': toNamesOrAll(chosen.map(sheet => (byName ? sheet.name : sheet.id))),
        'visual-ids': toNamesOrAll(some.map(visual => (byName ? (visual.title ?? visual.id) : visual.id)))
      }
    }))
  })
}

// An unset list selects all; an empty list is an error.
function toNamesOrAll(names: readonly string[]): readonly string[] | null {
  return names.length === 0 ? null : names
}

const formatsArb = fc.subarray<Format>(['PDF', 'CSV', 'EXCEL'], { minLength: 1 })

function createStepArb(reports: number): fc.Arbitrary<readonly Wanted[]> {
  const [template] = loadWorld().dashboards
  if (template === undefined) throw new Error('the world has no dashboard')
  return fc
    .array(dashboardArb, { minLength: 1, maxLength: reports })
    .map(all => all.map((sheets, index) => createDashboard(template, index, sheets)))
    .chain(dashboards => fc.tuple(...dashboards.map(createWantedArb)))
}

function toInputs(step: readonly Wanted[]): Inputs {
  const entries = step.map(({ entry }, index) => ({ name: `r${index}`, 'bucket-prefix': '{name}', ...entry }))
  const { 'dashboard-id': _, ...rest } = validInputs
  return { ...rest, reports: JSON.stringify(entries) }
}

function createWorld(step: readonly Wanted[]): World {
  return { ...loadWorld(), dashboards: step.map(({ dashboard }) => dashboard) }
}

const bounded = { endOnFailure: true, interruptAfterTimeLimit: 40_000 }

test('a plan covers every file exactly once, in as few jobs as the limits allow, and the API accepts it', async () => {
  const property = fc.asyncProperty(createStepArb(12), step =>
    withEmulator(
      async ({ emulator, run }) => {
        const ran = await run({ ...toInputs(step), mode: 'plan' })
        expect(ran.stdout).not.toContain('::error')
        expect(emulator.jobs()).toEqual([])
        const plan = parseOutput<SnapshotRequest[]>(ran, 'plan')
        for (const [index, wanted] of step.entries()) checkPlan(wanted, plan.filter(isFromDashboard(`r${index}`)))
        await startAll(emulator, plan)
        expect(emulator.jobs()).toHaveLength(plan.length)
      },
      { world: createWorld(step), timeScale: jobsStay, switches: unlimited }
    )
  )
  await fc.assert(property, { numRuns: 16, ...bounded })
})

test('an export sends the requests of its plan and no others', async () => {
  const property = fc.asyncProperty(createStepArb(3), step =>
    withEmulator(
      async ({ emulator, run }) => {
        const planned = await run({ ...toInputs(step), mode: 'plan' })
        await run({ ...toInputs(step), wait: 'false', 'max-concurrency': '1000' })
        const sent = emulator.jobs().map(job => job.request)
        expect(sortByJobId(sent)).toEqual(sortByJobId(parseOutput<SnapshotRequest[]>(planned, 'plan')))
      },
      { world: createWorld(step), timeScale: jobsStay, switches: unlimited }
    )
  )
  await fc.assert(property, { numRuns: 8, ...bounded })
})

function isFromDashboard(name: string): (request: SnapshotRequest) => boolean {
  return ({ SnapshotConfiguration: { DestinationConfiguration: to } }) =>
    to?.S3Destinations[0]?.BucketConfiguration.BucketPrefix === name
}

function checkPlan({ formats, sheets, visuals }: Wanted, requests: readonly SnapshotRequest[]): void {
  const files = requests.flatMap(({ SnapshotConfiguration }) =>
    SnapshotConfiguration.FileGroups.flatMap(({ Files }) => Files)
  )
  const planned = (format: Format) =>
    files.filter(file => file.FormatType === format).flatMap(file => file.SheetSelections)
  const sheetOfVisual = new Map(sheets.flatMap(sheet => sheet.visuals.map(visual => [visual.id, sheet.id])))
  const asked = (format: Format) => (formats.includes(format) ? visuals : [])
  expect(planned('PDF').map(({ SheetId }) => SheetId)).toEqual(
    formats.includes('PDF') ? sheets.map(({ id }) => id) : []
  )
  for (const format of ['CSV', 'EXCEL'] as const) {
    const placed = planned(format).flatMap(({ SheetId, VisualIds = [] }) => VisualIds.map(visual => [SheetId, visual]))
    expect(placed.toSorted()).toEqual(
      asked(format)
        .map(visual => [sheetOfVisual.get(visual), visual])
        .toSorted()
    )
  }
  const fewest = [planned('PDF').length, Math.ceil(asked('CSV').length / 5), Math.ceil(asked('EXCEL').length / 5)]
  expect(requests).toHaveLength(Math.max(...fewest))
}

async function startAll(emulator: Emulator, plan: readonly SnapshotRequest[]): Promise<void> {
  const client = createQuickSightClient(
    emulator,
    await createEnhancedSession(emulator, await createBaseSession(emulator))
  )
  for (const request of plan) await client.send(new StartDashboardSnapshotJobCommand(toStartInput(request)))
}

function sortByJobId<T extends { readonly SnapshotJobId: string }>(requests: readonly T[]): T[] {
  return requests.toSorted((a, b) => (a.SnapshotJobId < b.SnapshotJobId ? -1 : 1))
}
