import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readDeclarations, updateOperationsTable, updateReadmeTables } from '../../scripts/docs.ts'
import { entryNames, inputDefaults, inputNames } from '../../src/inputs/input-names.ts'
import { createOutputs } from '../../src/report/outputs.ts'
import { version } from '../../src/version.ts'
import { readText, root } from './source-tree.ts'

interface Action {
  readonly name: string
  readonly description: string
  readonly inputs: Record<string, { description?: string; default?: string; required?: boolean }>
  readonly outputs: Record<string, { description?: string }>
  readonly runs: { using: string; main: string; pre?: string; post?: string }
}

const text = readText('action.yml')
const action: Action = parse(text)
const { sections, outputs } = readDeclarations(text)

/** The interface that workflows rely on: a name may join these lists, none may leave them. */
const promised = {
  'What to export': ['dashboard-id', 'sheet-ids', 'format', 'visual-ids', 'parameters', 'reports', 'cli-input-json'],
  User: [
    'user-email',
    'user-name',
    'user-arn',
    'namespace',
    'identity-region',
    'identity-center-application',
    'identity-center-audience',
    'identity-center-region',
    'anonymous',
    'row-level-tags'
  ],
  Destination: [
    'bucket',
    'bucket-prefix',
    'download-path',
    'file-name',
    'upload-to',
    'archive-index',
    'merge-pdf',
    'release-tag',
    'github-token'
  ],
  'Data and conditions': [
    'max-data-age',
    'refresh-data',
    'if-stale',
    'if-empty',
    'compare-with',
    'if-unchanged',
    'time-zone',
    'resume'
  ],
  AWS: [
    'aws-region',
    'aws-account-id',
    'role-to-assume',
    'audience',
    'identity-role-to-assume',
    'role-session-name',
    'role-duration-seconds',
    'role-external-id',
    'inline-session-policy',
    'managed-session-policies',
    'export-credentials'
  ],
  Run: ['mode', 'job-id', 'max-concurrency', 'timeout-minutes', 'wait', 'allow-partial', 'summary']
}

const promisedOutputs = [
  's3-uris',
  's3-uri',
  'files',
  'job-ids',
  'status',
  'failures',
  'changed',
  'changes',
  'message',
  'message-slack',
  'message-teams',
  'data-as-of',
  'datasets',
  'download-path',
  'manifest',
  'release-url',
  'dashboards',
  'plan'
]

describe('the inputs in action.yml', () => {
  test('are those of the interface, in their sections', () => {
    expect(Object.fromEntries(sections.map(({ title, inputs }) => [title, inputs.map(({ name }) => name)]))).toEqual(
      promised
    )
  })

  test('are those that the code reads', () => {
    expect([...inputNames]).toEqual(Object.keys(action.inputs))
  })

  test('have the defaults of the code', () => {
    const { 'github-token': token, ...declared } = Object.fromEntries(
      Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
        value === undefined ? [] : [[name, value]]
      )
    )
    expect(declared).toEqual(inputDefaults)
    // The runner fills it in: the code cannot know it.
    expect(token).toMatch(/^\$\{\{ github\.token \}\}$/)
  })

  test('have strings as defaults, as the runner passes them', () => {
    const values = Object.values(action.inputs).map(input => typeof (input.default ?? ''))
    expect([...new Set(values)]).toEqual(['string'])
  })

  test('of an entry are all listed in the description of `reports`, since the Marketplace shows no sections', () => {
    const { description = '' } = action.inputs['reports'] ?? {}
    expect([...description.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name)).toEqual(
      expect.arrayContaining([...entryNames, 'name'])
    )
  })

  test('are never required, since they depend on each other', () => {
    expect(Object.keys(action.inputs).filter(name => action.inputs[name]?.required !== undefined)).toEqual([])
  })
})

describe('the outputs in action.yml', () => {
  test('are those of the interface', () => {
    expect(Object.keys(action.outputs)).toEqual(promisedOutputs)
  })

  test('are those that the code sets', () => {
    const nothing = { status: 'FAILED', reports: [], postProcessingFailures: [], startedAt: 0, endedAt: 0 } as const
    expect([...Object.keys(createOutputs(nothing)), 'dashboards', 'plan']).toEqual(Object.keys(action.outputs))
  })
})

describe('the documentation', () => {
  test('describes every input and output in whole sentences', () => {
    const described = [...sections.flatMap(({ inputs }) => inputs), ...outputs, { ...action, name: 'action' }]
    expect(described).toHaveLength(inputNames.length + outputs.length + 1)
    expect(described.filter(({ description }) => !/^\S[^\n]{15,}$/.test(description)).map(({ name }) => name)).toEqual(
      []
    )
  })

  test('in the README is the output of `npm run docs`', () => {
    expect(updateReadmeTables(readText('README.md'), text)).toBe(readText('README.md'))
  })

  test('names only inputs that exist', () => {
    const names = new Set([...inputNames, ...promisedOutputs, 'quicksight-snapshot'])
    const workflows = [...readText('README.md').matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(([, block]) => block ?? '')
    const used = workflows.flatMap(inputsOfOurs)
    expect(workflows.length).toBeGreaterThan(0)
    expect(used.length).toBeGreaterThan(4)
    expect(used.filter(name => !names.has(name))).toEqual([])
  })
})

/** Keys of `with` in every step that uses the action. */
function inputsOfOurs(yaml: string): string[] {
  const names: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('uses' in value && 'with' in value && /^OWNER\/quicksight-snapshot@/.test(String(value.uses))) {
      names.push(...Object.keys(Object(value.with)))
    }
    for (const each of Object.values(value)) visit(each)
  }
  visit(parse(yaml))
  return names
}

test('the action runs an existing file on Node 24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  expect(existsSync(new URL(action.runs.main, `file://${root}`))).toBe(true)
})

test('the version in the code is that of package.json', () => {
  const { version: packaged }: { version: string } = JSON.parse(readText('package.json'))
  expect(version).toBe(packaged)
})

test('the README of the emulator lists the operations that it implements', () => {
  const readme = readText('emulator/README.md')
  expect(updateOperationsTable(readme)).toBe(readme)
})
