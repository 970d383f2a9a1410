import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Files of dist/ that a run has loaded, by the report on coverage that Node writes at its end. */
export interface Watched {
  /** For the environment of the run. */
  readonly environment: Readonly<Record<string, string>>
  readonly files: () => Promise<string[]>
}

/** Watches what the runs with its environment load; `work` is given the watch. */
export async function withLoadTracking<T>(work: (watched: Watched) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-loads-'))
  try {
    return await work({ environment: { NODE_V8_COVERAGE: folder }, files: () => loadedBy(folder) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function loadedBy(folder: string): Promise<string[]> {
  const reports = await Promise.all((await readdir(folder)).map(file => readFile(join(folder, file), 'utf8')))
  const urls = reports.flatMap(report => (JSON.parse(report) as { result: { url: string }[] }).result)
  return urls.flatMap(({ url }) => /\/dist\/((?:cli\/)?[^/]+)$/.exec(url)?.[1] ?? []).toSorted()
}
