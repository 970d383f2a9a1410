import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { download } from './download.ts'
import { measureEndLag } from './lag.ts'
import * as page from './print-tables.ts'
import { scale } from './scale.ts'
import { compareSideBySide } from './side-by-side.ts'
import { startUp } from './start-up.ts'

const usage = `Usage: npm run bench -- [options]

  --only PARTS   of side-by-side, start-up, lag, scale, download (comma-separated; all)
  --runs N       runs of each contender, in turns (5)
  --against FILE dist/index.js of another checkout, to compare the start-up with
  --latency MS   added to each call (20)
  --full         500 jobs, jobs of 60 s and a download of 1 GiB too
  --help         this text
`
const options = {
  only: { type: 'string', default: 'side-by-side,start-up,lag,scale,download' },
  runs: { type: 'string', default: '5' },
  against: { type: 'string' },
  latency: { type: 'string', default: '20' },
  full: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false }
} as const

interface Choice {
  readonly runs: number
  /** Path of another bundle. */
  readonly against?: string
  readonly latencyMs: number
  readonly full: boolean
}

/** Each part measures, prints its table and returns its figures. */
const parts: Readonly<Record<string, (choice: Choice) => Promise<unknown>>> = {
  'side-by-side': async ({ runs, latencyMs }) => {
    if (readVersion('aws', '--version') === undefined)
      return warnSkipped('THE AWS CLI IS NOT INSTALLED: NOTHING TO COMPARE WITH')
    return page.printCosts(await compareSideBySide(runs, latencyMs))
  },
  'start-up': async ({ runs, against }) => page.startUps(await startUp(runs * 4, against)),
  lag: async ({ latencyMs, full }) =>
    page.printLags(
      await mapSequentially([2, 5, 20, ...(full ? [60] : [])], of => measureEndLag(of, of < 20 ? 3 : 1, latencyMs))
    ),
  scale: async ({ latencyMs, full }) =>
    page.printScales(await mapSequentially([1, 10, 100, ...(full ? [500] : [])], jobs => scale(jobs, 10, latencyMs))),
  download: async ({ full }) => page.printDownloads(await mapSequentially([1, 64, ...(full ? [1024] : [])], download))
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options })
  if (values.help) return void console.log(usage)
  if (!existsSync('/usr/bin/time')) return void warnSkipped('GNU TIME IS NOT INSTALLED: NOTHING CAN BE MEASURED')
  const choice: Choice = {
    runs: Number(values.runs),
    ...(values.against === undefined ? {} : { against: readBundlePath(values.against) }),
    latencyMs: Number(values.latency),
    full: values.full
  }
  const figures: Record<string, unknown> = { machine: describeMachine(), ...choice }
  console.log(`${Object.values(describeMachine()).join(', ')}; ${choice.latencyMs} ms a call`)
  for (const name of values.only.split(',')) {
    const part = parts[name]
    if (part === undefined) throw new Error(`No such part: ${name}\n${usage}`)
    figures[name] = await part(choice)
  }
  console.log(`\n\`\`\`json\n${JSON.stringify(figures, roundNumber, 2)}\n\`\`\``)
}

function readBundlePath(file: string): string {
  const path = resolve(file)
  if (!existsSync(path)) throw new Error(`No such bundle: ${path}`)
  return path
}

function describeMachine() {
  return {
    processor: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    system: `${process.platform} ${release()}`,
    node: `Node ${process.versions.node}`,
    aws: readVersion('aws', '--version') ?? 'no AWS CLI'
  }
}

function readVersion(command: string, flag: string): string | undefined {
  const { status, stdout } = spawnSync(command, [flag], { encoding: 'utf8' })
  return status === 0 ? stdout.split(' ')[0]?.trim() : undefined
}

function warnSkipped(text: string): undefined {
  console.warn(`*** SKIPPED: ${text} ***`)
}

async function mapSequentially<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await work(item))
  return results
}

const roundNumber = (_key: string, value: unknown) =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value

await main()
