import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError } from '../../../src/domain/errors.ts'
import { entryNames, inputNames } from '../../../src/inputs/input-names.ts'
import { readStep } from '../../../src/inputs/read-step.ts'
import { anyText } from '../../support/builders/any-text.ts'
import { blogPostRequest, createRequest, pdf } from './cli-request/sample-requests.ts'
import {
  createWorkspace,
  githubEnvironment,
  type Inputs,
  now,
  readProblems,
  readSingleReport,
  readStepConfig,
  requiredInputs,
  role
} from './input-harness.ts'

test('the required inputs are sufficient', async () => {
  expect(await readStepConfig(requiredInputs)).toEqual({
    mode: 'export',
    aws: {
      region: 'eu-central-1',
      partition: 'aws',
      accountId: '111122223333',
      baseRole: role,
      audience: 'sts.amazonaws.com',
      identityRole: role,
      sessionName: 'GitHubActions-4711',
      durationSeconds: 3600,
      managedPolicies: [],
      exportCredentials: false
    },
    run: {
      ingestionPrefix: expect.stringMatching(/^gha-4711-1-/),
      jobPrefix: expect.stringMatching(/^gha-4711-2-/),
      maxConcurrency: 12,
      timeoutMs: 3_600_000,
      wait: true,
      allowPartial: false,
      summary: true
    },
    reports: [
      {
        label: 'sales',
        dashboardId: 'sales',
        target: { kind: 'selection', sheets: [], formats: ['PDF'], visuals: [] },
        viewer: { kind: 'registered', user: { email: 'ann@example.com' }, namespace: 'default' },
        files: {
          downloadPath: 'quicksight-snapshots',
          mergePdf: false,
          placeholders: {
            'dashboard-id': 'sales',
            name: 'sales',
            date: '2026-11-23',
            repository: 'octo/reports',
            'ref-name': 'main',
            sha: '0123456789abcdef0123456789abcdef01234567',
            'run-id': '4711',
            'run-number': '42',
            'run-attempt': '2'
          }
        }
      }
    ],
    warnings: []
  })
})

test('the defaults of action.yml equal unset inputs', async () => {
  const defaults = {
    format: 'PDF',
    namespace: 'default',
    anonymous: 'false',
    'merge-pdf': 'false',
    audience: 'sts.amazonaws.com',
    'role-duration-seconds': '3600',
    'export-credentials': 'false',
    mode: 'export',
    'max-concurrency': '12',
    'timeout-minutes': '60',
    wait: 'true',
    'allow-partial': 'false',
    summary: 'true',
    'github-token': 'token'
  }
  expect(await readStepConfig({ ...requiredInputs, ...defaults })).toEqual(await readStepConfig(requiredInputs))
})

test('only inputs of action.yml are read', async () => {
  const asked = new Set<string>()
  const read = (name: string): string => {
    asked.add(name)
    return requiredInputs[name] ?? ''
  }
  await readStep(read, githubEnvironment, createWorkspace({}), now)
  expect([...asked].filter(name => !inputNames.some(one => one === name))).toEqual([])
})

describe('several reports', () => {
  const reports = `
- name: Weekly
  dashboard-id: costs
  format: [CSV, XLSX]
  parameters: {Region: EMEA}
- user-name: bob
  bucket: reports
- anonymous: true
  row-level-tags: {tenant: acme}
  name: Weekly
- name: Own request
  cli-input-json:
    DashboardId: stock
    SnapshotConfiguration:
      FileGroups: [{Files: [{FormatType: PDF, SheetSelections: [{SheetId: a, SelectionScope: ALL_VISUALS}]}]}]
`
  test('override the inputs of the step', async () => {
    const step = await readStepConfig({ ...requiredInputs, reports })
    expect(step.reports).toMatchObject([
      {
        name: 'Weekly',
        label: 'Weekly (1 of 4)',
        dashboardId: 'costs',
        target: { formats: ['CSV', 'EXCEL'], parameters: { kind: 'map', values: new Map([['Region', ['EMEA']]]) } },
        viewer: { user: { email: 'ann@example.com' } }
      },
      {
        label: 'sales (2 of 4)',
        dashboardId: 'sales',
        viewer: { user: { userName: 'bob' } },
        destination: { bucket: 'reports', prefix: 'quicksight-snapshots/sales/4711-2' }
      },
      { label: 'Weekly (3 of 4)', viewer: { kind: 'anonymous', rowLevelTags: [{ key: 'tenant', value: 'acme' }] } },
      {
        label: 'Own request',
        dashboardId: 'stock',
        target: { kind: 'request' },
        viewer: { user: { email: 'ann@example.com' } }
      }
    ])
    expect(step.reports[1]?.files).not.toHaveProperty('downloadPath')
  })

  test('can come from a file', async () => {
    const inline = await readStepConfig({ ...requiredInputs, reports })
    expect(
      await readStepConfig({ ...requiredInputs, reports: 'weekly.yml' }, githubEnvironment, { 'weekly.yml': reports })
    ).toEqual(inline)
  })

  test('check the input of the step even if every entry overrides it', async () => {
    const step = { ...requiredInputs, 'dashboard-id': 'a b', format: 'PFD', 'user-email': 'ann', bucket: 'B' }
    const problems = await readProblems({
      ...step,
      reports: '- {dashboard-id: a, format: CSV, user-name: b, bucket: ccc}'
    })
    expect(problems.map(problem => problem.split(':')[0])).toEqual(['dashboard-id', 'format', 'user-email', 'bucket'])
  })

  test('report an invalid inherited input once', async () => {
    expect(
      await readProblems({ ...requiredInputs, namespace: 'a b', reports: '- format: CSV\n- format: PDF' })
    ).toEqual(['namespace: "a b" is not a namespace. Allowed: at most 64 letters, digits, dots, - and _.'])
  })

  test('can each use or ignore an input of the step', async () => {
    const inputs = { ...requiredInputs, 'merge-pdf': 'true', 'bucket-prefix': '{name}', 'visual-ids': 'v' }
    const step = await readStepConfig({ ...inputs, reports: '- format: CSV\n- bucket: reports' })
    expect(step.reports).toMatchObject([
      { files: { mergePdf: false } },
      { files: { mergePdf: true }, destination: { prefix: 'sales' } }
    ])
    expect(step.warnings).toEqual([])
  })

  test('can each name a dashboard and share the bucket of the step', async () => {
    const step = await readStepConfig({
      ...requiredInputs,
      'dashboard-id': '',
      bucket: 'reports',
      reports: '- dashboard-id: costs'
    })
    expect(step.reports[0]?.destination?.prefix).toBe('quicksight-snapshots/costs/4711-2')
  })

  test('need no user of the step', async () => {
    const { reports: read } = await readStepConfig({ ...requiredInputs, 'user-email': '', reports: '- user-name: bob' })
    expect(read).toHaveLength(1)
  })

  test('must have the same region', async () => {
    const arn = (region: string): string => `arn:aws:quicksight:${region}:111122223333:dashboard/a`
    const inputs = {
      ...requiredInputs,
      'aws-region': '',
      reports: `- dashboard-id: ${arn('eu-west-1')}\n- dashboard-id: ${arn('eu-west-2')}`
    }
    expect(await readProblems(inputs)).toEqual([
      'reports entry 2: dashboard-id: the ARN is in eu-west-2, but the region is eu-west-1 (from the ARN in dashboard-id). A step exports from one region.'
    ])
    const same = { ...inputs, reports: `- dashboard-id: ${arn('eu-west-1')}` }
    expect((await readStepConfig(same)).aws.region).toBe('eu-west-1')
  })

  test('cannot have the same job ID twice', async () => {
    const request = (dashboard: string, job?: string) => ({
      'cli-input-json': { ...createRequest(pdf()), DashboardId: dashboard, SnapshotJobId: job }
    })
    const with_ = (...requests: unknown[]) => ({
      ...requiredInputs,
      'dashboard-id': '',
      reports: JSON.stringify(requests)
    })
    expect(await readProblems(with_(request('a', 'x'), request('b', 'x'), request('a'), request('a')))).toEqual([])
    expect(await readProblems(with_(request('a', 'x'), request('a', 'x')))).toEqual([
      'reports: two requests set the SnapshotJobId x for dashboard a. Use different IDs, or remove them.'
    ])
  })
})

test("can be the request of AWS's article", async () => {
  const { 'dashboard-id': _, ...rest } = requiredInputs
  const inputs = { ...rest, 'cli-input-json': 'file://quicksight-config.json' }
  const step = await readStepConfig(inputs, githubEnvironment, {
    'quicksight-config.json': JSON.stringify(blogPostRequest, null, 4)
  })
  expect(step.reports[0]).toMatchObject({
    dashboardId: 'sales',
    target: { kind: 'request', request: { SnapshotJobId: 'Snapshot1' } }
  })
  expect(step.reports[0]?.target).not.toHaveProperty('request.UserConfiguration')
  expect(step.warnings).toHaveLength(1)
})

describe('modes', () => {
  test('list needs neither a user nor a dashboard', async () => {
    const inputs = { mode: 'list', 'aws-region': 'eu-central-1' }
    expect(await readStepConfig(inputs)).toMatchObject({ mode: 'list', reports: [] })
    expect((await readStepConfig({ ...inputs, 'dashboard-id': 'sales' })).reports).toHaveLength(1)
  })

  test('list ignores inputs that it does not need', async () => {
    const idle = {
      format: 'PFD',
      'user-email': 'ann',
      'release-tag': 'v1',
      'download-path': '..',
      'identity-role-to-assume': 'x',
      'export-credentials': 'true',
      'max-concurrency': '0'
    }
    const inputs = { mode: 'list', 'aws-region': 'eu-central-1', 'dashboard-id': 'sales' }
    const there = { 'quicksight-snapshots': '' }
    const { repeated } = await readStepConfig({ ...inputs, ...idle })
    expect(await readStepConfig({ ...inputs, ...idle }, githubEnvironment, there)).toEqual({
      ...(await readStepConfig(inputs)),
      repeated
    })
    expect(await readProblems({ ...inputs, 'role-to-assume': 'x', 'aws-account-id': '1' })).toHaveLength(2)
  })

  test.each(['plan', 'check', 'Export'])('%s requires the inputs of an export', async mode => {
    expect((await readStepConfig({ ...requiredInputs, mode })).mode).toBe(mode.toLowerCase())
    expect(await readProblems({ ...requiredInputs, mode, 'user-email': '' })).toHaveLength(1)
  })
})

test('`wait: false` lists the inputs that take effect in the later step', async () => {
  const step = await readStepConfig({ ...requiredInputs, wait: 'false', 'download-path': 'out' })
  expect(step.warnings).toEqual([
    'wait: false only starts the jobs. download-path will take effect in the later step that collects them.'
  ])
  expect(step.reports[0]?.files).not.toHaveProperty('downloadPath')
})

test('outside GitHub the run has placeholder values', async () => {
  const { reports, run, aws } = await readStepConfig({ ...requiredInputs, bucket: 'reports' }, {})
  expect(reports[0]?.destination?.prefix).toBe('quicksight-snapshots/sales/local-1')
  expect(run.jobPrefix).toMatch(/^local-/)
  expect(aws.sessionName).toBe('GitHubActions')
})

test('the label of a single report is its name, or its dashboard', async () => {
  expect((await readSingleReport({})).label).toBe('sales')
  expect((await readSingleReport({ reports: '- name: Weekly' })).label).toBe('Weekly')
})

describe('hostile inputs', () => {
  test('that name properties of objects are unknown keys, and change no prototype', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const problems = await readProblems({ ...requiredInputs, reports: `[{"${key}": {"mode": "x"}}]` })
      expect(problems).toEqual([expect.stringMatching(`^reports entry 1: "${key}" is not a key of an entry\\.`)])
      expect(
        await readProblems({
          ...requiredInputs,
          'dashboard-id': '',
          'cli-input-json': `{"${key}": {}, "DashboardId": "a"}`
        })
      ).toContainEqual(expect.stringMatching(`^cli-input-json: the request has no member "${key}"\\.`))
    }
    expect(Object.hasOwn(Object.prototype, 'mode')).toBe(false)
  })

  test('of any kind are read, or rejected by an InputError', async () => {
    const pieces = [
      '',
      ' ',
      'a',
      'true',
      '12',
      '- ',
      ': ',
      '{',
      '}',
      '[',
      ']',
      '"',
      '\n',
      's3://',
      'arn:aws:iam::111122223333:role/x',
      '{run-id}',
      '__proto__',
      '../',
      'https://quicksight.aws.amazon.com/sn/dashboards/x',
      'dashboard-id',
      'StringParameters',
      '&a ',
      '*a',
      '\0',
      '\u202e',
      'FileGroups'
    ]
    const text = fc.oneof(
      anyText(),
      fc.array(fc.constantFrom(...pieces)).map(parts => parts.join('')),
      fc.json()
    )
    const inputs = fc.dictionary(fc.constantFrom<string>(...inputNames), text)
    await fc.assert(
      fc.asyncProperty(inputs, fc.boolean(), async (given, needed) => {
        await readsOrRefuses(needed ? { ...requiredInputs, ...given } : given)
      }),
      // Each piece in all inputs, and random ones.
      {
        numRuns: 400,
        examples: pieces.map(piece => [Object.fromEntries(inputNames.map(name => [name, piece])), false])
      }
    )
  }, 120_000)

  test('in the entries of reports are read, or rejected by an InputError', async () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    const entry = fc.dictionary(fc.constantFrom('name', 'x', ...entryNames), value)
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async entries => {
        await readsOrRefuses({ ...requiredInputs, reports: JSON.stringify(entries) })
      }),
      { numRuns: 250 }
    )
  }, 120_000)

  test('in a request are read, or rejected by an InputError', async () => {
    const name = fc.constantFrom(
      'DashboardId',
      'AwsAccountId',
      'SnapshotConfiguration',
      'FileGroups',
      'Files',
      'FormatType',
      'SheetSelections',
      'SheetId',
      'VisualIds',
      'Parameters',
      'StringParameters',
      'Name',
      'Values',
      'x'
    )
    const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('PDF', 'a', '', 1, null, true),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(name, tie('tree'))
      )
    }))
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, tree), async request => {
        await readsOrRefuses({ ...requiredInputs, 'dashboard-id': '', 'cli-input-json': JSON.stringify(request) })
      }),
      { numRuns: 250 }
    )
  }, 120_000)

  test('with a thousand entries of 85 wrong keys each are rejected with one problem per entry', async () => {
    const entry = Object.fromEntries(Array.from({ length: 85 }, (_, i) => [`key-${i}`, 0]))
    const problems = await readProblems({ ...requiredInputs, reports: JSON.stringify(Array(1000).fill(entry)) })
    expect(problems).toHaveLength(1001)
  }, 60_000)
})

async function readsOrRefuses(inputs: Inputs): Promise<void> {
  try {
    await readStepConfig(inputs)
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    const problems = error instanceof InputError ? error.problems : []
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.filter(problem => /[\p{Cc}\p{Zl}\p{Zp}\u202e]/u.test(problem))).toEqual([])
  }
}

describe('an input with a misspelled name', () => {
  const environment = { ...githubEnvironment, 'INPUT_DASHBORD-ID': 'sales' }
  const text = '"dashbord-id" is not an input and is ignored. Did you mean dashboard-id?'

  test('is a warning if the inputs are valid', async () => {
    expect((await readStepConfig(requiredInputs, environment)).warnings).toEqual([text])
  })

  test('is listed with the input that is missing because of it', async () => {
    expect(await readProblems({ ...requiredInputs, 'dashboard-id': '' }, environment)).toEqual([
      text,
      'dashboard-id is required (or reports, or cli-input-json).'
    ])
  })
})
