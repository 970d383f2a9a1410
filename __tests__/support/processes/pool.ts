import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { NodeEvents, NodeMessage, NodeProcess, NodeRequest } from '../../../scripts/start-node.ts'
import { createSemaphore } from '../../../src/lib/semaphore.ts'

// Most steps wait for the emulator, but each process takes memory.
const maxProcesses = 24
// What a step has loaded stays until its process ends.
const maxMemoryBytes = 300 * 1024 ** 2

/** The last message about a step. */
export interface StepEnd {
  readonly code: number
  readonly memoryBytes: number
}

/** Processes that each run one step after another; a step waits while all of them are busy. */
export function createProcessPool() {
  const semaphore = createSemaphore(maxProcesses)
  const idle: ChildProcess[] = []

  function run(request: NodeRequest, events: NodeEvents): NodeProcess {
    let child: ChildProcess | undefined
    let isKilled = false
    const runStep = async () => {
      if (isKilled) return events.onClose(null)
      const taken = takeIdle() ?? startProcess()
      child = taken
      const end = await sendStep(taken, request, events)
      child = undefined
      if (end !== undefined && end.memoryBytes < maxMemoryBytes) idle.push(taken)
      else taken.kill('SIGKILL')
      events.onClose(end?.code ?? null)
    }
    semaphore.run(runStep).catch(events.onError)
    return {
      kill: signal => {
        isKilled = true
        child?.kill(signal)
      }
    }
  }

  /** A process whose last step left something that failed later has ended. */
  function takeIdle(): ChildProcess | undefined {
    const taken = idle.pop()
    return taken === undefined || taken.connected ? taken : takeIdle()
  }

  return { run }
}

function startProcess(): ChildProcess {
  return fork(join(import.meta.dirname, 'reused-process.ts'), { execArgv: ['--no-warnings'], stdio: 'inherit' })
}

/** @returns undefined if the process ended with the step */
async function sendStep(child: ChildProcess, request: NodeRequest, events: NodeEvents): Promise<StepEnd | undefined> {
  const { promise, resolve } = Promise.withResolvers<StepEnd | undefined>()
  const onExit = () => resolve(undefined)
  const onMessage = (message: NodeMessage | StepEnd) => {
    if ('memoryBytes' in message) return resolve(message)
    if (message.stdout !== undefined) events.onStdout(message.stdout)
    if (message.stderr !== undefined) events.onStderr(message.stderr)
  }
  child.on('exit', onExit).on('message', onMessage)
  child.send(request, error => {
    if (error !== null) resolve(undefined)
  })
  const end = await promise
  child.off('exit', onExit).off('message', onMessage)
  return end
}
