import { limits } from '../../domain/limits.ts'
import { pluralize, quote } from '../../lib/text.ts'
import { describeType, isScalar } from '../document/value.ts'
import { readMap } from '../maps.ts'
import type { InputReader } from '../reader/input-reader.ts'

type Tag = { readonly key: string; readonly value: string }

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SessionTag.html */
export const tagLength = { key: 128, value: 256 } as const

/** Reads row-level security tags of an anonymous user. Their values are private and occur in no message. */
export async function readRowLevelTags(reader: InputReader, anonymous: boolean): Promise<readonly Tag[]> {
  const map = await readMap(reader, 'row-level-tags')
  if (!map) return []
  if (!anonymous) {
    // Inherited tags apply to the anonymous reports.
    if (reader.isSetHere('row-level-tags'))
      reader.addConflict(
        'row-level-tags: tags apply to anonymous users only; registered users have their own rules. Remove the tags, or set anonymous: true.'
      )
    return []
  }
  if (map.size > limits.rowLevelTags)
    reader.addValueProblem(
      'row-level-tags',
      `${pluralize(map.size, 'tag')} are too many; at most ${limits.rowLevelTags}.`
    )
  return [...map].map(([key, value]) => {
    if (key === '' || key.length > tagLength.key)
      reader.addValueProblem(
        'row-level-tags',
        `${quote(key)} is not a tag key. A key has 1 to ${tagLength.key} characters.`
      )
    if (!isScalar(value))
      reader.addValueProblem('row-level-tags', `${quote(key)}: expected a single value, got ${describeType(value)}.`)
    else if (String(value) === '' || String(value).length > tagLength.value)
      reader.addValueProblem(
        'row-level-tags',
        `the value of ${quote(key)} must have 1 to ${tagLength.value} characters.`
      )
    return { key, value: isScalar(value) ? String(value) : '' }
  })
}
