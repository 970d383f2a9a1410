import { startEmulator } from '../emulator/emulator.ts'
import { bareNode, oneSheet, sdkAlone, withKeys, withToken, wrongInput } from './candidates.ts'
import { type Contender, type Measured, measure } from './measured.ts'
import { withSdkAlone } from './sdk-alone.ts'
import { medians } from './statistics.ts'

/** Medians in milliseconds. */
export type StartUp = Record<'wallMs' | 'cpuMs', number>

/** Measures the time until an invalid input is reported and until the first byte is sent, in turns with Node doing nothing and the SDK doing only that. */
export async function startUp(runs: number): Promise<Record<string, StartUp>> {
  return withSdkAlone(program => inTurnsWith(program, runs))
}

async function inTurnsWith(program: string, runs: number): Promise<Record<string, StartUp>> {
  const emulator = await startEmulator({ timeScale: 0.001, switches: { requestsPerSecond: 0 } })
  const firstByte = (contender: () => Contender) => async () => {
    emulator.calls.length = 0
    const { spawnedAt } = await measure(contender())
    return { wallMs: (emulator.calls[0]?.at ?? Number.NaN) - spawnedAt, cpuMs: Number.NaN }
  }
  const cases: Readonly<Record<string, () => Promise<StartUp>>> = {
    'bare Node': async () => whole(await measure(bareNode)),
    'wrong input': async () => whole(await measure(wrongInput, 1)),
    'first byte, GitHub token': firstByte(() => withToken(emulator, oneSheet)),
    'first byte, keys': firstByte(() => withKeys(emulator, oneSheet)),
    'first byte of the SDK alone, keys': firstByte(() => sdkAlone(emulator, program))
  }
  try {
    return await roundRobin(cases, runs)
  } finally {
    await emulator.stop()
  }
}

const whole = ({ wallMs, cpuMs }: Measured): StartUp => ({ wallMs, cpuMs })

async function roundRobin(cases: Readonly<Record<string, () => Promise<StartUp>>>, runs: number) {
  const samples = new Map<string, StartUp[]>()
  for (let run = 0; run < runs; run++) {
    for (const [name, sample] of Object.entries(cases)) {
      samples.set(name, [...(samples.get(name) ?? []), await sample()])
    }
  }
  return Object.fromEntries([...samples].map(([name, of]) => [name, medians(of)]))
}
