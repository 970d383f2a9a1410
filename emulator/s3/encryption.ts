import type { Exchange } from '../exchange.ts'
import { createS3Error } from './errors.ts'

const header = 'x-amz-server-side-encryption'
const algorithms = ['AES256', 'aws:kms', 'aws:kms:dsse']
const kmsHeaders = [`${header}-aws-kms-key-id`, `${header}-bucket-key-enabled`, `${header}-context`]

/** Default encryption of S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html */
export const defaultEncryption: Readonly<Record<string, string>> = { [header]: 'AES256' }

/**
 * Reads the requested encryption of an object, as the headers of the response.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 * @throws InvalidArgument; NotImplemented for customer-provided keys
 */
export function describeEncryption(headers: Exchange['headers']): Record<string, string> {
  const algorithm = headers[header] ?? 'AES256'
  const customers = Object.keys(headers).find(name => name.startsWith(`${header}-customer-`))
  if (customers !== undefined) throw createS3Error('NotImplemented', { Header: customers })
  if (!algorithms.includes(algorithm))
    throw createS3Error(
      'InvalidArgument',
      { ArgumentName: header, ArgumentValue: algorithm },
      'The encryption method specified is not supported'
    )
  const given = kmsHeaders.flatMap(name => (headers[name] === undefined ? [] : [[name, headers[name]] as const]))
  const [first] = given
  if (first && algorithm === 'AES256')
    throw createS3Error(
      'InvalidArgument',
      { ArgumentName: first[0], ArgumentValue: first[1] },
      'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms'
    )
  return { [header]: algorithm, ...Object.fromEntries(given) }
}

/** The headers of an object that describe its encryption. */
export function getEncryptionHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith(header)))
}
