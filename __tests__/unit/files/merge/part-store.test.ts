import { expect, test } from '@jest/globals'
import { createPartStore } from '../../../../src/files/merge/part-store.ts'
import {
  buildFileResult,
  buildJob,
  buildLocalFile,
  buildPlannedFile,
  buildReport
} from '../../../support/builders/files.ts'

const file = (order: number, label = 'sales') =>
  buildFileResult(buildJob(buildReport({ label }), [buildPlannedFile('PDF')], { order: [order] }))

test('each part has a unique path in a hidden directory of the step', () => {
  const hidden = createPartStore()
  expect(hidden.directory).toMatch(/^\.parts-\d+-[0-9a-f]{8}$/)
  expect([hidden.next(), hidden.next()]).toEqual([`${hidden.directory}/1.pdf`, `${hidden.directory}/2.pdf`])
  expect(createPartStore().directory).not.toBe(hidden.directory)
})

test('a part is hidden from the outside and revealed for merging', () => {
  const hidden = createPartStore()
  const part = { ...file(3), local: buildLocalFile('out/.parts/1.pdf') }
  const hiddenPart = hidden.stash(part)
  expect(hiddenPart).not.toHaveProperty('local')
  expect(hidden.restore(hiddenPart)).toEqual(part)
})

test('files that are not parts, or have failed, are unchanged', () => {
  const hidden = createPartStore()
  const failed = { ...file(3), failure: { code: 'x', message: 'y' } }
  expect(hidden.stash(failed)).toEqual(failed)
  hidden.stash({ ...file(3), local: buildLocalFile('out/.parts/1.pdf') })
  for (const other of [failed, file(4), file(3, 'another')]) expect(hidden.restore(other)).toBe(other)
})
