import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createFileWorkers, type FileWorkers } from '../../../../src/files/worker/file-workers.ts'
import { createPdf } from '../../../support/builders/files.ts'
import { createFastClock } from '../../../support/fakes/clock.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

const running = { clock: createFastClock(), signal: new AbortController().signal }

async function inspect(workers: FileWorkers, format: 'PDF' | 'CSV', content: string | Uint8Array) {
  const path = join(await createTempDirectory(), 'file')
  await writeFile(path, content)
  return workers.inspect({ path, format, bytes: Buffer.byteLength(content), needsContent: false })
}

test('files of each kind are inspected in a separate thread', async () => {
  const workers = createFileWorkers(running)
  expect(
    await Promise.all([inspect(workers, 'PDF', await createPdf(2)), inspect(workers, 'CSV', 'a\n1\n2\n')])
  ).toEqual([{ pages: 2 }, { rows: 2 }])
})

test('a file of another format is rejected with the code and the hint of the check', async () => {
  await expect(inspect(createFileWorkers(running), 'CSV', '<html>')).rejects.toMatchObject({
    name: 'ActionError',
    code: 'NotACsv',
    hint: expect.stringContaining('Run the step again')
  })
})

test('a file whose check takes too long cannot be verified, and the next file is inspected', async () => {
  // The first wait is the limit of the first file.
  const waits = [Promise.resolve()]
  const clock = { sleep: () => waits.shift() ?? new Promise<void>(() => undefined) }
  const workers = createFileWorkers({ clock, signal: running.signal })
  await expect(inspect(workers, 'PDF', await createPdf(1))).rejects.toMatchObject({
    code: 'CannotVerify',
    message: 'The file cannot be checked: it takes more than 120 seconds'
  })
  expect(await inspect(workers, 'PDF', await createPdf(3))).toEqual({ pages: 3 })
})

test('an abort ends the check of a file with the reason of the signal', async () => {
  const controller = new AbortController()
  const inspecting = inspect(createFileWorkers({ ...running, signal: controller.signal }), 'PDF', await createPdf(1))
  const reason = new Error('cancelled')
  controller.abort(reason)
  await expect(inspecting).rejects.toBe(reason)
})

test('a merge that fails for another reason cannot be merged', async () => {
  const request = { parts: [], title: '', createdAt: Number.NaN, output: '/nowhere/merged.pdf' }
  await expect(createFileWorkers(running).merge(request)).rejects.toMatchObject({ code: 'CannotMerge' })
})
