// Bidirectional and other invisible controls could show a text in another order than it is, or hide a part of it. Joiners
// are part of the spelling of several scripts.
const controls = /(?![\t\n\r\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** The text with every invisible control character replaced by its code point, such as ⟨U+202E⟩. */
export function showControls(text: string): string {
  return text.replace(controls, character => {
    const code = character.codePointAt(0) ?? 0
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}
