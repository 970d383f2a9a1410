import { createPending, type Finding } from './finding.ts'

/** The findings, in the order of the page. */
export interface FindingList {
  /** Adds findings that are complete. */
  add(...lines: readonly Finding[]): void
  /** Adds a pending finding per title, which the findings of `work` replace. */
  addPending(titles: readonly string[], work: Promise<readonly Finding[]>): Promise<void>
  /** All findings so far. */
  lines(): readonly Finding[]
}

/** Creates an empty list. */
export function createFindingList(): FindingList {
  const places: { lines: readonly Finding[] }[] = []
  return {
    add: (...lines) => void places.push({ lines }),
    addPending: async (titles, work) => {
      const place = { lines: titles.map(createPending) }
      places.push(place)
      place.lines = [...(await work)]
    },
    lines: () => places.flatMap(({ lines }) => lines)
  }
}
