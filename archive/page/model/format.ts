const units = ['B', 'kB', 'MB', 'GB'] as const

/** A size for people: `4.5 MB`. */
export function formatBytes(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  const value = bytes / 1000 ** power
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`
}

/** A time in UTC to the minute: `2026-11-25 06:00`. */
export function formatTime(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ')
}

/** `1 file`, `2 files`; thousands are separated. */
export function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
