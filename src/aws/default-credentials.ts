import { defaultProvider } from '@aws-sdk/credential-provider-node'
import { ActionError } from '../domain/errors.ts'
import type { Credentials, Mask } from '../domain/ports.ts'
import { findHint } from '../hints/find-hint.ts'
import { sanitizeLine } from '../lib/text.ts'
import { clientSettings, type Transport } from './client-config.ts'

/**
 * Credentials from where the SDK finds them: environment, shared files, web identity file, container or instance.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function createDefaultCredentialProvider(
  region: string,
  transport: Transport,
  mask: Mask
): (options?: { forceRefresh?: boolean }) => Promise<Credentials> {
  // Some of them are asked for at STS, which may lie behind a proxy too.
  const provider = defaultProvider({ clientConfig: clientSettings('STS', region, transport, undefined) })
  return async options => {
    const { accessKeyId, secretAccessKey, sessionToken } = await wrapProviderError(provider(options))
    for (const secret of [secretAccessKey, sessionToken]) if (secret !== undefined) mask(secret)
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
  }
}

async function wrapProviderError<T>(credentials: Promise<T>): Promise<T> {
  try {
    return await credentials
  } catch (error) {
    const text = error instanceof Error ? sanitizeLine(error.message, 500) : String(error)
    const code = 'CredentialsProviderError'
    const hint = findHint({ operation: 'Credentials', code, message: text })
    throw new ActionError(`AWS credentials: ${text}`, { code, hint, cause: error })
  }
}
