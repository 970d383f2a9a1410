/** Rows as a Markdown table, numbers to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map(row => row[i]?.length ?? 0)))
  const pad = (cell: string, i: number) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))
  const formatLine = (cells: readonly string[]) => `| ${cells.map(pad).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [formatLine(head), rule, ...rows.map(formatLine)].join('\n')
}

export const formatMs = (value: number) => (Number.isNaN(value) ? '' : `${Math.round(value).toLocaleString('en')} ms`)
export const formatTenths = (value: number) => (Number.isNaN(value) ? '' : `${value.toFixed(1)} ms`)
export const formatSeconds = (value: number) => `${(value / 1000).toFixed(1)} s`
export const formatMib = (value: number) => `${Math.round(value)} MiB`
export const formatRatio = (value: number) => (Number.isNaN(value) ? '' : `${value.toFixed(2)} ×`)
export const formatCount = (value: number) => String(value)
