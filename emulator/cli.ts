import { parseArgs } from 'node:util'
import { type EmulatorOptions, startEmulator } from './emulator.ts'

const usage = `Usage: npm run --silent emulator -- [options]

  --port N          port on 127.0.0.1 (4566; 0 takes a free one)
  --world FILE      the account to play (emulator/world.yaml)
  --time-scale N    factor on the durations of jobs (1; 0.01 is a hundred times faster)
  --latency MS      wait before each answer (0)
  --seed N          luck of faults that have a probability (1)
  --help            this text
`
const options = {
  port: { type: 'string', default: '4566' },
  world: { type: 'string' },
  'time-scale': { type: 'string', default: '1' },
  latency: { type: 'string', default: '0' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false }
} as const

/** Prints the environment to export on stdout, words for people on stderr, and runs until it is told to stop. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options })
  if (values.help) return void process.stdout.write(usage)
  const chosen: EmulatorOptions = {
    port: number('port', values.port),
    timeScale: number('time-scale', values['time-scale']),
    latencyMs: number('latency', values.latency),
    seed: number('seed', values.seed),
    ...(values.world === undefined ? {} : { world: values.world })
  }
  const emulator = await startEmulator(chosen)
  for (const [name, value] of Object.entries({ ...emulator.environment, ...emulator.userCredentials }))
    console.log(`export ${name}='${value.replaceAll("'", "'\\''")}'`)
  console.error(`QuickSight, STS, S3, GitHub's OIDC and releases listen on ${emulator.url}; stop with Ctrl-C.`)
  console.error(`Calls so far: ${emulator.url}/_emulator/calls. What else there is: emulator/README.md`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.stop())
}

function number(name: string, text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new Error(`--${name} must be a number that is not negative: ${text}`)
  return value
}

main().catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
