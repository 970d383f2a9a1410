/** A known error and its fix. */
export interface HintRule {
  /** API operation, if the rule is about one. */
  readonly operation?: RegExp
  /** Name of the error. */
  readonly code?: RegExp
  /** Pattern of the service's message; its named groups fill `{name}` in hint and snippet. */
  readonly message?: RegExp
  /**
   * What it means and what to do, in a few sentences. `{principal}` is the role or user behind `(?<user>…)`;
   * `{role|ROLE}` is that part of the request, or the word after the bar.
   */
  readonly hint: string
  /** Text to paste: a policy statement, a key of a workflow, a command. */
  readonly snippet?: string
  /** Replaces hint and snippet on the command line, which has no workflow. */
  readonly commandLineHint?: string
}

/**
 * `User: … is not authorized to perform: … on resource: …`, for actions of this pattern.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function matchNotAuthorized(action: string, resource = '[^\\s"]+'): RegExp {
  return new RegExp(
    `User: (?<user>\\S+) is not authorized to perform: (?<action>${action}) on resource: "?(?<resource>${resource})`
  )
}
