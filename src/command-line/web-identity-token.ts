import { open } from 'node:fs/promises'
import { ActionError } from '../domain/errors.ts'
import { registerSecret } from '../lib/redact.ts'
import { quote, toMessage } from '../lib/text.ts'

// AssumeRoleWithWebIdentity accepts 20,000 characters:
// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const maxTokenBytes = 20_000

/**
 * Reads the OIDC token in a file each time a session is created: Kubernetes and other issuers replace it while a job runs.
 * The audience was chosen when the token was issued, so it is not used.
 * @throws ActionError `NoToken` if the file cannot be read or contains no token
 */
export function createTokenFileSource(path: string): (audience: string) => Promise<string> {
  return async () => {
    const token = (await readStart(path)).trim()
    registerSecret(token)
    if (token === '' || token.length > maxTokenBytes || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
      throw createTokenFileError(path, 'does not contain a JSON Web Token (three parts, separated by dots)')
    return token
  }
}

async function readStart(path: string): Promise<string> {
  try {
    const file = await open(path)
    try {
      if (!(await file.stat()).isFile()) throw new Error('not a regular file')
      const buffer = Buffer.alloc(maxTokenBytes + 2)
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
      return buffer.toString('latin1', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw createTokenFileError(path, `cannot be read: ${toMessage(error)}`)
  }
}

function createTokenFileError(path: string, problem: string): ActionError {
  return new ActionError(`--web-identity-token-file: ${quote(path)} ${problem}.`, {
    code: 'NoToken',
    hint: 'Write the OIDC token of the job to this file before the command runs, without quotes, and pass the path of the file.'
  })
}
