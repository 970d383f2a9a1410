/** Control and format characters: line breaks, escapes, marks that turn the direction of writing. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu

/**
 * Text as the standard PDF fonts can set it: unsupported characters lose their accents, or become a
 * question mark, so that any name can be printed.
 * @param known code points the font has
 */
export function toPrintable(text: string, known: ReadonlySet<number>): string {
  const has = (character: string) => known.has(character.codePointAt(0) ?? 0)
  const toClosest = (character: string): string => {
    if (has(character)) return character
    const plain = [...character.normalize('NFKD').replace(/\p{M}/gu, '')]
    return plain.length > 0 && plain.every(has) ? plain.join('') : '?'
  }
  const line = text.normalize('NFC').replace(invisible, ' ').replace(/\s+/g, ' ').trim()
  return [...line].map(toClosest).join('')
}

/** Truncates a string to a width, with an ellipsis. */
export function fitText(text: string, width: number, measureWidth: (text: string) => number): string {
  if (measureWidth(text) <= width) return text
  let [fits, tooLong] = [0, text.length]
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (measureWidth(`${text.slice(0, middle)}…`) <= width) fits = middle
    else tooLong = middle
  }
  return fits === 0 ? '' : `${text.slice(0, fits).trimEnd()}…`
}
