import type { ServiceError } from './errors.ts'
import type { Reply } from './exchange.ts'

export type XmlValue = string | number | undefined | XmlTree | readonly XmlValue[]
export interface XmlTree {
  readonly [name: string]: XmlValue
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, char => escapes[char] ?? char)

/** A tree as elements; `undefined` is left out, a list becomes `<member>`s as in the query protocol. */
export function elements(tree: XmlTree): string {
  return Object.entries(tree)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<${name}>${content(value)}</${name}>`)
    .join('')
}

function content(value: XmlValue): string {
  if (Array.isArray(value)) return value.map(item => `<member>${content(item)}</member>`).join('')
  return typeof value === 'object' ? elements(value as XmlTree) : escaped(String(value))
}

const stsNamespace = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-making-api-requests-xml.html */
export function stsReply(operation: string, result: XmlTree, requestId: string): Reply {
  const body = elements({ [`${operation}Result`]: result, ResponseMetadata: { RequestId: requestId } })
  return xmlReply(200, `<${operation}Response xmlns="${stsNamespace}">${body}</${operation}Response>`, requestId)
}

export function stsRefusal({ code, status, message }: ServiceError, requestId: string): Reply {
  const Type = status >= 500 ? 'Receiver' : 'Sender'
  const body = elements({ Error: { Type, Code: code, Message: message }, RequestId: requestId })
  return xmlReply(status, `<ErrorResponse xmlns="${stsNamespace}">${body}</ErrorResponse>`, requestId)
}

function xmlReply(status: number, body: string, requestId: string): Reply {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function s3Refusal({ code, status, message }: ServiceError, requestId: string): Reply {
  const error = elements({ Error: { Code: code, Message: message, RequestId: requestId, HostId: requestId } })
  const headers = { 'content-type': 'application/xml', 'x-amz-request-id': requestId, 'x-amz-id-2': requestId }
  return { status, headers, body: `<?xml version="1.0" encoding="UTF-8"?>\n${error}` }
}
