import type { MonthReference } from '../../../src/files/archive-index/index-types.ts'
import { fetchFile } from './fetch-file.ts'
import type { ArchivedExport } from './filters.ts'
import { readMonth, readRoot } from './read-index.ts'

/** The loaded part of the archive. A new object for each change. */
export interface ArchiveState {
  readonly exports: readonly ArchivedExport[]
  /** Months that are still to load. */
  readonly loading: number
  /** Messages about parts that could not be loaded. */
  readonly problems: readonly string[]
  readonly isOpened: boolean
}

export const unopened: ArchiveState = { exports: [], loading: 0, problems: [], isOpened: false }

const parallelRequests = 4

/** Loads the index, the newest month first, and reports each step. Never rejects: problems are part of the state. */
export async function loadArchive(page: URL, report: (state: ArchiveState) => void): Promise<void> {
  let state = unopened
  const change = (part: Partial<ArchiveState>) => {
    state = { ...state, ...part }
    report(state)
  }
  const loadMonth = async (reference: MonthReference) => {
    try {
      const exports = readMonth(await fetchJson(reference.path, page), reference.month)
      change({ exports: [...state.exports, ...exports], loading: state.loading - 1 })
    } catch (error) {
      change({ problems: [...state.problems, describe(reference.path, error)], loading: state.loading - 1 })
    }
  }
  try {
    const months = readRoot(await fetchJson('index.json', page))
    const queue = [...months]
    change({ loading: months.length, isOpened: months.length === 0 })
    const work = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await loadMonth(next)
    }
    await Promise.all(Array.from({ length: parallelRequests }, work))
    change({ isOpened: true })
  } catch (error) {
    change({ problems: [describe('index.json', error)], isOpened: true })
  }
}

function describe(path: string, error: unknown): string {
  return `${path} could not be loaded: ${error instanceof Error ? error.message : String(error)}`
}

async function fetchJson(path: string, page: URL): Promise<unknown> {
  // The index changes with every export; a cached one would hide the newest.
  const response = await fetchFile(path, page, { cache: 'no-cache' })
  return response.json()
}
