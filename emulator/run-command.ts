import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** Runs a command with more environment variables and passes signals on. Resolves to its exit code, 128 + N for signal N. */
export function runCommand(command: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  const [name = '', ...args] = command
  const child = spawn(name, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', error => reject(new Error(`${name} cannot be started: ${error.message}`)))
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
  })
}
