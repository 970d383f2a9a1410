/** Issuer of the tokens of GitHub's workflows. */
export const githubIssuer = 'https://token.actions.githubusercontent.com'
/** Name of the provider in IAM, and prefix of its condition keys. */
export const githubHost = new URL(githubIssuer).host

const identifying = ['sub', 'job_workflow_ref', 'repository', 'repository_id']
/**
 * Claims of a GitHub token that IAM makes condition keys of; a condition on any other claim is never met.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
export const claimKeys: readonly string[] = [
  ...['aud', 'amr', 'azp', 'actor', 'actor_id', 'workflow', 'ref', 'environment', 'enterprise_id'],
  ...identifying
]

/**
 * Whether conditions say whose workflows they mean: without, every repository of GitHub could assume the role, and IAM
 * refuses the trust policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
export function namesWorkflows(conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>) {
  const keys = identifying.map(claim => `${githubHost}:${claim}`)
  return Object.values(conditions)
    .flatMap(values => Object.entries(values))
    .some(([key, values]) => keys.includes(key.toLowerCase()) && !values.includes('*'))
}
