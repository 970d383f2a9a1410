import { describe, expect, test } from '@jest/globals'
import type { Mode } from '../../../src/domain/step.ts'
import { entryNames } from '../../../src/inputs/input-names.ts'
import { type ReportEntry, readEntries } from '../../../src/inputs/report-entries.ts'
import { createReader } from './input-harness.ts'

async function readEntryList(
  inputs: Record<string, string>,
  mode: Mode = 'export',
  files: Record<string, string> = {}
) {
  const { reader, problems } = createReader(inputs, files)
  return { entries: await readEntries(reader, mode), problems: problems() }
}

type Pairs = readonly (readonly [string | undefined, string | undefined])[]

const getIds = ({ name, dashboard }: ReportEntry) => [name, dashboard?.id]

describe('the exports of a step', () => {
  const two = '- name: Weekly\n  dashboard-id: sales\n- dashboard-id: costs'
  test.each<[string, Record<string, string>, Record<string, string>, Pairs]>([
    ['a dashboard', { 'dashboard-id': 'sales' }, {}, [[undefined, 'sales']]],
    ['a request', { 'cli-input-json': '{}' }, {}, [[undefined, undefined]]],
    [
      'a list',
      { reports: two },
      {},
      [
        ['Weekly', 'sales'],
        [undefined, 'costs']
      ]
    ],
    ['a list as JSON', { reports: '[{"dashboard-id": "sales"}]' }, {}, [[undefined, 'sales']]],
    ['a list in one line', { reports: '- {dashboard-id: sales}' }, {}, [[undefined, 'sales']]],
    ['a list after a comment', { reports: '# all of them\n- dashboard-id: sales' }, {}, [[undefined, 'sales']]],
    [
      'a list in a file',
      { reports: 'reports/all.yml' },
      { 'reports/all.yml': two },
      [
        ['Weekly', 'sales'],
        [undefined, 'costs']
      ]
    ],
    [
      'a file of any name',
      { reports: ' all ' },
      { all: two },
      [
        ['Weekly', 'sales'],
        [undefined, 'costs']
      ]
    ],
    [
      'a dashboard of the step, for entries that name none',
      { 'dashboard-id': 'sales', reports: '- user-name: ann\n- user-name: bob\n  dashboard-id: costs' },
      {},
      [
        [undefined, 'sales'],
        [undefined, 'costs']
      ]
    ],
    [
      'a request in an entry',
      { reports: '- cli-input-json: {}\n- cli-input-json: request.json' },
      {},
      [
        [undefined, undefined],
        [undefined, undefined]
      ]
    ],
    [
      'names that are numbers, or blank',
      { 'dashboard-id': 'sales', reports: '- name: 2026\n- name: "  "' },
      {},
      [
        ['2026', 'sales'],
        [undefined, 'sales']
      ]
    ]
  ])('%s', async (_, inputs, files, expected) => {
    const { entries, problems } = await readEntryList(inputs, 'export', files)
    expect(entries.map(getIds)).toEqual(expected)
    expect(problems).toEqual([])
  })
})

describe('in mode list', () => {
  test('one dashboard is described, and without one all are listed', async () => {
    expect((await readEntryList({ 'dashboard-id': 'sales' }, 'list')).entries.map(getIds)).toEqual([
      [undefined, 'sales']
    ])
    expect(await readEntryList({}, 'list')).toEqual({ entries: [], problems: [] })
  })

  test.each([
    [{ reports: '- a' }, 'reports: mode: list lists one dashboard or all of them. Set dashboard-id, or remove both.'],
    [{ 'cli-input-json': '{}' }, 'cli-input-json: mode: list exports nothing. Set dashboard-id, or remove both.']
  ])('%j is rejected', async (inputs, problem) => {
    expect((await readEntryList(inputs, 'list')).problems).toEqual([problem])
  })
})

describe('the inputs that an entry inherits', () => {
  test.each<[string, string, Partial<Record<(typeof entryNames)[number], unknown>>]>([
    [
      'what it does not give',
      '- dashboard-id: costs',
      { format: 'CSV', 'user-email': 'ann@example.com', bucket: 'reports' }
    ],
    [
      'no user of the step, if it sets a user',
      '- user-name: bob',
      { 'user-name': 'bob', 'user-email': undefined, anonymous: undefined, namespace: 'tenants' }
    ],
    ['no user of the step, if it is anonymous', '- anonymous: true', { anonymous: true, 'user-email': undefined }],
    [
      'no user of the step, even if anonymous is false',
      '- anonymous: false',
      { anonymous: false, 'user-email': undefined }
    ],
    ['the viewer, where its own is blank', '- user-name: ""\n  anonymous:', { 'user-email': 'ann@example.com' }],
    [
      'what a request does not say',
      '- cli-input-json: {}',
      {
        'cli-input-json': new Map(),
        'dashboard-id': undefined,
        format: undefined,
        bucket: undefined,
        'user-email': 'ann@example.com',
        'download-path': 'out'
      }
    ]
  ])('%s', async (_, reports, expected) => {
    const step = {
      'dashboard-id': 'sales',
      format: 'CSV',
      'user-email': 'ann@example.com',
      namespace: 'tenants',
      bucket: 'reports',
      'download-path': 'out'
    }
    const { entries } = await readEntryList({ ...step, reports })
    const given = Object.fromEntries(Object.keys(expected).map(key => [key, entries[0]?.reader.get(toEntryName(key))]))
    expect(given).toEqual(expected)
  })
})

function toEntryName(key: string) {
  const name = entryNames.find(one => one === key)
  if (name === undefined) throw new Error(`${key} is not a key of an entry`)
  return name
}

describe('a list of reports is rejected', () => {
  const form = 'Set a list of exports (- dashboard-id: …), or the path of a file that contains one.'
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['nothing', {}, ['dashboard-id is required (or reports, or cli-input-json).']],
    [
      'a list and a request',
      { reports: '- dashboard-id: a', 'cli-input-json': '{}' },
      [
        'reports and cli-input-json exclude each other. Remove one of them, or set cli-input-json in an entry of reports.'
      ]
    ],
    [
      'a missing file',
      { reports: 'all.yml' },
      [
        `reports: "all.yml" is not a file in the workspace. The workspace is empty. Add a step with actions/checkout before this one.`
      ]
    ],
    [
      'a map in one line, which is no file',
      { reports: 'dashboard-id: sales' },
      [`reports: "dashboard-id: sales" is not a file in the workspace. ${form}`]
    ],
    [
      'a map',
      { reports: '{dashboard-id: sales}' },
      ['reports: expected a list of exports ("- dashboard-id: …"), got a map.']
    ],
    [
      'what does not read',
      { reports: '[{' },
      [
        'reports: the document is neither YAML nor JSON (line 1, column 3: Flow map in block collection must be sufficiently indented and end with a }).'
      ]
    ],
    ['an empty list', { reports: '[]' }, ['reports: the list is empty.']],
    [
      'a list of texts',
      { reports: '- sales\n-\n- [x]' },
      [
        'reports entry 1: expected a map of inputs ("dashboard-id: …"), got a string.',
        'reports entry 2: expected a map of inputs ("dashboard-id: …"), got nothing.',
        'reports entry 3: expected a map of inputs ("dashboard-id: …"), got a list.'
      ]
    ],
    [
      'no dashboard',
      { reports: '- name: Weekly' },
      ['reports entry 1 (Weekly): dashboard-id is required, in the entry or for the step.']
    ],
    [
      'a dashboard that is none',
      { reports: '- dashboard-id: a b' },
      [
        'reports entry 1: dashboard-id: "a b" is not a dashboard ID (letters, digits, - and _, at most 512). Set its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.'
      ]
    ],
    [
      'several dashboards',
      { reports: '- dashboard-id: [a, b]' },
      ['reports entry 1: dashboard-id: expected a single value, got a list.']
    ],
    [
      'a name that is none',
      { 'dashboard-id': 'a', reports: '- name: [x]\n- name: "a\\nb"' },
      [
        'reports entry 1: name: expected a string, got a list.',
        'reports entry 2: name: "a b" is not a name. A name is one line of at most 256 characters.'
      ]
    ],
    [
      'a key of the step',
      { 'dashboard-id': 'a', reports: '- aws-region: x' },
      [`reports entry 1: "aws-region" is not a key of an entry. Allowed: name, ${entryNames.join(', ')}.`]
    ],
    [
      'a key with a slip',
      { 'dashboard-id': 'a', reports: '- sheetids: x' },
      [
        `reports entry 1: "sheetids" is not a key of an entry. Allowed: name, ${entryNames.join(', ')}. Did you mean sheet-ids?`
      ]
    ],
    [
      'keys that objects have',
      { 'dashboard-id': 'a', reports: '- {__proto__: {format: CSV}}' },
      [`reports entry 1: "__proto__" is not a key of an entry. Allowed: name, ${entryNames.join(', ')}.`]
    ]
  ])('%s', async (_, inputs, problems) => {
    expect((await readEntryList(inputs)).problems).toEqual(problems)
  })

  test('if it is too long', async () => {
    const reports = (count: number): string => '- dashboard-id: a\n'.repeat(count)
    expect((await readEntryList({ reports: reports(1000) })).entries).toHaveLength(1000)
    expect((await readEntryList({ reports: reports(1001) })).problems).toEqual([
      'reports: 1001 entries are too many; at most 1000.'
    ])
  })

  test('with the first ten of many unknown keys', async () => {
    const keys = Array.from({ length: 1000 }, (_, i) => `k${i}: x`).join(', ')
    const { problems } = await readEntryList({ 'dashboard-id': 'a', reports: `- {${keys}}` })
    expect(problems).toHaveLength(11)
    expect(problems.at(-1)).toBe('reports entry 1: 990 more keys are not keys of an entry.')
  })
})
