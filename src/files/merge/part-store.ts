import type { FileResult, LocalFile } from '../../domain/model.ts'
import { fileKey } from '../naming/file-key.ts'
import { createTemporaryDirectoryName } from '../temporary-files.ts'

/** Parts of merged PDFs, until they are merged: hidden, of this step alone, and told to nobody. */
export interface PartStore {
  /** The directory that holds them, in each download path. */
  readonly directory: string
  /** Where the next part goes, below the download path. */
  next(): string
  /** Remembers where the part lies, and takes it from the file, which has no place of its own. */
  stash(file: FileResult): FileResult
  /** The file with the place of its part; as it is where it is none, or has failed. */
  restore(file: FileResult): FileResult
}

export function createPartStore(): PartStore {
  const directory = createTemporaryDirectoryName()
  const places = new Map<string, LocalFile>()
  let count = 0
  return {
    directory,
    next: () => `${directory}/${++count}.pdf`,
    stash: file => {
      const { local, ...rest } = file
      if (local !== undefined) places.set(fileKey(file.report, file.order), local)
      return rest
    },
    restore: file => {
      const local = places.get(fileKey(file.report, file.order))
      return local === undefined || file.failure !== undefined ? file : { ...file, local }
    }
  }
}
