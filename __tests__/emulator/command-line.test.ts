import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseCommandLine } from '../../emulator/options.ts'

const cli = new URL('../../emulator/dist/cli.js', import.meta.url).pathname

function run(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--', cli, ...args], { encoding: 'utf8' })
}

const printEnvironment = 'console.log(JSON.stringify(process.env))'

test('--exec runs the command with the environment and exits with its code', () => {
  const ran = run('--port', '0', '--exec', '--', process.execPath, '-e', `${printEnvironment};process.exit(7)`)
  expect(ran.status).toBe(7)
  expect(JSON.parse(ran.stdout)).toMatchObject({
    AWS_ENDPOINT_URL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    ACTIONS_ID_TOKEN_REQUEST_URL: expect.stringContaining('/_oidc/token')
  })
})

test('--exec logs one line per request, with the statement that decided a denial', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-emulator-'))
  const world = join(folder, 'world.yaml')
  const policies = `[{ Version: '2012-10-17', Statement: [{ Sid: NoListing, Effect: Deny, Action: 'quicksight:ListDashboards', Resource: '*' }] }]`
  await writeFile(
    world,
    `extends: default\niamUsers: [{ name: demo, accessKeyId: AKIAIOSFODNN7EXAMPLE, secretAccessKey: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY, policies: ${policies} }]\n`
  )
  const client = `
    const { QuickSightClient, ListDashboardsCommand } = await import('@aws-sdk/client-quicksight')
    await new QuickSightClient({}).send(new ListDashboardsCommand({ AwsAccountId: '123456789012' })).catch(() => {})`
  const ran = run(
    '--port',
    '0',
    '--world',
    world,
    '--exec',
    '--',
    process.execPath,
    '--input-type=module',
    '-e',
    client
  )
  expect(ran.stderr).toMatch(
    /^\d\d:\d\d:\d\d\.\d{3} ListDashboards 401 AccessDeniedException, user\/demo, us-east-1; statement 1 \(NoListing\) of the identity-based policies denies quicksight:ListDashboards$/m
  )
})

test('--env-file writes NAME=value lines, without AWS keys if only OIDC is requested', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'quicksight-snapshot-emulator-')), 'environment')
  const { spawn } = await import('node:child_process')
  const child = spawn(process.execPath, ['--', cli, '--port', '0', '--credentials', 'oidc', '--env-file', file])
  await once(child.stderr, 'data')
  child.kill('SIGTERM')
  await once(child, 'exit')
  const names = (await readFile(file, 'utf8')).split('\n').map(line => line.split('=')[0])
  expect(names).toEqual(expect.arrayContaining(['AWS_ENDPOINT_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']))
  expect(names).not.toContain('AWS_ACCESS_KEY_ID')
})

test('the message about a port in use names the port and the option to change it', async () => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { spawn } = await import('node:child_process')
  const child = spawn(process.execPath, ['--', cli, '--port', String(port)])
  let text = ''
  child.stderr.on('data', chunk => {
    text += chunk
  })
  expect(await once(child, 'close')).toEqual([1, null])
  server.close()
  expect(text).toBe(`Port ${port} of 127.0.0.1 is in use. Set another --port, or --port 0 for a free one.\n`)
})

test.each([
  [['--exec'], /--exec needs a command/],
  [['--bogus'], /^Unknown option '--bogus'\. Run with --help to list the options\.$/],
  [['env'], /Unexpected argument: env\. To run a command, write --exec -- env/],
  [['--faults', 'x'], /--faults must be JSON/],
  [['--credentials', 'root'], /--credentials must be user or oidc: root/],
  [['--latency', '-1'], /--latency must be a number of 0 or more: -1|ambiguous/]
])('the emulator rejects the arguments %j and says why', (args, message) => {
  expect(() => parseCommandLine(args)).toThrow(message)
})

test('the default port is not the one of LocalStack', () => {
  expect(parseCommandLine([]).port).not.toBe(4566)
})
