/**
 * How many times as much CPU time the work takes for the larger size as for the smaller one, both measured in this run.
 * The best of five counts, so that neither the compiler nor the garbage collector does.
 */
export function measureGrowth(work: (size: number) => unknown, smaller: number, larger: number): number {
  measureCpuUs(work, smaller)
  return measureCpuUs(work, larger) / measureCpuUs(work, smaller)
}

function measureCpuUs(work: (size: number) => unknown, size: number): number {
  const samples = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    work(size)
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.max(Math.min(...samples), 1)
}
