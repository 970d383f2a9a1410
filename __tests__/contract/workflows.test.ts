import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { filesUnder, readText } from './source-tree.ts'

interface Step {
  readonly id?: string
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly environment?: unknown
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> }
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly name: string
  readonly on: unknown
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const { inputs, outputs } = parse(readText('action.yml')) as Record<'inputs' | 'outputs', Record<string, unknown>>
const thisAction = ['OWNER/quicksight-snapshot@v1', './']
const examples = filesUnder('examples/workflows').filter(path => /^examples\/workflows\/[^/]+\.yml$/.test(path))
const workflows = [...filesUnder('.github/workflows'), ...examples]
const cases = workflows.map(path => {
  const text = readText(path)
  const workflow = parse(text) as Workflow
  return { path, text, workflow, steps: Object.values(workflow.jobs).flatMap(job => job.steps) }
})
const pins = cases.flatMap(({ path, text }) =>
  [...text.matchAll(/uses: ([^@\s]+)@(\S+)(?: # (\S+))?/g)]
    .map(([, action = '', ref = '', version]) => ({ path, action, ref, version }))
    .filter(({ action, ref }) => !thisAction.includes(`${action}@${ref}`))
)

/** Inputs and outputs that a step uses and that the action does not have. */
function findUnknownNames(steps: readonly Step[], text: string): string[] {
  const own = steps.filter(({ uses = '' }) => thisAction.includes(uses))
  const given = own.flatMap(step => Object.keys(step.with ?? {}))
  const asked = own.flatMap(({ id }) =>
    [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, of, name = '']) =>
      of === id ? [name] : []
    )
  )
  return [...given.filter(name => !(name in inputs)), ...asked.filter(name => !(name in outputs))]
}

describe.each(cases)('$path', ({ workflow, steps, text }) => {
  test('grants nothing by default and lists the permissions of each job', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toEqual(expect.any(Object))
    expect(text).not.toMatch(/write-all|read-all/)
  })

  test('has a name, a time limit for each job and a concurrency group', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
    expect(workflow).toMatchObject({ name: expect.any(String), concurrency: { group: expect.any(String) } })
  })

  test('keeps the token out of the checkout and expressions out of scripts', () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false })
      expect(step.run ?? '').not.toContain('${' + '{')
    }
  })

  test('uses only inputs and outputs that the action has', () => {
    expect(findUnknownNames(steps, text)).toEqual([])
  })
})

describe('CI', () => {
  const ci = cases.find(({ path }) => path.endsWith('/ci.yml'))

  test('runs unit and end-to-end tests on Windows and macOS too', () => {
    const job = ci?.workflow.jobs['platforms']
    expect(job?.strategy?.matrix).toEqual({ os: ['windows-latest', 'macos-latest'] })
    expect(job?.steps.at(-1)?.run).toBe('npm test -- --selectProjects unit e2e')
  })

  test('starts every check of a pull request again for the commit that updates dist/', () => {
    const isCheck = ({ workflow }: (typeof cases)[number]) =>
      Object.keys(workflow.on ?? {}).includes('pull_request') && workflow.name !== 'Rebuild dist'
    const checks = cases.filter(({ path }) => path.startsWith('.github/')).filter(isCheck)
    const names = checks.map(({ path }) => path.replace('.github/workflows/', ''))
    expect(names.length).toBeGreaterThan(3)
    for (const { workflow } of checks) expect(Object.keys(workflow.on ?? {})).toContain('workflow_dispatch')
    expect(readText('.github/workflows/commit-dist.yml')).toContain(`for workflow in ${names.sort().join(' ')}; do`)
  })

  test('installs tools that are pinned with everything they depend on', () => {
    const requirements = readText('.ci/requirements.txt').split(/\n(?=\S)/)
    expect(requirements.length).toBeGreaterThan(20)
    for (const requirement of requirements)
      expect(requirement).toMatch(/^[\w.-]+==\S+ \\\n +--hash=sha256:[0-9a-f]{64}/)
    expect(readText('.ci/tools')).toContain('--require-hashes')
    const [, version] = /zizmor==(\S+)/.exec(readText('.ci/requirements.in')) ?? []
    expect(readText('.github/workflows/zizmor.yml')).toContain(`version: ${version}\n`)
  })
})

describe('Jobs that run code of packages', () => {
  const jobs = cases
    .filter(({ path }) => path.startsWith('.github/'))
    .flatMap(({ path, workflow }) => Object.entries(workflow.jobs).map(([name, job]) => ({ path, name, job })))
    .filter(({ job }) => job.steps.some(({ run = '' }) => /\bnpm (ci|install|test|run)\b|\.ci\/(run|tools)/.test(run)))

  test.each(jobs)('can only read: $path, $name', ({ job }) => {
    expect(job.permissions).toEqual({ contents: 'read' })
    expect(job.environment).toBeUndefined()
  })

  test('are those of CI, of releases and of the first phase of updating dist/', () => {
    expect(new Set(jobs.map(({ path }) => path.replace('.github/workflows/', '')))).toEqual(
      new Set(['ci.yml', 'rebuild-dist.yml', 'release.yml'])
    )
  })
})

describe('Pinned actions', () => {
  test.each(pins)('$path pins $action@$ref', ({ action, ref, version }) => {
    expect(ref).toMatch(/^[0-9a-f]{40}$/)
    expect(version).toMatch(/^v\d+\.\d+\.\d+$/)
    const others = pins.filter(
      pin => pin.action.split('/').slice(0, 2).join('/') === action.split('/').slice(0, 2).join('/')
    )
    expect(new Set(others.map(pin => `${pin.ref} ${pin.version}`)).size).toBe(1)
  })
})

describe('Example workflows', () => {
  test.each(examples.filter(path => !path.endsWith('before.yml')))('%s uses the action', path => {
    expect(readText(path)).toContain('uses: OWNER/quicksight-snapshot@v1')
  })

  test('read reports and requests from files that exist', () => {
    const named = cases.flatMap(({ text }) =>
      [...text.matchAll(/\bquicksight\/[\w.-]+\.(?:yml|json|csv)/g)].map(([path]) => path)
    )
    expect(new Set(named)).toEqual(
      new Set(['quicksight/recipients.csv', 'quicksight/reports.yml', 'quicksight/request.json'])
    )
    expect(filesUnder('examples/workflows/quicksight')).toEqual(
      [...new Set(named)].map(path => `examples/workflows/${path}`).sort()
    )
  })

  test('use only keys that a report can have', () => {
    const reports = parse(readText('examples/workflows/quicksight/reports.yml')) as Record<string, unknown>[]
    const asked = reports.flatMap(report => Object.keys(report))
    expect(asked.filter(name => name !== 'name' && !(name in inputs))).toEqual([])
  })
})

describe('Steps in the docs', () => {
  const blocks = filesUnder('.')
    .filter(path => path.endsWith('.md'))
    .flatMap(path => [...readText(path).matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(([, text = '']) => ({ path, text })))
    .filter(({ text }) => text.includes('OWNER/quicksight-snapshot@v1'))

  test.each(blocks)('$path uses only inputs and outputs that the action has', ({ text }) => {
    const document: unknown = parse(text)
    expect(findUnknownNames(collectSteps(document), text)).toEqual([])
  })

  function collectSteps(value: unknown): Step[] {
    if (Array.isArray(value)) return value.flatMap(collectSteps)
    if (typeof value !== 'object' || value === null) return []
    return [...('uses' in value ? [value as Step] : []), ...Object.values(value).flatMap(collectSteps)]
  }
})

describe('Issue forms', () => {
  const forms = filesUnder('.github/ISSUE_TEMPLATE').filter(path => !path.endsWith('config.yml'))
  const types = ['checkboxes', 'dropdown', 'input', 'markdown', 'textarea']

  test.each(forms)('%s is a valid form', path => {
    const form = parse(readText(path)) as { name: string; description: string; body: Record<string, unknown>[] }
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    for (const element of form.body) {
      expect(types).toContain(element['type'])
      if (element['type'] !== 'markdown')
        expect(element).toMatchObject({
          id: expect.stringMatching(/^[\w-]+$/),
          attributes: { label: expect.any(String) }
        })
    }
  })
})

describe('Dependabot', () => {
  const { updates } = parse(readText('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; cooldown?: unknown; groups?: unknown }[]
  }

  test.each(['npm', 'github-actions', 'pip'])(
    'groups updates of %s and waits a week before it proposes them',
    ecosystem => {
      const update = updates.find(each => each['package-ecosystem'] === ecosystem)
      expect(update).toMatchObject({ cooldown: { 'default-days': 7 }, groups: expect.any(Object) })
    }
  )
})
