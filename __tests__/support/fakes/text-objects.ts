import { createHash } from 'node:crypto'
import type { TextObjects } from '../../../src/domain/ports/s3.ts'

export interface FakeTextObjects extends TextObjects {
  /** Texts by `s3://bucket/key`. */
  readonly texts: Map<string, string>
}

/** Objects in memory that respect conditional writes as S3 does. */
export function createFakeTextObjects(): FakeTextObjects {
  const texts = new Map<string, string>()
  const toUri = ({ bucket, key }: { bucket: string; key: string }) => `s3://${bucket}/${key}`
  const toEtag = (text: string) => `"${createHash('md5').update(text).digest('hex')}"`
  return {
    texts,
    read: async at => {
      const text = texts.get(toUri(at))
      return text === undefined ? undefined : { text, etag: toEtag(text) }
    },
    write: async ({ text, condition, ...at }) => {
      const existing = texts.get(toUri(at))
      const expected = condition === 'none' || condition === 'absent' ? undefined : condition.etag
      if (condition === 'absent' && existing !== undefined) return 'conflict'
      if (expected !== undefined && (existing === undefined || toEtag(existing) !== expected)) return 'conflict'
      texts.set(toUri(at), text)
      return 'written'
    }
  }
}
