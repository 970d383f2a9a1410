// What all test workers share: a temporary directory that is removed at the end, and a process that runs the bundle.
import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** Jest's global setup; workers and their child processes inherit the environment variables. */
export default async function setUp() {
  const directory = mkdtempSync(join(tmpdir(), 'quicksight-snapshot-tests-'))
  process.env['TMPDIR'] = directory
  // The bundle starts hundreds of times: its runs share what V8 has compiled.
  process.env['NODE_COMPILE_CACHE'] = join(directory, 'compile-cache')
  // Each suite loads the emulator itself, and would generate another key for GitHub's tokens.
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  process.env['QUICKSIGHT_EMULATOR_OIDC_KEY'] = privateKey.export({ type: 'pkcs8', format: 'pem' })
  process.env['QUICKSIGHT_PROCESS_SERVER'] = await startProcessServer(directory)
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
}

/** Starts the small process that starts the others; it ends with this one. */
async function startProcessServer(directory) {
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${basename(directory)}` : join(directory, 'processes')
  const file = join(import.meta.dirname, 'support/processes/server.ts')
  const server = spawn(process.execPath, ['--no-warnings', file, address], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(server.stdout, 'data')
  for (const part of [server, server.stdin, server.stdout]) part.unref()
  return address
}
