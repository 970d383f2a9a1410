import { execFile } from 'node:child_process'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { runOnce, withEmulator } from './isolated-emulator.ts'
import { withProxy } from './proxy-server.ts'
import { account, getCallSequence, getOperations, toRoleArn, validInputs } from './shared-emulator.ts'

const one = { ...validInputs, 'sheet-ids': 'sheet-summary' }
const bundle = join(import.meta.dirname, '..', '..', 'dist', 'index.js')
const invalidKeys = { AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE', AWS_SECRET_ACCESS_KEY: 'not-the-secret-of-anyone' }

describe('a step gets its settings from inputs before the environment', () => {
  test.concurrent('if both set region, account and credentials', () =>
    withEmulator(async ({ emulator, run }) => {
      const environment = {
        ...emulator.userCredentials,
        AWS_REGION: 'eu-central-1',
        AWS_DEFAULT_REGION: 'eu-central-1',
        AWS_ROLE_ARN: toRoleArn('list-only'),
        AWS_PROFILE: 'missing',
        AWS_MAX_ATTEMPTS: '1',
        AWS_RETRY_MODE: 'adaptive'
      }
      const ran = await run(one, { environment })
      expect(ran.stdout).not.toContain('::error')
      expect(getCallSequence(ran.calls).slice(0, 4)).toEqual([
        'GetIdToken',
        'AssumeRoleWithWebIdentity',
        'GetIdentityContext',
        'AssumeRole'
      ])
      expect(ran.calls.every(call => call.caller?.includes(':user/') !== true)).toBe(true)
      expect(emulator.jobs().map(job => job.region)).toEqual(['us-east-1'])
    }))

  test.concurrent('and ignores invalid ambient keys if a role is set', async () => {
    const ran = await runOnce(one, { run: { environment: invalidKeys } })
    expect(ran.stdout).not.toContain('::error')
  })

  test.concurrent('and uses ambient credentials, including a session of an earlier step, if no role is set', () =>
    withEmulator(async ({ emulator, run }) => {
      const inputs = { ...one, 'role-to-assume': '' }
      const first = await run({ ...inputs, mode: 'plan', 'sheet-ids': '' }, { environment: emulator.userCredentials })
      expect(first.stdout).not.toContain('::error')
      expect(getCallSequence(first.calls)).toEqual(['GetCallerIdentity', 'DescribeDashboardDefinition'])
      const session = await webIdentitySession(emulator.url, emulator.webIdentityToken('sts.amazonaws.com'))
      const second = await run(inputs, { environment: session })
      expect(second.stdout).not.toContain('::error')
      expect(getOperations(second.calls)).not.toContain('AssumeRoleWithWebIdentity')
    }))

  test.concurrent('and fails without any credentials, with the input to set', async () => {
    const ran = await runOnce(
      { ...one, 'role-to-assume': '' },
      { run: { environment: { AWS_EC2_METADATA_DISABLED: 'true' } } }
    )
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(/::error::.*AWS credentials: /)
    expect(ran.calls).toEqual([])
  })
})

describe('the step calls the endpoints', () => {
  const nowhere = 'http://127.0.0.1:9'
  test.concurrent.each([
    [
      'of AWS_ENDPOINT_URL_* of each service',
      (url: string) => ({ AWS_ENDPOINT_URL: '', ...createServiceEndpoints(url) })
    ],
    [
      'of a service before the endpoint for all services',
      (url: string) => ({ AWS_ENDPOINT_URL: nowhere, ...createServiceEndpoints(url) })
    ],
    [
      'of AWS_ENDPOINT_URL with FIPS requested',
      (url: string) => ({ AWS_ENDPOINT_URL: url, AWS_USE_FIPS_ENDPOINT: 'true' })
    ],
    [
      'of AWS_ENDPOINT_URL with dual stack requested',
      (url: string) => ({ AWS_ENDPOINT_URL: url, AWS_USE_DUALSTACK_ENDPOINT: 'true' })
    ]
  ])('%s', (_, variables) =>
    withEmulator(async ({ emulator, run }) => {
      const ran = await run({ ...one, 'download-path': 'out' }, { environment: variables(emulator.url) })
      expect(ran.stdout).not.toContain('::error')
      expect(getOperations(ran.calls)).toContain('GetObject')
    })
  )

  test.concurrent.each([
    ['us-east-1', {}, ['sts', 'quicksight', 's3']],
    ['us-east-1 with FIPS', { AWS_USE_FIPS_ENDPOINT: 'true' }, ['sts-fips', 'quicksight-fips', 's3-fips']],
    [
      'us-east-1 with configured endpoints ignored',
      { AWS_ENDPOINT_URL: nowhere, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
      ['sts', 'quicksight', 's3']
    ]
  ])('of AWS itself in %s', (_, variables, services) => {
    const hosts = services.map(service => `${service}.us-east-1.amazonaws.com`)
    return withEmulator(({ emulator, run }) =>
      withProxy(emulator.url, hosts, async at => {
        const environment = {
          AWS_ENDPOINT_URL: '',
          ...variables,
          HTTPS_PROXY: at.proxy,
          NODE_EXTRA_CA_CERTS: at.certificate
        }
        const ran = await run(one, { environment })
        expect(ran.stdout).not.toContain('::error')
        expect(new Set(at.connectTargets)).toEqual(new Set(hosts.map(host => `${host}:443`)))
      })
    )
  })
})

describe('outside GitHub Actions the action', () => {
  test.concurrent('works with inputs and credentials only, and prints its outputs', () =>
    withEmulator(async ({ emulator }) => {
      const cwd = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-outside-'))
      const inputs = { ...one, 'role-to-assume': '', bucket: '' }
      const env = {
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...emulator.userCredentials,
        AWS_ENDPOINT_URL: emulator.url
      }
      const { stdout } = await promisify(execFile)(process.execPath, [bundle], { cwd, env })
      expect(stdout).not.toContain('::error')
      expect(stdout).toContain('::set-output name=status::COMPLETED')
      expect(stdout).toMatch(/^::set-output name=job-ids::\["local-\d+-[0-9a-f]{8}-[0-9a-f]{20}"\]$/m)
      expect(await readdir(join(cwd, 'quicksight-snapshots', 'sales-overview'))).toEqual(['sheet-summary.pdf'])
      expect(emulator.calls.find(call => call.operation === 'AssumeRole')?.request).toMatchObject({
        RoleSessionName: 'GitHubActions'
      })
    }))

  test.concurrent('reports invalid inputs in the same way', async () => {
    const env = { INPUT_MODE: 'exprot', AWS_REGION: 'us-east-1' }
    const failed = await promisify(execFile)(process.execPath, [bundle], { env }).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 1, stdout: expect.stringContaining('Did you mean export?') })
  })
})

function createServiceEndpoints(url: string) {
  return { AWS_ENDPOINT_URL_STS: url, AWS_ENDPOINT_URL_QUICKSIGHT: url, AWS_ENDPOINT_URL_S3: url }
}

/** Environment variables that an earlier step which logs in to AWS sets. */
async function webIdentitySession(url: string, token: string): Promise<Record<string, string>> {
  const ask = { Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', RoleSessionName: 'earlier-step' }
  const body = new URLSearchParams({
    ...ask,
    RoleArn: `arn:aws:iam::${account}:role/github-actions`,
    WebIdentityToken: token
  })
  const answer = await (await fetch(url, { method: 'POST', body })).text()
  const of = (name: string) => new RegExp(`<${name}>([^<]+)`).exec(answer)?.[1] ?? ''
  return {
    AWS_ACCESS_KEY_ID: of('AccessKeyId'),
    AWS_SECRET_ACCESS_KEY: of('SecretAccessKey'),
    AWS_SESSION_TOKEN: of('SessionToken')
  }
}
