/** Formats milliseconds: `0.4s`, `12s`, `1m 05s`, `2h 03m`. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, ms) / 1000
  if (seconds < 9.95) return `${Number(seconds.toFixed(1))}s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole}s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes}m ${padNumber(whole % 60)}s`
  return `${Math.floor(minutes / 60)}h ${padNumber(minutes % 60)}m`
}

/** Formats bytes in decimal units: `512 B`, `34 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB']
  if (bytes < 1000) return `${bytes} B`
  let value = bytes / 1000
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value < 9.95 ? Number(value.toFixed(1)) : Math.round(value)} ${units[unit]}`
}

/** Formats `[2/5]`, the first number padded to the width of the second. */
export function formatCounter(index: number, count: number): string {
  return `[${String(index + 1).padStart(String(count).length)}/${count}]`
}

function padNumber(value: number): string {
  return String(value).padStart(2, '0')
}
