import { open } from 'node:fs/promises'

/** The bytes of the file from `from` on, `length` at most. */
export async function readRange(path: string, from: number, length: number): Promise<Buffer> {
  const handle = await open(path)
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, from)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
