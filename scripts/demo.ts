// Exports a sample dashboard through the committed bundle, against the emulator, as GitHub would run it.
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { startEmulator } from '../emulator/emulator.ts'
import { runBundle } from './run-bundle.ts'

const inputs = {
  'role-to-assume': 'arn:aws:iam::123456789012:role/github-actions',
  'identity-role-to-assume': 'arn:aws:iam::123456789012:role/quicksight-identity',
  'aws-region': 'us-east-1',
  'user-email': 'analyst@example.com',
  'dashboard-id': 'sales-overview',
  format: 'PDF, CSV, EXCEL',
  'download-path': 'archive/{date}-{run-id}',
  'archive-index': 'true'
}
const out = join(import.meta.dirname, '..', 'out', 'demo')

function printHeading(text: string): void {
  console.log(`\n${'─'.repeat(8)} ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}`)
}

/** A line of the log as the runner shows it: commands are carried out, not printed. */
function printLogLine(line: string): void {
  const [, command, message = ''] = /^::([a-z-]+)[^:]*::(.*)$/.exec(line) ?? []
  if (command === undefined) console.log(line)
  else if (command === 'group') console.log(`▾ ${message}`)
  else if (['error', 'warning', 'notice'].includes(command))
    console.log(`${command}: ${message.replaceAll('%0A', '\n')}`)
}

printHeading('The step')
console.log('- uses: OWNER/quicksight-snapshot@v1\n  with:')
for (const [name, value] of Object.entries(inputs)) console.log(`    ${name}: ${value}`)

await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
const emulator = await startEmulator({ timeScale: 0.1 })
try {
  printHeading('Its log')
  const ran = await runBundle(inputs, { environment: emulator.environment, onLogLine: printLogLine })
  printHeading('Its outputs')
  for (const [name, value] of Object.entries(ran.outputs)) console.log(`${name}: ${value}`)
  printHeading('Its job summary')
  console.log(ran.summary)
  // The top of the archive, with the index and the page.
  await cp(join(ran.workspace, 'archive'), out, { recursive: true })
  await rm(ran.workspace, { recursive: true, force: true })
  await writeFile(join(out, 'summary.md'), ran.summary)
  printHeading('Its files')
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) console.log(relative(process.cwd(), join(entry.parentPath, entry.name)))
  }
  console.log(`\nExit code ${ran.code} after ${Math.round(ran.ms)} ms and ${emulator.calls.length} calls.`)
  console.log('To look at the archive: npm run archive -- out/demo')
  process.exitCode = ran.code ?? 1
} finally {
  await emulator.stop()
}
