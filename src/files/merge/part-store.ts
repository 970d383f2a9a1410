import type { FileResult, LocalFile } from '../../domain/result.ts'
import { createFileKey } from '../naming/file-key.ts'
import { createTemporaryDirectoryName } from '../temporary-files.ts'

/** Parts of merged PDFs, until they are merged: hidden, used only by this step, and not reported. */
export interface PartStore {
  /** Name of their directory in each download path. */
  readonly directory: string
  /** Path of the next part, below the download path. */
  next(): string
  /** Remembers the path of the part, and removes it from the file, which is not delivered by itself. */
  stash(file: FileResult): FileResult
  /** The file with the place of its part; unchanged if it is not a part or has failed. */
  restore(file: FileResult): FileResult
}

/** Creates a store whose directory no other step uses. */
export function createPartStore(): PartStore {
  const directory = createTemporaryDirectoryName()
  const places = new Map<string, LocalFile>()
  let count = 0
  return {
    directory,
    next: () => `${directory}/${++count}.pdf`,
    stash: file => {
      const { local, ...rest } = file
      if (local !== undefined) places.set(createFileKey(file.report, file.order), local)
      return rest
    },
    restore: file => {
      const local = places.get(createFileKey(file.report, file.order))
      return local === undefined || file.failure !== undefined ? file : { ...file, local }
    }
  }
}
