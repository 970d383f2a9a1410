import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseOutput, withEmulator } from './isolated-emulator.ts'
import { type Tunnel, withProxy } from './proxy-server.ts'
import { toRoleArn, validInputs } from './shared-emulator.ts'

const hosts = ['aws.test', 'actions.test']

/** Environment in which every service has a host name that only the proxy can resolve. */
function createProxyEnvironment(at: Tunnel, origin = { aws: 'https://aws.test', actions: 'https://actions.test' }) {
  return {
    AWS_ENDPOINT_URL: origin.aws,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${origin.actions}/_oidc/token?api-version=2.0`,
    NODE_EXTRA_CA_CERTS: at.certificate
  }
}

const everything = {
  ...validInputs,
  bucket: '',
  'sheet-ids': 'sheet-summary',
  format: 'PDF, CSV',
  'upload-to': 's3://archive-eu-west-1/exports'
}

describe('a step behind a proxy', () => {
  test.concurrent.each(['HTTPS_PROXY', 'https_proxy'])(
    'sends every call through %s, including links and uploads',
    name =>
      withEmulator(({ emulator, run }) =>
        withProxy(emulator.url, hosts, async at => {
          const ran = await run(everything, { environment: { ...createProxyEnvironment(at), [name]: at.proxy } })
          expect(ran.stdout).not.toContain('::error')
          expect(parseOutput(ran, 's3-uris')).toHaveLength(2)
          expect(new Set(at.connectTargets)).toEqual(new Set(['actions.test:443', 'aws.test:443']))
          const operations = new Set(ran.calls.map(call => call.operation))
          for (const operation of ['GetIdToken', 'AssumeRole', 'StartDashboardSnapshotJob', 'GetObject', 'PutObject'])
            expect(operations).toContain(operation)
        })
      )
  )

  test.concurrent('calls the hosts of NO_PROXY directly', () =>
    withEmulator(({ emulator, run }) =>
      withProxy(emulator.url, hosts, async at => {
        const environment = {
          ...createProxyEnvironment(at, { aws: at.direct, actions: 'https://actions.test' }),
          HTTPS_PROXY: at.proxy,
          NO_PROXY: '127.0.0.1,.example.com'
        }
        const ran = await run(everything, { environment })
        expect(ran.stdout).not.toContain('::error')
        expect(new Set(at.connectTargets)).toEqual(new Set(['actions.test:443']))
      })
    ))

  test.concurrent('fetches ambient credentials through the proxy', () =>
    withEmulator(({ emulator, run }) =>
      withProxy(emulator.url, hosts, async at => {
        const token = join(await mkdtemp(join(tmpdir(), 'quicksight-snapshot-token-')), 'token')
        await writeFile(token, emulator.webIdentityToken('sts.amazonaws.com'))
        const identity = { AWS_ROLE_ARN: toRoleArn('github-actions'), AWS_WEB_IDENTITY_TOKEN_FILE: token }
        const environment = { ...createProxyEnvironment(at), HTTPS_PROXY: at.proxy, ...identity }
        const ran = await run({ ...everything, 'role-to-assume': '' }, { environment })
        expect(ran.stdout).not.toContain('::error')
        expect(new Set(at.connectTargets)).toEqual(new Set(['aws.test:443']))
      })
    ))

  test.concurrent('fails without a retry and names the variable to set if a certificate is not trusted', () =>
    withEmulator(({ emulator, run }) =>
      withProxy(emulator.url, hosts, async at => {
        const environment = { ...createProxyEnvironment(at), HTTPS_PROXY: at.proxy, NODE_EXTRA_CA_CERTS: '' }
        const ran = await run(everything, {
          environment: {
            ...environment,
            ACTIONS_ID_TOKEN_REQUEST_URL: emulator.environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
          }
        })
        expect(ran.code).toBe(1)
        expect(ran.stdout).toMatch(/::error::.*self-signed certificate.*NODE_EXTRA_CA_CERTS/)
      })
    ))

  test.concurrent('uses a proxy without a scheme like one with http://', () =>
    withEmulator(({ emulator, run }) =>
      withProxy(emulator.url, hosts, async at => {
        const ran = await run(everything, {
          environment: { ...createProxyEnvironment(at), HTTPS_PROXY: at.proxy.replace('http://', '') }
        })
        expect(ran.stdout).not.toContain('::error')
        expect(new Set(at.connectTargets)).toEqual(new Set(['actions.test:443', 'aws.test:443']))
      })
    ))

  test.concurrent('fails before any call if the proxy is malformed, and does not print its password', () =>
    withEmulator(async ({ run }) => {
      const ran = await run(everything, { environment: { HTTPS_PROXY: 'http://user:hunter2-and-more@proxy:99999' } })
      expect(ran.code).toBe(1)
      expect(ran.calls).toEqual([])
      expect(ran.stdout).toMatch(/::error::Invalid input|::error::An input is not right/)
      expect(ran.stdout + ran.summary).not.toContain('hunter2')
    }))

  test.concurrent("fails without a retry and with advice if the certificate of GitHub's token endpoint is not trusted", () =>
    withEmulator(({ emulator, run }) =>
      withProxy(emulator.url, hosts, async at => {
        const endpoint = `${at.direct}/_oidc/token?api-version=2.0`
        const ran = await run(everything, { environment: { ACTIONS_ID_TOKEN_REQUEST_URL: endpoint } })
        expect(ran.code).toBe(1)
        expect(ran.stdout).toMatch(/::error::.*self-signed certificate.*NODE_EXTRA_CA_CERTS/)
        expect(ran.stdout).not.toContain('retrying')
      })
    ))
})
