import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

const directories: string[] = []

/** An empty directory that is removed when the test file ends. */
export async function createTempDirectory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'snapshot-files-'))
  directories.push(path)
  return path
}

afterAll(async () => {
  for (const path of directories) await rm(path, { recursive: true, force: true })
})
