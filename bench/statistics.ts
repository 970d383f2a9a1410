/** The middle value; of an even number of values the upper of the two. */
export function computeMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** The most events in any second. */
export function countPeakPerSecond(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  let first = 0
  return sorted.reduce((most, at, i) => {
    while ((sorted[first] ?? at) <= at - 1000) first++
    return Math.max(most, i - first + 1)
  }, 0)
}

/** The median of each member over all samples. */
export function computeMedians<K extends string>(samples: readonly Readonly<Record<K, number>>[]): Record<K, number> {
  const names = Object.keys(samples[0] ?? {}) as K[]
  const entries = names.map(name => [name, computeMedian(samples.map(sample => sample[name]))])
  return Object.fromEntries(entries) as Record<K, number>
}
