import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { withDirectoryLock } from '../../../../src/files/archive/directory-lock.ts'
import { systemClock } from '../../../../src/lib/clock.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

const context = { clock: systemClock, signal: new AbortController().signal }

test('only one step works at a time, and the lock is removed', async () => {
  const directory = await createTempDirectory()
  let working = 0
  const work = async () => {
    working += 1
    expect(working).toBe(1)
    await systemClock.sleep(5)
    working -= 1
  }
  await Promise.all(Array.from({ length: 5 }, () => withDirectoryLock(directory, context, work)))
  expect(await readdir(directory)).toEqual([])
})

test('the lock is removed if the work fails', async () => {
  const directory = await createTempDirectory()
  const failing = withDirectoryLock(directory, context, async () => {
    throw new Error('broken')
  })
  await expect(failing).rejects.toThrow('broken')
  expect(await readdir(directory)).toEqual([])
})

test('the lock of a killed step is ignored after half a minute', async () => {
  const directory = await createTempDirectory()
  await writeFile(join(directory, '.manifest.lock'), '')
  const before = new Date(Date.now() - 31_000)
  await utimes(join(directory, '.manifest.lock'), before, before)
  expect(await withDirectoryLock(directory, context, async () => 1)).toBe(1)
})

test('an abort ends the wait for the lock', async () => {
  const directory = await createTempDirectory()
  await writeFile(join(directory, '.manifest.lock'), '')
  const signal = AbortSignal.abort(new Error('over'))
  await expect(withDirectoryLock(directory, { ...context, signal }, async () => 1)).rejects.toThrow('over')
})

test('a lock that stays is a failure in the end', async () => {
  const directory = await createTempDirectory()
  const clock = {
    ...systemClock,
    // The lock is renewed all the time.
    sleep: async () => utimes(join(directory, '.manifest.lock'), new Date(), new Date())
  }
  await writeFile(join(directory, '.manifest.lock'), '')
  await expect(withDirectoryLock(directory, { ...context, clock }, async () => 1)).rejects.toMatchObject({
    code: 'CannotWrite',
    hint: expect.stringContaining('.manifest.lock')
  })
})
