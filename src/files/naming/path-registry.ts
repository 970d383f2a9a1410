import { joinPath } from '../paths.ts'
import { maxNameLength, toSafeName } from './safe-name.ts'

/**
 * Keeps track of used paths. Paths that differ only in case or Unicode normalization count as equal, because they are the
 * same file on macOS and Windows.
 */
export interface PathRegistry {
  /** Claims a path unchanged; later requests for it get another one. */
  claim(path: string): void
  /**
   * Claims a path that is free in every place, with the suffix `-2`, `-3`, … if it is taken. The directory gets the suffix
   * if one of its names is already a file.
   */
  claimFreePath(places: readonly string[], path: FilePath): string
}

export interface FilePath {
  readonly directories: readonly string[]
  readonly name: string
  /** With its dot. */
  readonly extension: string
}

/** Creates a registry without paths. */
export function createPathRegistry(): PathRegistry {
  const files = new Set<string>()
  const directories = new Set<string>()

  function claim(path: string): void {
    files.add(foldCase(path))
    for (const above of listAncestors(path)) directories.add(foldCase(above))
  }

  function findFreeName(
    places: readonly string[],
    prefix: string,
    isTaken: (key: string) => boolean,
    name: NameForNumber
  ): string {
    for (let number = 1; ; number++) {
      const candidate = prefix + name(number)
      if (places.every(place => !isTaken(foldCase(joinPath(place, candidate))))) return candidate
    }
  }

  function claimFreePath(places: readonly string[], path: FilePath): string {
    let prefix = ''
    for (const directory of path.directories)
      prefix = `${findFreeName(places, prefix, key => files.has(key), addNumber(directory, ''))}/`
    const taken = (key: string) => files.has(key) || directories.has(key)
    const found = findFreeName(places, prefix, taken, addNumber(path.name, path.extension))
    for (const place of places) claim(joinPath(place, found))
    return found
  }

  return { claim, claimFreePath }
}

type NameForNumber = (number: number) => string

function addNumber(name: string, extension: string): NameForNumber {
  return number => toSafeName(name, number === 1 ? extension : `-${number}${extension}`, maxNameLength)
}

function listAncestors(path: string): string[] {
  const segments = path.split('/')
  return segments.slice(1).map((_, i) => segments.slice(0, i + 1).join('/'))
}

// Upper first: `ß` and `SS`, `ſ` and `s` are one to file systems that fold fully.
function foldCase(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase()
}
