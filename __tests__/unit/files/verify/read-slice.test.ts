import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readRange } from '../../../../src/files/verify/read-slice.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

test('a slice ends where the file does', async () => {
  const path = join(await createTempDirectory(), 'file')
  await writeFile(path, '0123456789')
  expect((await readRange(path, 2, 3)).toString()).toBe('234')
  expect((await readRange(path, 7, 100)).toString()).toBe('789')
  expect((await readRange(path, 20, 100)).toString()).toBe('')
})
