import type { EmulatorOptions } from '../../emulator/emulator.ts'

type Rewrite = NonNullable<EmulatorOptions['rewrite']>

const lineBytes = 64
const header = `${'Order,Customer,Amount'.padEnd(lineBytes - 2)}\r\n`
const row = `SO-1001,"Northwind, Ltd.",${'1250'.padStart(lineBytes - 28, '0')}\r\n`
const rows = Buffer.from(row.repeat(8192))

/** A CSV file that is generated when it is read: a header and rows of 64 bytes each. `bytes` must be a multiple of 64. */
export function createLongCsv(bytes: number): Exclude<ReturnType<Rewrite>, Uint8Array> {
  return { bytes, make }
}

function make(offset: number, length: number): Uint8Array {
  const begin = offset % lineBytes
  const copies = Math.ceil((begin + length) / rows.length)
  const content = copies === 1 ? Buffer.from(rows) : Buffer.concat(Array(copies).fill(rows))
  if (offset < lineBytes) content.write(header, 0)
  return content.subarray(begin, begin + length)
}
