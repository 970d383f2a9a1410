import { describeType, type InputValue, isMap, isScalar } from './document/value.ts'
import type { InputName } from './input-names.ts'
import type { InputReader } from './reader/input-reader.ts'

/** Reads a map: YAML or JSON in a string or, in an entry of `reports`, a map. An empty map counts as not set. */
export async function readMap(
  reader: InputReader,
  name: InputName
): Promise<ReadonlyMap<string, InputValue> | undefined> {
  const value = reader.get(name)
  if (value === undefined) return undefined
  const parsed = isScalar(value) ? await reader.sources.inline(String(value)) : { data: value }
  if ('problem' in parsed) return reader.addValueProblem(name, `the document ${parsed.problem}.`)
  // A block of comments only, such as the one that `mode: list` prints.
  if (parsed.data === null) return undefined
  if (isMap(parsed.data)) return parsed.data.size === 0 ? undefined : parsed.data
  const hint =
    typeof parsed.data === 'string' && /^[^:\s]+=/.test(parsed.data)
      ? ' Write a colon and a space between name and value, not "=".'
      : ''
  return reader.addValueProblem(name, `expected a map such as "Region: EMEA", got ${describeType(parsed.data)}.${hint}`)
}
