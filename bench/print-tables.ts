import type { DownloadCost } from './download.ts'
import type { Lag } from './lag.ts'
import type { Scale } from './scale.ts'
import { type Cost, ratios } from './side-by-side.ts'
import type { StartUp, StartUps } from './start-up.ts'
import { count, mib, ms, seconds, table, tenths, times } from './table.ts'

/** Each function prints the table of a part and returns its figures with their ratios. */

export function costs(of: Readonly<Record<string, Cost>>) {
  const entries = Object.entries(of)
  const head = ['one sheet as PDF', 'wall', 'overhead', 'CPU', 'peak memory', 'calls', 'polls', 'job end to step end']
  print(
    'Side by side',
    head,
    entries.map(([name, cost]) => [
      name,
      ms(cost.wallMs),
      ms(cost.overheadMs),
      ms(cost.cpuMs),
      mib(cost.peakMiB),
      count(cost.calls),
      count(cost.polls),
      ms(cost.lagMs)
    ])
  )
  const isScript = ([name]: readonly [string, Cost]) => name.includes('script')
  const compared = entries
    .filter(entry => !isScript(entry))
    .flatMap(([action, cost]) =>
      entries.filter(isScript).map(([script, other]) => ({ action, script, ...ratios(other, cost) }))
    )
  print(
    'Ratios',
    ['action : script', 'overhead', 'CPU', 'peak memory', 'job end to step end'],
    compared.map(row => [`${row.action} : ${row.script}`, ...[row.overhead, row.cpu, row.memory, row.lag].map(times)])
  )
  return { medians: of, ratios: compared }
}

export function startUps({ now, other }: StartUps) {
  const bare = now['bare Node']
  const rows = Object.entries(now).map(([name, { wallMs, cpuMs }]) => ({
    name,
    wallMs,
    cpuMs,
    wall: wallMs / (bare?.wallMs ?? Number.NaN),
    cpu: cpuMs / (bare?.cpuMs ?? Number.NaN)
  }))
  print(
    'Start-up',
    ['until', 'wall', '× bare Node', 'CPU', '× bare Node'],
    rows.map(row => [row.name, ms(row.wallMs), times(row.wall), tenths(row.cpuMs), times(row.cpu)])
  )
  return other === undefined ? rows : { medians: rows, compared: compareStartUps(now, other) }
}

function compareStartUps(now: Readonly<Record<string, StartUp>>, other: Readonly<Record<string, StartUp>>) {
  const rows = Object.entries(other).map(([name, before]) => {
    const { wallMs = Number.NaN, cpuMs = Number.NaN } = now[name] ?? {}
    return { name, before, wallMs, cpuMs, wall: wallMs / before.wallMs, cpu: cpuMs / before.cpuMs }
  })
  print(
    'Start-up, compared',
    ['until', 'CPU, other', 'CPU', 'ratio', 'wall, other', 'wall', 'ratio'],
    rows.map(row => [
      row.name,
      ...[tenths(row.before.cpuMs), tenths(row.cpuMs), times(row.cpu)],
      ...[ms(row.before.wallMs), ms(row.wallMs), times(row.wall)]
    ])
  )
  return rows
}

export function lags(of: readonly Lag[]) {
  const rows = of.map(row => ({ ...row, share: row.longestMs / (row.jobSeconds * 1000) }))
  print(
    'From the end of a job to the end of the step',
    ['job', 'longest', 'of the job', 'polls'],
    rows.map(row => [`${row.jobSeconds} s`, ms(row.longestMs), `${(row.share * 100).toFixed(1)} %`, count(row.polls)])
  )
  return rows
}

export function scales(of: readonly Scale[]) {
  const rows = of.map(row => ({ ...row, ofIdeal: row.makespanMs / row.idealMs }))
  const head = ['jobs of 10 s', 'makespan', 'ideal', '× ideal', 'whole step', 'most requests a second', 'no slot']
  print(
    'Many jobs',
    [...head, 'throttled', 'CPU', 'peak memory'],
    rows.map(row => [
      ...[count(row.jobs), seconds(row.makespanMs), seconds(row.idealMs), times(row.ofIdeal), seconds(row.wallMs)],
      ...[count(row.mostRequests), count(row.refused), count(row.throttled), ms(row.cpuMs), mib(row.peakMiB)]
    ])
  )
  return rows
}

export function downloads(of: readonly DownloadCost[]) {
  const rows = of.map(row => [`${row.mebibytes} MiB`, seconds(row.wallMs), ms(row.cpuMs), mib(row.peakMiB)])
  print('Download of a CSV', ['file', 'wall', 'CPU', 'peak memory'], rows)
  return of
}

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n## ${title}\n\n${table(head, rows)}`)
}
