import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { useSharedEmulator } from './shared-emulator.ts'

const examples = new URL('../../examples/', import.meta.url)
const sharedEmulator = useSharedEmulator({ world: new URL('emulator/many-accounts.yml', examples).pathname })

interface Workflow {
  readonly jobs: {
    readonly report: {
      readonly strategy: { readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] } }
      readonly steps: readonly [{ readonly with: Readonly<Record<string, string>> }]
    }
  }
}

test('the example for many accounts exports from each account with its own roles and users', async () => {
  const workflow: Workflow = parse(readFileSync(new URL('workflows/many-accounts.yml', examples), 'utf8'))
  const { strategy, steps } = workflow.jobs.report
  const inputsFor = (entry: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(steps[0].with).map(([name, value]) => [
        name,
        value
          .replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, key: string) => entry[key] ?? '')
          .replace(/\$\{\{ inputs.*\}\}/, 'export')
      ])
    )
  const { include } = strategy.matrix
  const runs = await Promise.all(include.map(entry => sharedEmulator.run(inputsFor(entry))))
  expect(runs.map(({ code, outputs }) => [code, outputs['status']])).toEqual([
    [0, 'COMPLETED'],
    [0, 'COMPLETED']
  ])
  const jobs = sharedEmulator.emulator().jobs()
  const accounts = [
    ...new Set(jobs.map(({ arn, userArn = '' }) => [arn, userArn].map(each => each.split(':')[4]).join()))
  ]
  expect(accounts.sort()).toEqual(include.map(({ account }) => `${account},${account}`).sort())
})
