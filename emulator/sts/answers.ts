import type { ServiceError } from '../errors.ts'
import type { Reply } from '../exchange.ts'
import { formatElements, type XmlNode } from '../xml.ts'

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-making-api-requests-xml.html */
export function createStsReply(operation: string, result: XmlNode, requestId: string): Reply {
  const body = formatElements({ [`${operation}Result`]: result, ResponseMetadata: { RequestId: requestId } })
  return createXmlReply(200, `<${operation}Response xmlns="${namespace}">${body}</${operation}Response>`, requestId)
}

/** STS's response to a rejected request, as XML. */
export function createStsErrorReply({ code, status, message }: ServiceError, requestId: string): Reply {
  const Type = status >= 500 ? 'Receiver' : 'Sender'
  const body = formatElements({ Error: { Type, Code: code, Message: message }, RequestId: requestId })
  return createXmlReply(status, `<ErrorResponse xmlns="${namespace}">${body}</ErrorResponse>`, requestId)
}

function createXmlReply(status: number, body: string, requestId: string): Reply {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body }
}
