import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { expect, test } from '@jest/globals'

const root = new URL('../../', import.meta.url).pathname
const start = (...args: string[]) => spawn(process.execPath, ['--no-warnings', `${root}emulator/cli.ts`, ...args])

/** Lines of stdout up to the last `export`. */
async function readEnvironment(child: ChildProcessWithoutNullStreams): Promise<Record<string, string>> {
  const environment: Record<string, string> = {}
  for await (const line of createInterface(child.stdout)) {
    const [, name = '', value = ''] = /^export (\w+)='(.*)'$/.exec(line) ?? []
    environment[name] = value
    if (name === 'AWS_SECRET_ACCESS_KEY') break
  }
  return environment
}

async function readError(child: ChildProcessWithoutNullStreams): Promise<[code: number, text: string]> {
  let text = ''
  child.stderr.on('data', chunk => {
    text += chunk
  })
  const [code] = await once(child, 'close')
  return [code, text]
}

test('the emulator prints an environment that works, answers /_emulator and stops on SIGTERM', async () => {
  const child = start('--port', '0', '--time-scale', '0.01')
  const environment = await readEnvironment(child)
  const { AWS_ENDPOINT_URL: url = '', AWS_ACCESS_KEY_ID: accessKeyId = '' } = environment
  const credentials = { accessKeyId, secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '' }
  const sts = new STSClient({ region: 'us-east-1', endpoint: url, credentials })
  expect((await sts.send(new GetCallerIdentityCommand())).Arn).toMatch(/:user\/demo$/)

  const control = async (path: string, method = 'GET', body?: unknown) => {
    const response = await fetch(`${url}/_emulator/${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {})
    })
    return { status: response.status, body: await response.json() }
  }
  expect(await control('calls')).toMatchObject({ status: 200, body: [{ operation: 'GetCallerIdentity', status: 200 }] })
  expect((await control('calls', 'DELETE')).body).toEqual({ removed: 1 })
  const fault = { on: 'GetCallerIdentity', kind: 'deny' }
  expect((await control('faults', 'POST', fault)).body).toEqual([fault])
  await expect(sts.send(new GetCallerIdentityCommand())).rejects.toMatchObject({ name: 'AccessDenied' })
  expect((await control('faults')).body).toEqual([])
  expect(await control('faults', 'POST', { on: 'X' })).toMatchObject({ status: 400 })
  const user = { name: 'new@example.com', email: 'new@example.com', role: 'READER', identityType: 'QUICKSIGHT' }
  expect((await control('world', 'POST', { users: [user] })).body).toMatchObject({
    users: expect.arrayContaining([user])
  })
  expect(await control('world', 'POST', { users: [{ name: 'x' }] })).toMatchObject({ status: 400 })
  expect((await control('switches', 'POST', { requestsPerSecond: 3 })).body).toMatchObject({ requestsPerSecond: 3 })
  expect(await control('switches', 'POST', { speed: 3 })).toMatchObject({ status: 400 })
  expect((await control('jobs')).body).toEqual([])
  expect((await control('objects')).body).toEqual([])
  expect((await control('expire', 'POST')).body).toEqual({ expired: true })
  expect((await control('nothing')).status).toBe(404)

  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test.each([
  [['--port', 'http'], /--port must be a number/],
  [['--world', '/nowhere.yaml'], /ENOENT.*nowhere/],
  [['--speed', '3'], /--speed/]
])('the emulator rejects the arguments %j with a message', async (args, message) => {
  const [code, text] = await readError(start(...args))
  expect([code, text]).toEqual([1, expect.stringMatching(message)])
})
