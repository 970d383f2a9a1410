// Runs the bundle in this process, one step after another, as if each had a separate process: a step has its own
// environment, working directory, listeners, threads and exit code, and loads its own instances of the modules.
import { AsyncLocalStorage } from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'
import { pathToFileURL } from 'node:url'
import workerThreads from 'node:worker_threads'
import type { NodeMessage, NodeRequest } from '../../../scripts/start-node.ts'
import type { StepEnd } from './pool.ts'

const step = new AsyncLocalStorage<number>()
let currentStep = 0
const threads = new Set<workerThreads.Worker>()

const endProcess = process.exit.bind(process)
process.on('disconnect', () => endProcess())
process.on('message', (request: NodeRequest) => {
  currentStep++
  step.run(currentStep, () => void runStep(request))
})

async function runStep({ file, env, cwd }: NodeRequest): Promise<void> {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  process.exitCode = undefined
  // What an earlier step still prints is ignored: its process would be gone.
  const send = (message: NodeMessage | StepEnd) => step.getStore() === currentStep && process.send?.(message)
  captureWrites(process.stdout, stdout => send({ stdout }))
  captureWrites(process.stderr, stderr => send({ stderr }))
  const removeListeners = rememberListeners()
  const exit = () => {
    removeListeners()
    for (const thread of threads) void thread.terminate()
    send({ code: Number(process.exitCode ?? 0), memoryBytes: process.memoryUsage.rss() })
  }
  Object.assign(process, { exit })
  await import(`${pathToFileURL(file).href}?step=${currentStep}`)
}

function captureWrites(stream: NodeJS.WriteStream, onText: (text: string) => void): void {
  const write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    onText(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk))
    const callback = rest.at(-1)
    if (typeof callback === 'function') queueMicrotask(() => callback())
    return true
  }
  Object.assign(stream, { write })
}

/** @returns a function that removes the listeners of the process that were added since */
function rememberListeners(): () => void {
  const listNames = () => process.eventNames() as NodeJS.Signals[]
  const before = new Map(listNames().map(name => [name, process.rawListeners(name)]))
  return () => {
    for (const name of listNames()) {
      const added = process.rawListeners(name).filter(listener => !before.get(name)?.includes(listener))
      for (const listener of added) process.removeListener(name, listener as () => void)
    }
  }
}

/** A thread of a step, which would end with the process of the step. */
class StepThread extends workerThreads.Worker {
  constructor(...args: ConstructorParameters<typeof workerThreads.Worker>) {
    super(...args)
    threads.add(this)
    this.once('exit', () => threads.delete(this))
  }
}
Object.assign(workerThreads, { Worker: StepThread })
syncBuiltinESMExports()
