/** A page in the three objects that a PDF needs at least. */
export const onePage = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>'
]

type Compressed = Readonly<Record<number, { readonly stream: number; readonly index: number }>>

/** A PDF of these objects, numbered from 1; the first is the catalog. Characters are bytes. */
export function writePdf(objects: readonly string[], compressed: Compressed = {}): string {
  let content = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = content.length
    content += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  if (Object.keys(compressed).length > 0) return content + writeReferenceStream(content.length, offsets, compressed)
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  return `${content}${table}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${content.length}\n%%EOF`
}

/** Cross-references in a stream, which alone can lead into object streams. */
function writeReferenceStream(at: number, offsets: readonly number[], compressed: Compressed): string {
  const last = Math.max(offsets.length, ...Object.keys(compressed).map(Number))
  const rows = Array.from({ length: last + 1 }, (_, number) => {
    const place = compressed[number]
    const offset = offsets[number - 1]
    if (place !== undefined) return [2, place.stream, place.index]
    return offset === undefined ? [0, 0, 0] : [1, offset, 0]
  })
  const data = rows.map(([type = 0, second = 0, third = 0]) => {
    const row = Buffer.alloc(7)
    row.writeUInt8(type, 0)
    row.writeUInt32BE(second, 1)
    row.writeUInt16BE(third, 5)
    return row.toString('latin1')
  })
  const dictionary = `<</Type/XRef/Root 1 0 R/Size ${last + 1}/W[1 4 2]/Length ${rows.length * 7}>>`
  return `${last + 1} 0 obj\n${dictionary}\nstream\n${data.join('')}\nendstream\nendobj\nstartxref\n${at}\n%%EOF`
}
