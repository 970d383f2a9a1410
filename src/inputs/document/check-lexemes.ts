/** A pass over the lexemes of a YAML document before it is parsed. This file loads the YAML library. */
import { Lexer } from 'yaml'
import { bounds, DocumentError } from './limits.ts'

// Control characters of the lexer that are not in the text: https://eemeli.org/yaml/#lexer
const scalarFollows = '\x1f'
const notInText = new Set(['\x02', '\x18', scalarFollows])

/**
 * Refuses what costs the parser seconds and a gigabyte before it gives up: brackets and indicators nested beyond the
 * limit, too many values, lists of nothing but commas. It stops at the first excess, so it costs a fraction of a parse.
 * @throws DocumentError
 */
export function checkLexemes(text: string): void {
  const counts = new LexemeCounts()
  let offset = 0
  let isScalar = false
  for (const lexeme of new Lexer().lex(text)) {
    if (isScalar || isQuoted(lexeme)) counts.addScalar(lexeme)
    else if (counts.isRepeatedComma(lexeme))
      throw new DocumentError(`is neither YAML nor JSON (${formatPosition(text, offset)})`)
    else counts.addIndicator(lexeme)
    isScalar = lexeme === scalarFollows
    if (!notInText.has(lexeme)) offset += lexeme.length
  }
}

const isQuoted = (lexeme: string): boolean => lexeme.startsWith('"') || lexeme.startsWith("'")
const isIgnored = (lexeme: string): boolean => notInText.has(lexeme) || /^[\s#]/.test(lexeme)

class LexemeCounts {
  private scalars = 0
  private colons = 0
  private flowDepth = 0
  private indicatorsInLine = 0
  private afterComma = false

  addScalar(lexeme: string): void {
    this.scalars += 1
    if (lexeme.includes('\n')) this.indicatorsInLine = 0
    this.afterComma = false
    this.checkValues()
  }

  /** A comma after a comma, white space and comments aside: an empty item, which YAML does not have. */
  isRepeatedComma(lexeme: string): boolean {
    return lexeme === ',' && this.afterComma && this.flowDepth > 0
  }

  addIndicator(lexeme: string): void {
    if (lexeme === '[' || lexeme === '{') this.flowDepth += 1
    else if (lexeme === ']' || lexeme === '}') this.flowDepth -= 1
    else if (lexeme === '-' || lexeme === '?') this.indicatorsInLine += this.flowDepth > 0 ? 0 : 1
    else if (lexeme === ':') this.colons += 1
    else if (lexeme.startsWith('*')) this.scalars += 1
    else if (lexeme.endsWith('\n')) this.indicatorsInLine = 0
    if (lexeme === ',') this.afterComma = true
    else if (this.afterComma && !isIgnored(lexeme)) this.afterComma = false
    // An item of the innermost list or map is one level deeper than its bracket.
    if (Math.max(this.flowDepth, this.indicatorsInLine) > bounds.depth)
      throw new DocumentError(`nests deeper than ${bounds.depth} levels`)
    this.checkValues()
  }

  /** Each colon has a value, and each scalar that is not before a colon is one. */
  private checkValues(): void {
    if (Math.max(this.colons, this.scalars - this.colons) > bounds.values)
      throw new DocumentError(`contains more than ${bounds.values} values`)
  }
}

function formatPosition(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
}
