import type { Fault } from '../../emulator/emulator.ts'
import { type ConcurrentCase, describeConcurrent, isFullSuite } from './concurrent-cases.ts'
import { removeMasks, runScenario, type ScenarioResult } from './run-scenario.ts'
import { type Scenario, scenarios } from './scenarios.ts'

/** Number of calls in a hundred that get each fault: thirty in total. */
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

/** Probabilities of the faults. They are drawn one after the other, so each is relative to the calls without a fault so far. */
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
  /** Timeout of the step. Every fifth run has a short one, and mostly times out. */
  readonly seconds?: number
}

const namedScenarios = Object.entries<Scenario>(scenarios)
const runs = Array.from({ length: isFullSuite ? 200 : 20 }, (_, i): RandomFaultRun => {
  const seed = i + 1
  const [name, scenario] = namedScenarios[i % namedScenarios.length] ?? ['', scenarios['to a bucket']]
  return { seed, name, scenario, ...(seed % 5 === 0 ? { seconds: 1 + (seed % 4) * 2 } : {}) }
})

describeConcurrent(
  'a step completes or times out while 30 of 100 calls fail',
  runs.map(
    (randomRun): ConcurrentCase => ({
      title: `seed ${randomRun.seed}: ${randomRun.name}${randomRun.seconds === undefined ? '' : `, ${randomRun.seconds} s`}`,
      waits: true,
      run: async () => {
        const { seed, scenario, seconds } = randomRun
        const result = await runScenario(scenario, {
          emulator: { faults: createRandomFaults(), seed },
          inputs: seconds === undefined ? {} : { 'timeout-minutes': String(seconds / 60) },
          timeoutMs: 300_000
        })
        const problems = [
          ...result.violations,
          ...(seconds === undefined ? findUnfinishedStep(result, scenario) : findUnexpectedStatus(result))
        ]
        return problems.length === 0 ? [] : [`seed ${seed}`, ...problems, removeMasks(result.ran)]
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

/** A run with a short timeout must end by itself, complete or timed out; `runScenario` kills a run that hangs. */
function findUnexpectedStatus({ ran }: ScenarioResult): string[] {
  const { status = '' } = ran.outputs
  return status === 'COMPLETED' || status === 'TIMED_OUT' ? [] : [`status ${status}`]
}
