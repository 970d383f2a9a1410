import * as quickSightModule from '@aws-sdk/client-quicksight'
import * as stsModule from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../../emulator/emulator.ts'
import { quickSightOperations } from '../../../emulator/quicksight/router.ts'
import { stsOperations } from '../../../emulator/sts/sts.ts'
import { createQuickSightClient, createStsClient, getUserKeys } from '../clients.ts'
import { isBotocoreInstalled, listVariants, loadModel, type Variant } from './service-model.ts'

if (!isBotocoreInstalled)
  console.warn('BOTOCORE IS NOT SET: service models ARE NOT COMPARED with the emulator, see docs/TESTING.md')
const describeWithModels = isBotocoreInstalled ? describe : describe.skip

type QuickSightCommand = Parameters<quickSightModule.QuickSightClient['send']>[0]
type StsCommand = Parameters<stsModule.STSClient['send']>[0]
type Send = (emulator: Emulator, operation: string, input: unknown) => Promise<unknown>

/** The command of an operation, from the client's module. */
function createCommand<C>(module: object, operation: string, input: unknown): C {
  const Command: (new (input: unknown) => C) | undefined = Reflect.get(module, `${operation}Command`)
  if (Command === undefined) throw new Error(`The SDK has no operation ${operation}`)
  return new Command(input)
}

const sendToQuickSight: Send = (emulator, operation, input) =>
  createQuickSightClient(emulator, getUserKeys(emulator)).send(
    createCommand<QuickSightCommand>(quickSightModule, operation, input)
  )
const sendToSts: Send = (emulator, operation, input) =>
  createStsClient(emulator, getUserKeys(emulator)).send(createCommand<StsCommand>(stsModule, operation, input))

describeWithModels('The emulator', () => {
  let emulator: Emulator
  beforeAll(async () => {
    emulator = await startEmulator({ timeScale: 0, switches: { requestsPerSecond: 0, listIngestionsPerSecond: 0 } })
  })
  afterAll(() => emulator.stop())

  /** Whether the emulator finds that an input breaks the model. */
  async function isRejected(send: Send, operation: string, { value }: Variant): Promise<boolean> {
    const answer = await send(emulator, operation, value).catch((error: unknown) => error)
    return answer instanceof Error && /^\d+ validation errors? detected: /.test(answer.message)
  }

  test.each<[string, string, Send]>([
    ...quickSightOperations.map(each => [each, 'quicksight/2018-04-01', sendToQuickSight] as [string, string, Send]),
    ...stsOperations.map(each => [each, 'sts/2011-06-15', sendToSts] as [string, string, Send])
  ])('rejects exactly the inputs of %s that break the model in %s', async (operation, service, send) => {
    const model = loadModel(service)
    const input = model.operations[operation]?.input
    if (!input) throw new Error(`The model has no operation ${operation}`)
    const differences: string[] = []
    for (const variant of listVariants(model, input))
      if ((await isRejected(send, operation, variant)) === variant.isValid)
        differences.push(`${variant.title} ${variant.isValid ? 'is valid' : 'is not valid'}`)
    expect(differences).toEqual([])
  })
})
