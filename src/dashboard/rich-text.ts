const namedReferences: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  amp: '&'
}

// These begin or end a line; other tags can be within a word, as in `E=mc<sup>2</sup>`.
const lineTags = /<\/?(?:br|block|li|ul|ol|p)\b[^>]*>/gi

/**
 * Rich text as users see it: without markup, each character reference decoded once, white space collapsed. A
 * parameter stays `${Name}`. https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ShortFormatText.html
 */
export function toPlainText(markup: string): string {
  const text = markup.replace(lineTags, ' ').replace(/<[^>]*>/g, '')
  return collapseWhitespace(text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, decodeReference))
}

/** One line without white space at its ends or in a row; no-break spaces are white space. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

// https://www.w3.org/TR/xml/#sec-references
function decodeReference(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return namedReferences[name] ?? whole
  const codePoint = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isCharacter = codePoint > 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff)
  return isCharacter ? String.fromCodePoint(codePoint) : whole
}
