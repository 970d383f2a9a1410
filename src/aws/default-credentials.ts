import { defaultProvider } from '@aws-sdk/credential-provider-node'
import { DEFAULT_PROFILE, getProfileName, parseKnownFiles } from '@smithy/core/config'
import { ActionError } from '../domain/errors.ts'
import type { Credentials } from '../domain/ports/credentials.ts'
import type { Mask } from '../domain/ports/run-context.ts'
import { quote, sanitizeLine, toMessage } from '../lib/text.ts'
import { createClientConfig, type Transport } from './client-config.ts'

/**
 * Credentials of the SDK's default provider chain: environment, shared files, web identity file, container or instance.
 * @param onWarning receives the SDK's warnings, which it prints to stderr otherwise
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function createDefaultCredentialProvider(
  region: string,
  transport: Transport,
  mask: Mask,
  onWarning?: (warning: string) => void
): (options?: { forceRefresh?: boolean }) => Promise<Credentials> {
  // Some of them come from STS, which can be behind a proxy too.
  const clientConfig = createClientConfig('STS', region, transport, undefined)
  const provider = defaultProvider(
    onWarning === undefined ? { clientConfig } : { clientConfig, logger: createWarningLogger(onWarning) }
  )
  return async options => {
    const { accessKeyId, secretAccessKey, sessionToken } = await wrapProviderError(provider(options))
    for (const secret of [secretAccessKey, sessionToken]) if (secret !== undefined) mask(secret)
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
  }
}

function createWarningLogger(onWarning: (warning: string) => void) {
  const ignore = () => undefined
  return {
    debug: ignore,
    info: ignore,
    error: ignore,
    warn: (message: unknown) => onWarning(sanitizeLine(String(message)))
  }
}

// The SDK continues with its other providers and finally reports only that none of them has credentials.
async function describeMissingProfile(): Promise<string | undefined> {
  const profile = getProfileName({})
  if (profile === DEFAULT_PROFILE) return undefined
  const profiles = await parseKnownFiles({}).catch(() => ({}))
  if (Object.hasOwn(profiles, profile)) return undefined
  const files = '~/.aws/config (or AWS_CONFIG_FILE) and ~/.aws/credentials (or AWS_SHARED_CREDENTIALS_FILE)'
  return `the profile ${quote(profile)} of AWS_PROFILE does not exist in ${files}`
}

async function wrapProviderError<T>(credentials: Promise<T>): Promise<T> {
  try {
    return await credentials
  } catch (error) {
    const text = (await describeMissingProfile()) ?? sanitizeLine(toMessage(error), 500)
    const code = 'CredentialsProviderError'
    const { findHint } = await import('../hints/find-hint.ts')
    const hint = findHint({ operation: 'Credentials', code, message: text })
    throw new ActionError(`AWS credentials: ${text}`, { code, hint, cause: error })
  }
}
