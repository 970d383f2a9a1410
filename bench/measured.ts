import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A command with its arguments and all of its environment. */
export interface Contender {
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

export interface Measured {
  readonly wallMs: number
  /** User and system time, of child processes too. */
  readonly cpuMs: number
  /** Of the largest process. */
  readonly peakMiB: number
  /** Epoch milliseconds. */
  readonly spawnedAt: number
  readonly endedAt: number
}

const time = '/usr/bin/time'

/** Runs it to its end under GNU time; throws with what it printed when it ends with another code than `code`. */
export async function measure({ command, environment }: Contender, code = 0): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const report = join(folder, 'time')
  try {
    const spawnedAt = Date.now()
    const startedAt = performance.now()
    const ended = await run([time, '-q', '-f', '%U %S %M', '-o', report, ...command], environment, folder)
    const wallMs = performance.now() - startedAt
    if (ended.code !== code) throw new Error(`${command.join(' ')} ended with ${ended.code}:\n${ended.printed}`)
    const [user = 0, system = 0, kib = 0] = (await readFile(report, 'utf8')).trim().split(' ').map(Number)
    return { wallMs, cpuMs: (user + system) * 1000, peakMiB: kib / 1024, spawnedAt, endedAt: spawnedAt + wallMs }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run([file = '', ...parameters]: readonly string[], env: Readonly<Record<string, string>>, cwd: string) {
  return new Promise<{ code: number | null; printed: string }>((resolve, reject) => {
    const child = spawn(file, parameters, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
      })
    }
    child.on('error', reject)
    child.on('close', exit => resolve({ code: exit, printed }))
  })
}
