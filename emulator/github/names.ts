const accents = /\p{M}/gu

/**
 * The name under which GitHub keeps an asset: accents dropped, every run of anything but letters, digits, `-`, `_`, `+`
 * and `@` one period, none at the ends; where only an extension is left, `default` precedes it.
 * "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing
 * periods": https://docs.github.com/rest/releases/assets#upload-a-release-asset. The exact rule is the one GitHub's own
 * client expects: https://github.com/cli/cli/blob/trunk/pkg/cmd/release/upload/upload.go
 */
export function toAssetName(name: string): string {
  const plain = name.normalize('NFD').replace(accents, '')
  const based = plain.startsWith('.') ? `default${plain}` : plain
  const kept = based.replace(/[^A-Za-z0-9\-_+@]+/g, '.').replace(/^\.|\.$/g, '')
  return kept !== name && !kept.includes('.') ? `default.${kept}` : kept
}
