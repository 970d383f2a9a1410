import { Worker } from 'node:worker_threads'
import { describe, expect, test } from '@jest/globals'
import { createWorkerThread } from '../../../src/lib/worker-thread.ts'

const forever = { sleep: () => new Promise<void>(() => undefined) }
const signal = new AbortController().signal

/** A thread that runs its tasks as code. */
function createThread(options: { maxOldGenerationSizeMb?: number } = {}) {
  let started = 0
  const thread = createWorkerThread<string, unknown>(() => {
    started += 1
    const code = `const { parentPort } = require('node:worker_threads')
      parentPort.on('message', async task => parentPort.postMessage(await eval(task)))`
    return new Worker(code, { eval: true, resourceLimits: options })
  })
  return { thread, started: () => started }
}

const limits = { clock: forever, signal, maxMs: 1000 }

describe('a worker thread', () => {
  test('runs tasks one after the other in the same thread', async () => {
    const { thread, started } = createThread()
    const first = thread.run('globalThis.count = 1, new Promise(r => setTimeout(r, 20, { result: 1 }))', limits)
    const second = thread.run('({ result: ++globalThis.count })', limits)
    expect(await Promise.all([first, second])).toEqual([1, 2])
    expect(started()).toBe(1)
  })

  test('passes on the error of a task with its code and hint', async () => {
    const { thread, started } = createThread()
    const task = '({ error: { message: "broken", code: "NotAPdf", hint: "Try again." } })'
    await expect(thread.run(task, limits)).rejects.toMatchObject({
      name: 'WorkerTaskError',
      message: 'broken',
      code: 'NotAPdf',
      hint: 'Try again.'
    })
    expect(await thread.run('({ result: 1 })', limits)).toBe(1)
    expect(started()).toBe(1)
  })

  test('is ended on abort, even in a loop without end, and the next task gets a new one', async () => {
    const { thread, started } = createThread()
    const controller = new AbortController()
    const running = thread.run('for (;;);', { ...limits, signal: controller.signal })
    setTimeout(() => controller.abort(new Error('cancelled')), 50)
    await expect(running).rejects.toThrow('cancelled')
    expect(await thread.run('({ result: 2 })', limits)).toBe(2)
    expect(started()).toBe(2)
  })

  test('does not start a task after the abort', async () => {
    const { thread, started } = createThread()
    await expect(thread.run('1', { ...limits, signal: AbortSignal.abort(new Error('over')) })).rejects.toThrow('over')
    expect(started()).toBe(0)
  })

  test('is ended when a task takes too long', async () => {
    const { thread } = createThread()
    const clock = { sleep: async () => undefined }
    await expect(thread.run('for (;;);', { ...limits, clock })).rejects.toMatchObject({
      name: 'WorkerLimitError',
      message: 'it takes more than 1 second'
    })
  })

  test('is ended when a task takes too much memory', async () => {
    const { thread } = createThread({ maxOldGenerationSizeMb: 16 })
    const task = 'const all = []; for (;;) all.push(new Array(1000).fill(all.length))'
    await expect(thread.run(task, limits)).rejects.toMatchObject({
      name: 'WorkerLimitError',
      message: 'it takes too much memory'
    })
    expect(await thread.run('({ result: 3 })', limits)).toBe(3)
  })

  test('that ends by itself fails its task', async () => {
    const { thread } = createThread()
    await expect(thread.run('process.exit(1)', limits)).rejects.toMatchObject({ name: 'WorkerLimitError' })
    await expect(thread.run('throw new Error("crashed")', limits)).rejects.toThrow()
  })
})
