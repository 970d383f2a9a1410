import type { Environment } from '../domain/environment.ts'
import type { CommandLine } from './parse-command-line.ts'

/** Problems of inputs that the command line does not support like the action. */
export function findFlagProblems({ inputs, options, problems }: CommandLine, environment: Environment): string[] {
  const found = [...problems]
  const hasTokenFile = options.has('web-identity-token-file')
  if (inputs.has('role-to-assume') && !hasTokenFile)
    found.push(
      'role-to-assume needs an OIDC token. Set --web-identity-token-file, or omit role-to-assume to use the credentials of the environment or of --profile.'
    )
  if (hasTokenFile && !inputs.has('role-to-assume'))
    found.push('--web-identity-token-file needs --role-to-assume, the role that the token is for.')
  if (/^true$/i.test(inputs.get('export-credentials') ?? ''))
    found.push('export-credentials: a command cannot set environment variables of its shell. Remove the flag.')
  if (inputs.has('release-tag') && !environment['GITHUB_REPOSITORY'])
    found.push('release-tag: the repository is not known. Set GITHUB_REPOSITORY=OWNER/NAME in the environment.')
  return found
}
