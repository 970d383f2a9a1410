import { createHash, type Hash } from 'node:crypto'
import { type ByteBudget, parseXml } from './xml-stream.ts'

/** Bytes kept per string: enough to distinguish all that one workbook can contain. */
const hashBytes = 16
const firstCapacity = 4096

/** The strings that the cells of a workbook share, by their index; of each only a hash is kept, and whether it is empty. */
export interface SharedStrings {
  /** `undefined` for an empty string, and for an index that does not exist. */
  get(index: number): string | undefined
}

/** The hash of a string, shared or in its cell; `undefined` for an empty one. */
export function hashString(text: string): string | undefined {
  return text === '' ? undefined : toKey(createHash('sha256').update(text).digest())
}

function toKey(hash: Buffer): string {
  return hash.subarray(0, hashBytes).toString('latin1')
}

export const noSharedStrings: SharedStrings = { get: () => undefined }

const emptyKey = Buffer.alloc(hashBytes).toString('latin1')

/** Reads `sharedStrings.xml`: runs of rich text are joined, phonetic hints left out. */
export async function readSharedStrings(part: AsyncIterable<unknown>, budget: ByteBudget): Promise<SharedStrings> {
  const keys = createKeyList()
  let hash: Hash | undefined
  let isText = false
  let isPhonetic = false
  await parseXml(
    part,
    {
      open: name => {
        if (name === 'rPh') isPhonetic = true
        isText = name === 't' && !isPhonetic
      },
      text: text => {
        if (isText) hash = (hash ?? createHash('sha256')).update(text)
      },
      close: name => {
        if (name === 't') isText = false
        if (name === 'rPh') isPhonetic = false
        if (name !== 'si') return
        keys.add(hash?.digest())
        hash = undefined
      }
    },
    budget
  )
  return { get: keys.get }
}

function createKeyList(): { add(hash: Buffer | undefined): void; get(index: number): string | undefined } {
  let bytes = Buffer.alloc(firstCapacity * hashBytes)
  let count = 0
  return {
    add: hash => {
      if ((count + 1) * hashBytes > bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2)
      // Zeros mean an empty string.
      hash?.copy(bytes, count * hashBytes, 0, hashBytes)
      count += 1
    },
    get: index => {
      if (!Number.isInteger(index) || index < 0 || index >= count) return undefined
      const key = bytes.toString('latin1', index * hashBytes, (index + 1) * hashBytes)
      return key === emptyKey ? undefined : key
    }
  }
}
