import type { Fault } from '../../emulator/emulator.ts'
import { type ConcurrentCase, describeConcurrent, isFullSuite } from './concurrent-cases.ts'
import { removeMasks, runScenario, type ScenarioResult } from './run-scenario.ts'
import { calls, scenarios } from './scenarios.ts'

type Kind = Fault['kind']

const quick: readonly Kind[] = [
  'throttle',
  'error-500',
  'error-503',
  'refuse',
  'reset-before',
  'reset-after',
  'garbage',
  'truncate'
]
const slow: readonly Kind[] = ['hang', 'hang-after', 'trickle']
// Only calls that a session signs can find the session expired.
const unsigned = /^GetIdToken$|WebIdentity$|^GetCallerIdentity$|Release/

const cells = calls.flatMap(([scenario, operation], row) =>
  [...quick, ...slow, ...(unsigned.test(operation) || scenario === 'downloaded by link' ? [] : (['expire'] as const))]
    // The sample tests each call with every third fault, and each fault on every third call; the start with all faults.
    .filter((_, column) => isFullSuite || operation === 'StartDashboardSnapshotJob' || (row + column) % 3 === 0)
    .map(kind => ({ scenario, operation, kind }))
)

describeConcurrent(
  'a step survives one fault',
  cells.map(
    ({ scenario, operation, kind }): ConcurrentCase => ({
      title: `${operation} meets ${kind} (${scenario})`,
      waits: slow.includes(kind),
      run: async () => {
        const result = await runScenario(scenarios[scenario], { emulator: { faults: [{ on: operation, kind }] } })
        return [
          ...findProblems(result),
          ...findMissedFault(result, operation, kind),
          ...findWrongJobCount(result, scenarios[scenario].jobs)
        ]
      }
    })
  ),
  150_000
)

function findProblems({ ran, violations }: ScenarioResult): string[] {
  const complete = ran.outputs['status'] === 'COMPLETED'
  return complete ? [...violations] : [...violations, `status ${ran.outputs['status']}`, removeMasks(ran)]
}

/** Reports a fault that was never injected, since the case would then test nothing. */
function findMissedFault({ calls }: ScenarioResult, operation: string, kind: Kind): string[] {
  const struck = calls.some(call => call.operation === operation && call.fault === kind)
  return struck ? [] : [`no ${operation} met ${kind}`]
}

function findWrongJobCount({ jobIds }: ScenarioResult, planned: number): string[] {
  return jobIds.length === planned ? [] : [`${jobIds.length} jobs on the server, ${planned} planned`]
}
