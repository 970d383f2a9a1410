// All that the tests put into the system's temporary directory goes into one of their own, which goes when they end.
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Jest's global set-up; workers and their child processes inherit the variable. */
export default function setUp() {
  const directory = mkdtempSync(join(tmpdir(), 'quicksight-snapshot-tests-'))
  process.env['TMPDIR'] = directory
  // The bundle starts hundreds of times: its runs share what V8 has compiled.
  process.env['NODE_COMPILE_CACHE'] = join(directory, 'compile-cache')
  // Each suite loads the emulator itself, and would generate another key for GitHub's tokens.
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  process.env['QUICKSIGHT_EMULATOR_OIDC_KEY'] = privateKey.export({ type: 'pkcs8', format: 'pem' })
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
}
