import { setTimeout as delay } from 'node:timers/promises'
import type { Emulator } from '../../emulator/emulator.ts'

/** Shorter than the timeout of a test, so that the failure names the call that was not made. */
const timeoutMs = 100_000

/** Resolves once the emulator has received the operation `times` times; rejects after a timeout. */
export async function waitForCalls(emulator: Emulator, operation: string, times = 1): Promise<void> {
  const before = emulator.calls.length
  const deadline = Date.now() + timeoutMs
  while (emulator.calls.slice(before).filter(call => call.operation === operation).length < times) {
    if (Date.now() > deadline) throw new Error(`${operation} was not called ${times} times`)
    await delay(10)
  }
}
