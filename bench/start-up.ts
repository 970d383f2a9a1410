import { type Emulator, startEmulator } from '../emulator/emulator.ts'
import { bareNode, builtBundle, createSdkAlone, createWrongInput, oneSheet, withKeys, withToken } from './candidates.ts'
import { measureCpu } from './cpu-log.ts'
import type { Contender } from './measured.ts'
import { withSdkAlone } from './sdk-alone.ts'
import { computeMedians } from './statistics.ts'

/** Medians in milliseconds. */
export type StartUp = Record<'wallMs' | 'cpuMs', number>

/** Medians by the event that they were measured at, of this bundle and of the one that it is compared with. */
export interface StartUps {
  readonly now: Readonly<Record<string, StartUp>>
  readonly other?: Readonly<Record<string, StartUp>>
}

/** One run: wall and CPU time at each of the events that it is measured at. */
type Run = () => Promise<Readonly<Record<string, StartUp>>>

/**
 * Measures the time until an invalid input is reported, until a byte is sent and until an export ends, in turns with Node
 * doing nothing, the SDK doing only the first request and, if `against` is set, the bundle at that path.
 */
export async function startUp(runs: number, against?: string): Promise<StartUps> {
  return withSdkAlone(async program => {
    const emulator = await startEmulator({ timeScale: 0.001, switches: { requestsPerSecond: 0 } })
    const baselines: Readonly<Record<string, Run>> = {
      bare: async () => ({ 'bare Node': await measureWhole(bareNode, 0) }),
      sdk: () => measureRequests(emulator, createSdkAlone(emulator, program), ['first byte of the SDK alone, keys'])
    }
    try {
      const [now = {}, other] = await measureInTurns(
        [
          { ...baselines, ...createRuns(emulator, builtBundle) },
          ...(against === undefined ? [] : [createRuns(emulator, against)])
        ],
        runs
      )
      return { now, ...(other === undefined ? {} : { other }) }
    } finally {
      await emulator.stop()
    }
  })
}

function createRuns(emulator: Emulator, program: string): Readonly<Record<string, Run>> {
  const withGitHubToken = () => withToken(emulator, oneSheet, program)
  return {
    wrong: async () => ({ 'wrong input': await measureWhole(createWrongInput(program), 1) }),
    token: () =>
      measureRequests(
        emulator,
        withGitHubToken(),
        ['first byte, GitHub token', 'first AWS request, GitHub token'],
        'whole run, GitHub token'
      ),
    keys: () =>
      measureRequests(emulator, withKeys(emulator, oneSheet, program), ['first byte, keys'], 'whole run, keys')
  }
}

async function measureWhole(contender: Contender, code: number): Promise<StartUp> {
  const { wallMs, endMs } = await measureCpu(contender, code)
  return { wallMs, cpuMs: endMs }
}

/** Measures at the first requests, as many as there are names, and at the end if that has a name. */
async function measureRequests(emulator: Emulator, contender: Contender, names: readonly string[], end?: string) {
  emulator.calls.length = 0
  const { requestsMs, endMs, wallMs, spawnedAt } = await measureCpu(contender)
  const requests = names.map((name, index) => {
    const arrivedAt = emulator.calls[index]?.at ?? Number.NaN
    return [name, { wallMs: arrivedAt - spawnedAt, cpuMs: requestsMs[index] ?? Number.NaN }] as const
  })
  const whole = end === undefined ? [] : [[end, { wallMs, cpuMs: endMs }] as const]
  return Object.fromEntries([...requests, ...whole])
}

/** The medians of each bundle. Every second round begins with the other bundle. */
async function measureInTurns(bundles: readonly Readonly<Record<string, Run>>[], rounds: number) {
  const samples = bundles.map(() => new Map<string, StartUp[]>())
  for (let round = 0; round < rounds; round++) {
    for (const kind of Object.keys(bundles[0] ?? {})) {
      const order = round % 2 === 0 ? [...bundles.keys()] : [...bundles.keys()].reverse()
      for (const index of order) addSamples(samples[index], await bundles[index]?.[kind]?.())
    }
  }
  return samples.map(of => Object.fromEntries([...of].map(([name, each]) => [name, computeMedians(each)])))
}

function addSamples(samples: Map<string, StartUp[]> | undefined, measured: Awaited<ReturnType<Run>> = {}): void {
  for (const [name, sample] of Object.entries(measured)) samples?.set(name, [...(samples.get(name) ?? []), sample])
}
