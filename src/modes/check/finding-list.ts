import { createPending, type Finding } from './finding.ts'

/** What is checked, in the order it is told. */
export interface FindingList {
  /** Lines that are found already. */
  add(...lines: readonly Finding[]): void
  /** Keeps the places of the lines that `work` will find, one for each of `whats`; until then they stand there as pending. */
  addPending(titles: readonly string[], work: Promise<readonly Finding[]>): Promise<void>
  /** Every line as it stands now. */
  lines(): readonly Finding[]
}

/** A board without lines. */
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
