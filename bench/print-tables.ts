import type { DownloadCost } from './download.ts'
import type { Lag } from './lag.ts'
import type { Scale } from './scale.ts'
import { type Cost, computeRatios } from './side-by-side.ts'
import type { StartUp, StartUps } from './start-up.ts'
import { formatCount, formatMib, formatMs, formatRatio, formatSeconds, formatTable, formatTenths } from './table.ts'

/** Each function prints the table of a part and returns its figures with their ratios. */

export function printCosts(of: Readonly<Record<string, Cost>>) {
  const entries = Object.entries(of)
  const head = ['one sheet as PDF', 'wall', 'overhead', 'CPU', 'peak memory', 'calls', 'polls', 'job end to step end']
  print(
    'Side by side',
    head,
    entries.map(([name, cost]) => [
      name,
      formatMs(cost.wallMs),
      formatMs(cost.overheadMs),
      formatMs(cost.cpuMs),
      formatMib(cost.peakMiB),
      formatCount(cost.calls),
      formatCount(cost.polls),
      formatMs(cost.lagMs)
    ])
  )
  const isScript = ([name]: readonly [string, Cost]) => name.includes('script')
  const compared = entries
    .filter(entry => !isScript(entry))
    .flatMap(([action, cost]) =>
      entries.filter(isScript).map(([script, other]) => ({ action, script, ...computeRatios(other, cost) }))
    )
  print(
    'Ratios',
    ['action : script', 'overhead', 'CPU', 'peak memory', 'job end to step end'],
    compared.map(row => [
      `${row.action} : ${row.script}`,
      ...[row.overhead, row.cpu, row.memory, row.lag].map(formatRatio)
    ])
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
    rows.map(row => [
      row.name,
      formatMs(row.wallMs),
      formatRatio(row.wall),
      formatTenths(row.cpuMs),
      formatRatio(row.cpu)
    ])
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
      ...[formatTenths(row.before.cpuMs), formatTenths(row.cpuMs), formatRatio(row.cpu)],
      ...[formatMs(row.before.wallMs), formatMs(row.wallMs), formatRatio(row.wall)]
    ])
  )
  return rows
}

export function printLags(of: readonly Lag[]) {
  const rows = of.map(row => ({ ...row, share: row.longestMs / (row.jobSeconds * 1000) }))
  print(
    'From the end of a job to the end of the step',
    ['job', 'longest', 'of the job', 'polls'],
    rows.map(row => [
      `${row.jobSeconds} s`,
      formatMs(row.longestMs),
      `${(row.share * 100).toFixed(1)} %`,
      formatCount(row.polls)
    ])
  )
  return rows
}

export function printScales(of: readonly Scale[]) {
  const rows = of.map(row => ({ ...row, ofIdeal: row.makespanMs / row.idealMs }))
  const head = ['jobs of 10 s', 'makespan', 'ideal', '× ideal', 'whole step', 'most requests a second', 'no slot']
  print(
    'Many jobs',
    [...head, 'throttled', 'CPU', 'peak memory'],
    rows.map(row => [
      ...[
        formatCount(row.jobs),
        formatSeconds(row.makespanMs),
        formatSeconds(row.idealMs),
        formatRatio(row.ofIdeal),
        formatSeconds(row.wallMs)
      ],
      ...[
        formatCount(row.mostRequests),
        formatCount(row.refused),
        formatCount(row.throttled),
        formatMs(row.cpuMs),
        formatMib(row.peakMiB)
      ]
    ])
  )
  return rows
}

export function printDownloads(of: readonly DownloadCost[]) {
  const rows = of.map(row => [
    `${row.mebibytes} MiB`,
    formatSeconds(row.wallMs),
    formatMs(row.cpuMs),
    formatMib(row.peakMiB)
  ])
  print('Download of a CSV', ['file', 'wall', 'CPU', 'peak memory'], rows)
  return of
}

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n## ${title}\n\n${formatTable(head, rows)}`)
}
