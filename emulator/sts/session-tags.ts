import type { Conditions } from '../conditions.ts'
import { createStsError } from '../errors.ts'
import type { Session } from '../sessions.ts'
import type { AssumeRoleInput } from './parameters.ts'

type TaggedInput = Pick<AssumeRoleInput, 'Tags' | 'TransitiveTagKeys'>

/** Tags of a session, and which of them the sessions of roles that it assumes inherit. */
export interface SessionTags {
  readonly tags: Readonly<Record<string, string>>
  readonly transitiveTagKeys: readonly string[]
}

/**
 * Tags of the new session: those of the request, and the transitive ones of the caller.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 * @throws InvalidParameterValue, ValidationError, as STS words them
 */
export function readSessionTags({ Tags = [], TransitiveTagKeys = [] }: TaggedInput, caller: Session): SessionTags {
  const keys = Tags.map(({ Key }) => Key.toLowerCase())
  if (new Set(keys).size !== keys.length)
    throw createStsError(
      'InvalidParameterValue',
      'Duplicate tag keys found. Please note that Tag keys are case insensitive.'
    )
  if (keys.some(key => key.startsWith('aws:')))
    throw createStsError('ValidationError', 'Tag keys must not start with the reserved prefix aws:')
  const missing = TransitiveTagKeys.find(key => !keys.includes(key.toLowerCase()))
  if (missing !== undefined)
    throw createStsError(
      'ValidationError',
      `The specified transitive tag key must be included in the requested tags: ${missing}`
    )
  const inherited = listInherited(caller)
  if (inherited.some(([key]) => keys.includes(key.toLowerCase())))
    throw createStsError(
      'InvalidParameterValue',
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session."
    )
  return {
    tags: Object.fromEntries([...inherited, ...Tags.map(({ Key, Value }) => [Key, Value] as const)]),
    transitiveTagKeys: [...inherited.map(([key]) => key), ...TransitiveTagKeys]
  }
}

function listInherited({ tags = {}, transitiveTagKeys = [] }: Session): [string, string][] {
  return Object.entries(tags).filter(([key]) =>
    transitiveTagKeys.some(each => each.toLowerCase() === key.toLowerCase())
  )
}

/** Condition keys of the tags in a request: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html */
export function createTagConditions({ Tags = [], TransitiveTagKeys = [] }: TaggedInput): Conditions {
  if (Tags.length === 0) return {}
  return {
    'aws:TagKeys': Tags.map(({ Key }) => Key),
    ...Object.fromEntries(Tags.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, [Value]])),
    ...(TransitiveTagKeys.length === 0 ? {} : { 'sts:TransitiveTagKeys': TransitiveTagKeys })
  }
}
