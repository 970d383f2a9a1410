#!/usr/bin/env -S node --
import { writeFileSync } from 'node:fs'
import { type Emulator, startEmulator } from './emulator.ts'
import { formatCall } from './log-call.ts'
import { readKnownFault } from './operations.ts'
import { type CommandLine, parseCommandLine, usage } from './options.ts'
import { runCommand } from './run-command.ts'

/** Starts the emulator, provides its environment variables, and runs until it is stopped or the command exits. */
async function runCli(): Promise<void> {
  const line = parseCommandLine(process.argv.slice(2))
  if (line.help) return void process.stdout.write(usage)
  const emulator = await start(line)
  const environment = {
    ...emulator.environment,
    ...(line.credentials === 'user' ? emulator.userCredentials : {})
  }
  if (line.command !== undefined) {
    process.exitCode = await runCommand(line.command, environment).finally(emulator.stop)
    return
  }
  provideEnvironment(environment, line.envFile)
  console.error(`QuickSight, STS, S3, GitHub OIDC and GitHub releases listen on ${emulator.url}. Stop with Ctrl-C.`)
  console.error(`Open ${emulator.url}/ in a browser for jobs, files, calls and faults.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.stop())
}

async function start(line: CommandLine): Promise<Emulator> {
  try {
    return await startEmulator({
      host: line.host,
      port: line.port,
      timeScale: line.timeScale,
      latencyMs: line.latencyMs,
      seed: line.seed,
      faults: line.faults.map(readKnownFault),
      imports: line.imports,
      ...(line.world === undefined ? {} : { world: line.world }),
      ...(line.quiet ? {} : { onCall: call => console.error(formatCall(call)) })
    })
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error
    throw new Error(`Port ${line.port} of ${line.host} is in use. Set another --port, or --port 0 for a free one.`)
  }
}

function provideEnvironment(environment: Readonly<Record<string, string>>, file: string | undefined): void {
  const entries = Object.entries(environment)
  if (file !== undefined) writeFileSync(file, entries.map(([name, value]) => `${name}=${value}\n`).join(''))
  else for (const [name, value] of entries) console.log(`export ${name}='${value.replaceAll("'", "'\\''")}'`)
}

runCli().catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
