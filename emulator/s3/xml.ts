import type { Reply } from '../exchange.ts'
import { formatContent, formatElements, type XmlContent, type XmlNode } from '../xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/'
const headers = { 'content-type': 'application/xml' }

/** Response of an operation: a document in S3's namespace. */
export function createResultReply(root: string, content: XmlContent): Reply {
  const body = `${declaration}<${root} xmlns="${namespace}">${formatContent(content)}</${root}>`
  return { status: 200, headers, body }
}

/** Error response of an operation, without a namespace. */
export function createFailureReply(status: number, node: XmlNode): Reply {
  return { status, headers, body: `${declaration}<Error>${formatElements(node)}</Error>` }
}

const unescaped: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of the elements with this name, in order; sufficient for the flat documents that clients send to S3. */
export function readElements(xml: string, name: string): string[] {
  const found = xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))
  return [...found].map(match => (match[1] ?? '').trim())
}

/** Decodes XML entities. */
export function unescapeXml(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return unescaped[name ?? ''] ?? whole
  })
}
