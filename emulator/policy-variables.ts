/** Condition keys of a request with their values. */
export type Conditions = Readonly<Record<string, readonly string[]>>

/**
 * Fills in policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'default'}`, and `${*}`, `${?}`, `${$}` for the
 * characters themselves. `undefined` when the request has no single value for a variable without a default, or an
 * empty one: then the text equals and resembles nothing. Asterisks and question marks of the result that are not wildcards are placeholders.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function fillVariables(text: string, conditions: Conditions): string | undefined {
  let isComplete = true
  const filled = text.replace(/\$\{([^}]*)\}/g, (_, content: string) => {
    const value = resolveVariable(content, conditions)
    if (value === undefined) isComplete = false
    return value ?? ''
  })
  return isComplete ? filled : undefined
}

/**
 * Keys that can have several values in a request, in lower case: they need a set operator, and are not variables.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const multiValuedKeys = [
  ...['aws:calledvia', 'aws:principalorgpaths', 'aws:principalservicenameslist', 'aws:resourceorgpaths'],
  ...['aws:sourceorgpaths', 'aws:tagkeys', 'sts:requestcontextproviders', 'sts:transitivetagkeys']
]

/** Whether a condition key can have several values in one request. */
export const isMultiValued = (key: string) => multiValuedKeys.includes(key.toLowerCase())

function resolveVariable(content: string, conditions: Conditions): string | undefined {
  if (content === '$') return '$'
  // Values must not add wildcards, so their wildcard characters become placeholders.
  if (content === '*' || content === '?') return literalWildcards[content]
  const [, name = '', fallback] = /^([^,]+?)(?:\s*,\s*'(.*)')?$/.exec(content) ?? []
  if (isMultiValued(name)) return fallback
  const values = Object.entries(conditions).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
  const value = (values?.length === 1 && values[0]) || fallback
  return value?.replaceAll('*', literalWildcards['*']).replaceAll('?', literalWildcards['?'])
}

/** Placeholders for characters that are not wildcards, until the pattern is matched. */
export const literalWildcards = { '*': '\u{e000}', '?': '\u{e001}' } as const

/** The filled-in text for operators without wildcards. */
export function restoreLiterals(text: string): string {
  return text.replaceAll(literalWildcards['*'], '*').replaceAll(literalWildcards['?'], '?')
}
