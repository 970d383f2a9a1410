import { readFileSync } from 'node:fs'
import { failStep } from './runner-files.ts'

/** Stops the emulator of this job, and prints its log. */
function runStop(): void {
  const { STATE_pid: pid, STATE_log: log } = process.env
  if (pid === undefined || pid === '') return
  try {
    process.kill(Number(pid), 'SIGTERM')
  } catch (error) {
    console.log(`The emulator had stopped already: ${error instanceof Error ? error.message : error}`)
  }
  if (log === undefined || log === '') return
  console.log('::group::Log of the emulator')
  // No line of the log is a workflow command.
  console.log(readFileSync(log, 'utf8').replaceAll(/^(\s*)(::|##\[)/gm, '$1 $2'))
  console.log('::endgroup::')
}

try {
  runStop()
} catch (error) {
  failStep(error)
}
