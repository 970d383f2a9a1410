import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Files of dist/ that runs have loaded, according to the coverage reports that Node writes when it exits. */
export interface LoadTracking {
  /** Environment variables for the runs. */
  readonly environment: Readonly<Record<string, string>>
  readonly files: () => Promise<string[]>
}

/** Tracks the files that runs with the given environment variables load. */
export async function withLoadTracking<T>(work: (watched: LoadTracking) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-loads-'))
  try {
    return await work({ environment: { NODE_V8_COVERAGE: folder }, files: () => readLoadedFiles(folder) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readLoadedFiles(folder: string): Promise<string[]> {
  const reports = await Promise.all((await readdir(folder)).map(file => readFile(join(folder, file), 'utf8')))
  const urls = reports.flatMap(report => (JSON.parse(report) as { result: { url: string }[] }).result)
  return urls.flatMap(({ url }) => /\/dist\/((?:cli\/)?[^/]+)$/.exec(url)?.[1] ?? []).toSorted()
}

/** A request of a run, with the files that were loaded before it. */
export interface RequestLoads {
  /** Method and path. */
  readonly request: string
  /** Files of dist/ that were loaded before it was sent. */
  readonly files: readonly string[]
}

/** Logs file loads and requests of a run in their order; `work` receives the environment variables for the run. */
export async function withRequestLog(
  work: (environment: Readonly<Record<string, string>>) => Promise<unknown>
): Promise<RequestLoads[]> {
  const folder = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-requests-'))
  const log = join(folder, 'log')
  const preload = new URL('./log-loads.mjs', import.meta.url).href
  try {
    await work({ LOAD_LOG: log, NODE_OPTIONS: `--import ${preload}` })
    return toRequestLoads(await readFile(log, 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function toRequestLoads(log: string): RequestLoads[] {
  const files: string[] = []
  return log.split('\n').flatMap(line => {
    const [kind, ...rest] = line.split(' ')
    if (kind === 'load') files.push(...rest)
    return kind === 'request' ? [{ request: rest.join(' '), files: [...files] }] : []
  })
}
