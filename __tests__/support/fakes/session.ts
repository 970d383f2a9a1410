import type { Credentials, Session } from '../../../src/domain/ports/credentials.ts'

export const fakeCredentials = (name: string): Credentials => ({
  accessKeyId: `ASIA${name}`,
  secretAccessKey: `secret-of-${name}`,
  sessionToken: `token-of-${name}`
})

/** A session of fixed credentials. */
export const createStaticSession = (name = 'base'): Session => {
  const credentials = fakeCredentials(name)
  return { credentials: async () => credentials, refresh: async () => false }
}
