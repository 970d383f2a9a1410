import { setTimeout as delay } from 'node:timers/promises'
import type { Emulator } from '../../emulator/emulator.ts'

/** Shorter than the timeout of a test, so that the failure names the call that was not made. */
const timeoutMs = 100_000

/** Resolves as soon as the emulator was asked for the operation so many times; rejects when that does not happen. */
export async function waitForCalls(emulator: Emulator, operation: string, times = 1): Promise<void> {
  const before = emulator.calls.length
  const deadline = Date.now() + timeoutMs
  while (emulator.calls.slice(before).filter(call => call.operation === operation).length < times) {
    if (Date.now() > deadline) throw new Error(`${operation} was not asked for ${times} times`)
    await delay(10)
  }
}
