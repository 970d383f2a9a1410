import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Contender, measure } from './measured.ts'

const preload = fileURLToPath(new URL('./log-cpu.cjs', import.meta.url))

/** CPU time of one Node process, in milliseconds since its start: user and system time of all its threads. */
export interface CpuLog {
  /** At each of its requests. */
  readonly requestsMs: readonly number[]
  readonly endMs: number
  /** Wall time until the end. */
  readonly wallMs: number
  /** Epoch milliseconds. */
  readonly spawnedAt: number
}

/**
 * Runs a Node program to its end. It writes its outputs to a file, as on a runner.
 * CPU times come from the process itself, as GNU time counts in steps of 10 ms.
 */
export async function measureCpu({ command, environment }: Contender, code = 0): Promise<CpuLog> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-cpu-'))
  const [log, output, summary] = [join(folder, 'cpu'), join(folder, 'output'), join(folder, 'summary')]
  try {
    await Promise.all([writeFile(output, ''), writeFile(summary, '')])
    const added = {
      NODE_OPTIONS: `--require ${preload}`,
      CPU_LOG: log,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary
    }
    const { wallMs, spawnedAt } = await measure({ command, environment: { ...environment, ...added } }, code)
    const { requests, end } = JSON.parse(await readFile(log, 'utf8')) as { requests: number[]; end: number }
    return { requestsMs: requests.map(toMs), endMs: toMs(end), wallMs, spawnedAt }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const toMs = (microseconds: number) => microseconds / 1000
