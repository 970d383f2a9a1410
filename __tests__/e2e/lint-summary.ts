/** Describes every element of a job summary that the action did not write, and every broken one. */
export function findBrokenMarkup(summary: string): string[] {
  const { text, code, open } = splitCodeBlocks(summary)
  const prose = text.replaceAll(/(`+)[^\n]*?[^`]\1(?!`)/g, '')
  return [
    ...(open ? ['a block of code is not closed'] : []),
    ...findBrokenTables(text),
    ...findMatches(prose, /<\/?(?!(?:br|span|code|details|summary)\b)[a-z!][^>]*>?/gi, 'an element'),
    ...findMatches(prose, /(?<!\\)!?\[[^\]]*\]\([^)]*\)/g, 'a link'),
    ...findMatches(prose, /^#{1,6} pwned.*$/gm, 'a heading'),
    ...findMatches(code, /^\s*(?:click|section pwned|%%\{).*$/gm, 'a directive of the chart'),
    ...findMatches(summary, /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, 'an invisible character')
  ]
}

function splitCodeBlocks(summary: string): { text: string; code: string; open: boolean } {
  const kept = { text: [] as string[], code: [] as string[] }
  let fence: string | undefined
  for (const line of summary.split('\n')) {
    const [, ticks] = /^ {0,3}(`{3,})/.exec(line) ?? []
    if (fence === undefined && ticks !== undefined) fence = ticks
    else if (fence !== undefined && line.trim() === fence) fence = undefined
    else kept[fence === undefined ? 'text' : 'code'].push(line)
  }
  return { text: kept.text.join('\n'), code: kept.code.join('\n'), open: fence !== undefined }
}

/** Table rows whose number of cells differs from that of the header. */
function findBrokenTables(text: string): string[] {
  const tables = text.split(/\n(?!\|)/).map(part => part.split('\n').filter(line => line.startsWith('|')))
  return tables.flatMap(([head = '', ...rows]) =>
    rows
      .filter(row => countCells(row) !== countCells(head))
      .map(row => `a row of ${countCells(row)} cells, not ${countCells(head)}: ${row.slice(0, 200)}`)
  )
}

/** https://github.github.com/gfm/#tables-extension- */
function countCells(row: string): number {
  return row.replace(/^\|/, '').replace(/\|$/, '').replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length
}

function findMatches(text: string, pattern: RegExp, what: string): string[] {
  return (text.match(pattern) ?? []).map(found => `${what}: ${JSON.stringify(found.slice(0, 200))}`)
}
