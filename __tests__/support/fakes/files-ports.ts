import type { FilesPorts } from '../../../src/files/file-pipeline.ts'
import { createFileWorkers } from '../../../src/files/worker/file-workers.ts'
import { createFastClock } from './clock.ts'
import { createFakeLinks, createFakeObjectStore } from './file-stores.ts'
import { createRecordingLog } from './log.ts'
import { createFakeTextObjects } from './text-objects.ts'

// The threads load the PDF library, which takes longer than most cases: all pipelines of a test file share them.
const workers = createFileWorkers({ clock: createFastClock(), signal: new AbortController().signal })

/** Ports of the file pipeline that are all in memory, except the workspace. */
export function createFilesPorts(
  workspaceRoot: string,
  more: Partial<FilesPorts> = {}
): FilesPorts & { log: ReturnType<typeof createRecordingLog> } {
  return {
    clock: createFastClock(),
    signal: new AbortController().signal,
    objects: async () => createFakeObjectStore(),
    textObjects: async () => createFakeTextObjects(),
    archivePage: async () => '<!doctype html>',
    links: createFakeLinks({}),
    releases: async () => {
      throw new Error('No releases here')
    },
    workspaceRoot,
    // Threads that end with the signal of a case are its own.
    ...(more.signal === undefined ? { workers } : {}),
    ...more,
    log: createRecordingLog()
  }
}
