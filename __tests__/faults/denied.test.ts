import { type ConcurrentCase, describeConcurrent } from './concurrent-cases.ts'
import { removeMasks, runScenario } from './run-scenario.ts'
import { calls, type ScenarioName, scenarios } from './scenarios.ts'

// A refused link looks like an expired one, so two new ones are requested. Three parts are uploaded concurrently.
const getMaxCalls = (scenario: ScenarioName, operation: string) =>
  scenario === 'downloaded by link' || operation === 'UploadPart' ? 3 : 1
const isAfterDelivery = (operation: string) => /ReleaseAssets?$/.test(operation)
// IAM cannot deny it: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
const deniable = calls.filter(([, operation]) => operation !== 'GetCallerIdentity')

describeConcurrent(
  'a lasting denial of one call fails the step without a retry and with a hint',
  deniable.map(
    ([scenario, operation]): ConcurrentCase => ({
      title: `${operation} (${scenario})`,
      run: async () => {
        const result = await runScenario(scenarios[scenario], {
          emulator: { faults: [{ on: operation, kind: 'deny', times: 1000 }] }
        })
        const made = result.calls.filter(call => call.operation === operation).length
        const failure = /^::error::(.*)$/m.exec(result.ran.stdout)?.[1] ?? ''
        return [
          ...result.violations,
          ...(made >= 1 && made <= getMaxCalls(scenario, operation) ? [] : [`${made} calls of ${operation}`]),
          // Files that cannot be attached to the release are still delivered to the workspace.
          ...(result.ran.outputs['status'] === (isAfterDelivery(operation) ? 'PARTIAL' : 'FAILED')
            ? []
            : [`status ${result.ran.outputs['status']}`]),
          // At least one line each for the failure, its reason and the fix.
          ...(failure.split('%0A').length >= 3 ? [] : [`no hint in: ${failure}`, removeMasks(result.ran)])
        ]
      }
    })
  ),
  120_000
)
