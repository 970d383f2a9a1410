/** Names that every file system accepts, for any input. */

// Characters that Windows rejects, control characters, line separators, lone surrogates.
const unsafe = /[<>:"/\\|?*]|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu
// Bidirectional and zero-width marks: they hide what a name is.
const invisible = /\p{Cf}/gu
// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
const reservedDeviceNames = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i

/** Longest name of a file or directory, in characters and in bytes of UTF-8. */
export const maxNameLength = { characters: 100, bytes: 200 }

/** The value of a placeholder as part of a name: one line, and no separator that would make a directory. */
export function toSafeValue(value: string): string {
  return value.replace(invisible, '').replace(/\s+/gu, ' ').replace(unsafe, '-').normalize('NFC').trim()
}

/**
 * Converts text to a name for a file or directory that is not too long, reserved, hidden, an option of a command or ended
 * by a dot or space. Empty if nothing remains. `suffix`, such as a number with an extension, is never truncated.
 */
export function toSafeName(text: string, suffix = '', longest = maxNameLength): string {
  const maxLength = { characters: longest.characters - suffix.length, bytes: longest.bytes - Buffer.byteLength(suffix) }
  const name = trimUnsafeEdges(truncate(trimUnsafeEdges(toSafeValue(text)), maxLength))
  if (name === '') return ''
  const [stem = ''] = name.split('.')
  return (reservedDeviceNames.test(stem.trimEnd()) ? `${truncate(`_${name}`, maxLength)}` : name) + suffix
}

// A leading dash is an option to many commands, a leading dot hides the file.
function trimUnsafeEdges(name: string): string {
  return name.replace(/^[\s.-]+/u, '').replace(/[\s.]+$/u, '')
}

// By code points, so that no surrogate pair is split.
function truncate(name: string, maxLength: { characters: number; bytes: number }): string {
  let bytes = 0
  let characters = 0
  let text = ''
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    characters += 1
    if (bytes > maxLength.bytes || characters > maxLength.characters) break
    text += character
  }
  return text
}
