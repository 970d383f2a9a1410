import { describeType, type InputValue, isMap, isScalar } from './document/value.ts'
import type { InputName } from './input-names.ts'
import type { InputReader } from './reader/input-reader.ts'

/** The map of an input: YAML or JSON as text, or in an entry of `reports` a map. An empty one is as none. */
export async function readMap(
  reader: InputReader,
  name: InputName
): Promise<ReadonlyMap<string, InputValue> | undefined> {
  const value = reader.get(name)
  if (value === undefined) return undefined
  const parsed = isScalar(value) ? await reader.sources.inline(String(value)) : { data: value }
  if ('problem' in parsed) return reader.addValueProblem(name, `the document ${parsed.problem}.`)
  // Nothing but comments, as in a block whose every line still waits to be filled in.
  if (parsed.data === null) return undefined
  if (isMap(parsed.data)) return parsed.data.size === 0 ? undefined : parsed.data
  const hint =
    typeof parsed.data === 'string' && /^[^:\s]+=/.test(parsed.data)
      ? ' Write a colon and a space between name and value, not "=".'
      : ''
  return reader.addValueProblem(name, `expected a map such as "Region: EMEA", got ${describeType(parsed.data)}.${hint}`)
}
