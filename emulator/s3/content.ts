/** Content of an object, read in pieces, so that a large one is in memory at most once. */
export interface Content {
  readonly bytes: number
  read(offset: number, length: number): Iterable<Uint8Array>
}

/** Content in memory, in the chunks in which it arrived; reading does not copy it. */
export function createMemoryContent(chunks: readonly Uint8Array[]): Content {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  return { bytes, read: (offset, length) => readSlices(chunks, offset, Math.min(bytes, offset + length)) }
}

function* readSlices(chunks: readonly Uint8Array[], from: number, to: number): Generator<Uint8Array> {
  let start = 0
  for (const chunk of chunks) {
    const end = start + chunk.length
    if (start >= to) return
    if (end > from) yield chunk.subarray(Math.max(0, from - start), Math.min(chunk.length, to - start))
    start = end
  }
}

/** The parts of a multipart upload, one after the other. */
export function joinContents(parts: readonly Content[]): Content {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  return { bytes, read: (offset, length) => readAcross(parts, offset, Math.min(bytes, offset + length)) }
}

function* readAcross(parts: readonly Content[], from: number, to: number): Generator<Uint8Array> {
  let start = 0
  for (const part of parts) {
    if (start >= to) return
    const skip = Math.max(0, from - start)
    if (skip < part.bytes) yield* part.read(skip, Math.min(part.bytes, to - start) - skip)
    start += part.bytes
  }
}

const pieceBytes = 256 * 1024

/** Bytes that are generated when they are read: a gigabyte needs the memory of one piece. */
export function createSyntheticContent(bytes: number, make: (offset: number, length: number) => Uint8Array): Content {
  return { bytes, read: (offset, length) => makePieces(make, offset, Math.min(bytes, offset + length)) }
}

function* makePieces(
  make: (offset: number, length: number) => Uint8Array,
  from: number,
  to: number
): Generator<Uint8Array> {
  for (let offset = from; offset < to; offset += pieceBytes) yield make(offset, Math.min(pieceBytes, to - offset))
}

/** The whole content. */
export const readAll = (content: Content): Iterable<Uint8Array> => content.read(0, content.bytes)
