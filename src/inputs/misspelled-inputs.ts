import type { Environment } from '../domain/environment.ts'
import { findClosestMatch, quote } from '../lib/text.ts'
import { inputNames } from './input-names.ts'

const prefix = 'INPUT_'
const maxReported = 20

/**
 * Warnings about inputs that do not exist, but whose name is close to one that does. The runner passes them on, and
 * without a warning `formats: CSV` would export a PDF.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
export function findMisspelledInputs(environment: Environment): string[] {
  const names = Object.keys(environment).filter(key => key.startsWith(prefix) && environment[key]?.trim())
  return names
    .map(key => key.slice(prefix.length).toLowerCase())
    .filter(name => !inputNames.some(known => known === name))
    .flatMap(name => {
      const closest = findClosestMatch(name.replaceAll('_', '-'), inputNames)
      return closest === undefined ? [] : [`${quote(name)} is not an input and is ignored. Did you mean ${closest}?`]
    })
    .slice(0, maxReported)
}
