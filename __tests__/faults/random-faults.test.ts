import type { Fault } from '../../emulator/emulator.ts'
import { type ConcurrentCase, describeConcurrent, isFullSuite } from './concurrent-cases.ts'
import { removeMasks, runScenario, type ScenarioResult } from './run-scenario.ts'
import { type Scenario, scenarios } from './scenarios.ts'

/** Of a hundred calls so many meet this fault; thirty meet one. */
const perHundred: Readonly<Partial<Record<Fault['kind'], number>>> = {
  throttle: 4,
  'error-500': 3,
  'error-503': 3,
  refuse: 3,
  'reset-before': 3,
  'reset-after': 4,
  garbage: 3,
  truncate: 3,
  expire: 1,
  hang: 1,
  'hang-after': 1,
  trickle: 1
}

/** The faults are drawn one after the other: each has its share of what those before it left. */
function createRandomFaults(): Fault[] {
  let left = 100
  return Object.entries(perHundred).map(([kind, share]) => {
    const probability = share / left
    left -= share
    return { on: '*', kind: kind as Fault['kind'], probability }
  })
}

interface RandomFaultRun {
  readonly seed: number
  readonly name: string
  readonly scenario: Scenario
  /** Every fifth run has little time, and mostly ends by it. */
  readonly seconds?: number
}

const named = Object.entries<Scenario>(scenarios)
const runs = Array.from({ length: isFullSuite ? 200 : 20 }, (_, i): RandomFaultRun => {
  const seed = i + 1
  const [name, scenario] = named[i % named.length] ?? ['', scenarios['to a bucket']]
  return { seed, name, scenario, ...(seed % 5 === 0 ? { seconds: 1 + (seed % 4) * 2 } : {}) }
})

describeConcurrent(
  'a step completes or times out while 30 of 100 calls fail',
  runs.map(
    (weather): ConcurrentCase => ({
      title: `seed ${weather.seed}: ${weather.name}${weather.seconds === undefined ? '' : `, ${weather.seconds} s`}`,
      waits: true,
      run: async () => {
        const { seed, scenario, seconds } = weather
        const played = await runScenario(scenario, {
          emulator: { faults: createRandomFaults(), seed },
          inputs: seconds === undefined ? {} : { 'timeout-minutes': String(seconds / 60) },
          timeoutMs: 300_000
        })
        const wrong = [
          ...played.violations,
          ...(seconds === undefined ? findUnfinishedStep(played, scenario) : findUnexpectedStatus(played))
        ]
        return wrong.length === 0 ? [] : [`seed ${seed}`, ...wrong, removeMasks(played.ran)]
      }
    })
  ),
  360_000
)

function findUnfinishedStep({ ran, jobIds }: ScenarioResult, scenario: Scenario): string[] {
  return [
    ...(ran.outputs['status'] === 'COMPLETED' ? [] : [`status ${ran.outputs['status']}`]),
    ...(jobIds.length === scenario.jobs ? [] : [`${jobIds.length} jobs on the server, ${scenario.jobs} planned`])
  ]
}

/** A run with little time ends by itself, complete or timed out; `runScenario` kills what hangs. */
function findUnexpectedStatus({ ran }: ScenarioResult): string[] {
  const { status = '' } = ran.outputs
  return status === 'COMPLETED' || status === 'TIMED_OUT' ? [] : [`status ${status}`]
}
