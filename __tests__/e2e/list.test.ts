import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { loadWorld, type World } from '../../emulator/world.ts'
import { parseOutput, runOnce, withEmulator } from './isolated-emulator.ts'
import { account, getCallSequence, getOperations, toRoleArn, validInputs } from './shared-emulator.ts'

const inputs = { mode: 'list', 'role-to-assume': toRoleArn('github-actions'), 'aws-region': 'us-east-1' }

interface Summary {
  readonly id: string
  readonly name: string
  readonly arn: string
}

describe('mode: list without a dashboard', () => {
  test.concurrent('lists the dashboards of every page, sorted by name', async () => {
    const ran = await runOnce(inputs, { emulator: { world: createWorld(250) } })
    expect(ran.stdout).not.toContain('::error')
    expect(getOperations(ran.calls).filter(operation => operation === 'ListDashboards')).toHaveLength(3)
    const found = parseOutput<Summary[]>(ran, 'dashboards')
    expect(found).toHaveLength(250)
    expect(found.map(({ name }) => name).slice(0, 5)).toEqual(['alpha 1', 'Alpha 2', 'alpha 3', 'Alpha 4', 'alpha 5'])
    expect(found.at(-1)).toMatchObject({
      id: 'omega-125',
      name: 'omega 125',
      arn: `arn:aws:quicksight:us-east-1:${account}:dashboard/omega-125`
    })
    for (const text of [ran.stdout, ran.summary]) {
      expect(text).toContain('250 dashboards')
      const rows = found.map(({ id }) => text.search(new RegExp(`\\b${id}\\b`)))
      expect(rows.every((row, i) => row > (rows[i - 1] ?? -1))).toBe(true)
    }
  })

  test.concurrent('works with a role that is only allowed to list dashboards', async () => {
    const ran = await runOnce({ ...inputs, 'role-to-assume': toRoleArn('list-only') })
    expect(ran.stdout).not.toContain('::error')
    expect(getCallSequence(ran.calls)).toEqual(['GetIdToken', 'AssumeRoleWithWebIdentity', 'ListDashboards'])
    expect(parseOutput<Summary[]>(ran, 'dashboards').map(({ id }) => id)).toContain('sales-overview')
  })

  test.concurrent('reports that the account has no dashboards', async () => {
    const ran = await runOnce(inputs, { emulator: { world: createWorld(0) } })
    expect(ran.outputs).toMatchObject({ status: 'COMPLETED', dashboards: '[]' })
    expect(ran.stdout).toContain('0 dashboards.')
  })
})

describe('mode: list with a dashboard', () => {
  test.concurrent('shows sheets, visuals and what they can be exported as, and parameters', async () => {
    const ran = await runOnce({ ...inputs, 'dashboard-id': 'sales-overview' })
    expect(getCallSequence(ran.calls)).toEqual([
      'GetIdToken',
      'AssumeRoleWithWebIdentity',
      'DescribeDashboardDefinition'
    ])
    const [dashboard, ...others] = parseOutput<object[]>(ran, 'dashboards')
    expect(others).toEqual([])
    expect(dashboard).toMatchObject({
      id: 'sales-overview',
      name: 'Sales overview',
      sheets: [{ id: 'sheet-summary', name: 'Summary', visuals: Array(5).fill(expect.anything()) }, {}, {}],
      parameters: [
        { name: 'Region', type: 'String', multiValued: true, defaults: ['AMER', 'EMEA', 'APAC'] },
        { name: 'Quarter', type: 'String', multiValued: false, defaults: ['Q1'] },
        { name: 'TopCount', type: 'Integer', multiValued: false, defaults: ['10'] },
        { name: 'MinimumMargin', type: 'Decimal', multiValued: false, defaults: ['0.25'] },
        { name: 'AsOf', type: 'DateTime', multiValued: false, defaults: [] }
      ]
    })
    expect(JSON.stringify(dashboard)).toContain(
      '"id":"kpi-units","title":"Units sold","type":"KPIVisual","exportable":false'
    )
    expect(JSON.stringify(dashboard)).toContain(
      '"id":"table-sales","title":"All sales","type":"TableVisual","exportable":true'
    )
    expect(ran.stdout).toMatch(/^ +All sales +table-sales +Table +CSV, EXCEL$/m)
    expect(ran.stdout).toMatch(/^ +Units sold +kpi-units +KPI *$/m)
    expect(ran.summary).toMatch(/^\| {2}\| {2}\| All sales \| `table-sales` \| Table \| CSV, EXCEL \|$/m)
    expect(ran.summary).toMatch(/^\| `Region` \| String \| several \| AMER, EMEA, APAC \|$/m)
  })

  test.concurrent.each(['sales-overview', 'twenty-sheets', 'twin-sheets', 'hostile-names', 'dates-only'])(
    'prints a step that works when it is copied into a workflow: %s',
    dashboard =>
      withEmulator(
        async ({ run }) => {
          const listed = await run({ ...inputs, 'dashboard-id': dashboard })
          const [, step = ''] = /```yaml\n([\s\S]*?)\n```/.exec(listed.summary) ?? []
          const [{ with: copied }] = parse(step)
          const planned = await run({ ...validInputs, ...copied, mode: 'plan' })
          expect(planned.stdout).not.toMatch(/^::error/m)
          expect(planned.code).toBe(0)
          expect(parseOutput<unknown[]>(planned, 'plan').length).toBeGreaterThan(0)
        },
        { world: createWorld(0, createDashboards()) }
      )
  )

  test.concurrent('repeats the inputs of the step in the step to copy', async () => {
    const given = {
      'identity-role-to-assume': toRoleArn('quicksight-identity'),
      'user-email': 'analyst@example.com',
      format: 'EXCEL'
    }
    const ran = await runOnce({ ...inputs, ...given, 'dashboard-id': 'sales-overview' })
    const [, step = ''] = /```yaml\n([\s\S]*?)\n```/.exec(ran.summary) ?? []
    const [{ with: copied }] = parse(step)
    expect(copied).toMatchObject(given)
    expect(Object.keys(copied)).not.toContain('sheet-ids')
    expect(ran.stdout).not.toContain('someone@example.com')
  })

  test.concurrent('fails if the dashboard does not exist', async () => {
    const ran = await runOnce({ ...inputs, 'dashboard-id': 'sales-overvew' })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(
      /::error::.*ResourceNotFoundException: Dashboard sales-overvew.*Did you mean sales-overview \("Sales overview"\)\?/
    )
    expect(ran.outputs['status']).toBe('FAILED')
  })
})

test.concurrent.each([
  ['reports', '- dashboard-id: a', /reports: mode: list lists one dashboard or all of them/],
  ['cli-input-json', '{}', /cli-input-json: mode: list exports nothing/]
])('mode: list refuses %s', async (name, value, message) => {
  const ran = await runOnce({ ...inputs, [name]: value })
  expect(ran.stdout).toMatch(message)
  expect(ran.calls).toEqual([])
})

/** A world with `count` dashboards in reverse order, half of them capitalized; or with the given `dashboards`. */
function createWorld(count: number, dashboards?: World['dashboards']): World {
  const world = loadWorld()
  const [template] = world.dashboards
  if (template === undefined) throw new Error('the world has no dashboard')
  const named = Array.from({ length: count }, (_, i) => {
    const word = i % 2 === 0 ? 'alpha' : 'omega'
    const number = Math.floor(i / 2) + 1
    const shown = number % 2 === 0 ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word
    return { ...template, id: `${word}-${number}`, name: `${shown} ${number}` }
  })
  return { ...world, dashboards: dashboards ?? named.toReversed() }
}

/** The dashboards of the default world, and one whose only parameter has no default value. */
function createDashboards(): World['dashboards'] {
  const { dashboards } = loadWorld()
  const [template] = dashboards
  if (template === undefined) throw new Error('the world has no dashboard')
  return [...dashboards, { ...template, id: 'dates-only', parameters: [{ name: 'AsOf', type: 'DateTime' }] }]
}
