/** A known refusal and what mends it. */
export interface HintRule {
  /** API operation, where the row is about one. */
  readonly operation?: RegExp
  /** Name of the error. */
  readonly code?: RegExp
  /** Pattern of the service's message; its named groups fill `{name}` in what follows. */
  readonly message?: RegExp
  /**
   * What it means and what to do, in one or two sentences. `{principal}` is the role or user behind `(?<user>…)`;
   * `{role|ROLE}` is what was asked for, or else the word after the bar.
   */
  readonly hint: string
  /** Lines to paste: a policy statement, a workflow's key, a command. */
  readonly snippet?: string
}

/**
 * `User: … is not authorized to perform: … on resource: …`, for actions of this pattern.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function notAuthorized(action: string, resource = '[^\\s"]+'): RegExp {
  return new RegExp(
    `User: (?<user>\\S+) is not authorized to perform: (?<action>${action}) on resource: "?(?<resource>${resource})`
  )
}
