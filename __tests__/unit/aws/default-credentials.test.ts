import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createDefaultCredentialProvider } from '../../../src/aws/default-credentials.ts'
import { catchError } from '../../support/catch-error.ts'
import { createTempDirectory } from '../../support/temporary-directory.ts'

const transport = { connectionTimeout: 5000, httpsAgent: {} }
const names = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_PROFILE',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_EC2_METADATA_DISABLED',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI'
]
const before = new Map(names.map(name => [name, process.env[name]]))

beforeEach(() => {
  for (const name of names) delete process.env[name]
  Object.assign(process.env, {
    AWS_CONFIG_FILE: '/nowhere/config',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
    AWS_EC2_METADATA_DISABLED: 'true'
  })
})
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

describe('ambient credentials', () => {
  test('are read from the environment with their session token, and masked', async () => {
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'the-secret-key',
      AWS_SESSION_TOKEN: 'the-session-token'
    })
    const masked: string[] = []
    expect(await createDefaultCredentialProvider('eu-central-1', transport, secret => masked.push(secret))()).toEqual({
      accessKeyId: 'ASIAEXAMPLE',
      secretAccessKey: 'the-secret-key',
      sessionToken: 'the-session-token'
    })
    expect(masked).toEqual(['the-secret-key', 'the-session-token'])
  })

  test('have no session token if they are the keys of a user', async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'the-secret-key' })
    expect(await createDefaultCredentialProvider('eu-central-1', transport, () => {})({ forceRefresh: true })).toEqual({
      accessKeyId: 'AKIAEXAMPLE',
      secretAccessKey: 'the-secret-key'
    })
  })

  test('pass the warning of the SDK about several sources on, if its receiver is set', async () => {
    const directory = await createTempDirectory()
    const file = join(directory, 'credentials')
    await writeFile(file, '[reporting]\naws_access_key_id = AKIAPROFILE\naws_secret_access_key = of-the-profile\n')
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'the-secret-key',
      AWS_PROFILE: 'reporting',
      AWS_SHARED_CREDENTIALS_FILE: file
    })
    const warnings: string[] = []
    const onWarning = (warning: string) => warnings.push(warning)
    const provider = createDefaultCredentialProvider('eu-central-1', transport, () => {}, onWarning)
    expect(await provider()).toMatchObject({ accessKeyId: 'AKIAPROFILE' })
    expect(warnings).toEqual([expect.stringContaining('Multiple credential sources detected')])
  })

  test('fail with an error if no provider has any', async () => {
    expect(await catchError(createDefaultCredentialProvider('eu-central-1', transport, () => {})())).toMatchObject({
      code: 'CredentialsProviderError',
      message: expect.stringContaining('Could not load credentials')
    })
  })

  test('fail with the name of a profile that does not exist and the files that were read', async () => {
    process.env['AWS_PROFILE'] = 'reporting'
    expect(await catchError(createDefaultCredentialProvider('eu-central-1', transport, () => {})())).toMatchObject({
      code: 'CredentialsProviderError',
      message: expect.stringMatching(
        /^AWS credentials: the profile "reporting" of AWS_PROFILE does not exist in .*AWS_CONFIG_FILE/
      ),
      hint: expect.stringContaining('AWS_PROFILE')
    })
  })
})
