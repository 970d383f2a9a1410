/** Condition keys of a request with their values. */
export type Conditions = Readonly<Record<string, readonly string[]>>

/**
 * Fills in policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'default'}`, and `${*}`, `${?}`, `${$}` for the
 * characters themselves. `undefined` when the request has no single value for a variable without a default: then the
 * statement does not match.
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

function resolveVariable(content: string, conditions: Conditions): string | undefined {
  if (content === '$') return '$'
  // Means the character itself, which no wildcard may become: the pattern reads it from a private character.
  if (content === '*' || content === '?') return literalWildcards[content]
  const [, name = '', fallback] = /^([^,]+?)(?:\s*,\s*'(.*)')?$/.exec(content) ?? []
  const values = Object.entries(conditions).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
  return values?.length === 1 ? values[0] : fallback
}

/** Placeholders for `${*}` and `${?}` until the pattern is matched. */
export const literalWildcards = { '*': '\u{e000}', '?': '\u{e001}' } as const
