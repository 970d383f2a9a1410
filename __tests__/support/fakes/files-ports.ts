import type { FilesPorts } from '../../../src/files/file-pipeline.ts'
import { createFastClock } from './clock.ts'
import { createFakeLinks, createFakeObjectStore } from './file-stores.ts'
import { createRecordingLog } from './log.ts'
import { createFakeTextObjects } from './text-objects.ts'

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
    ...more,
    log: createRecordingLog()
  }
}
