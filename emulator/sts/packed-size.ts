import { deflateRawSync } from 'node:zlib'
import { createStsError } from '../errors.ts'
import type { AssumeRoleInput } from './parameters.ts'

type Tags = Readonly<Record<string, string>>

// AWS does not document its packed format. Nine tags with keys of 2 and values of 250 characters took 498 % of the space.
const tagSpaceBytes = 459
const overheadBytes = 2
const policySpaceBytes = 2048

/**
 * PackedPolicySize: how much of their space the session policies and session tags take together, in percent; absent without
 * any. An estimate.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 * @throws PackedPolicyTooLarge above 100 %
 */
export function createPackedSize(
  { Policy, PolicyArns = [] }: Pick<AssumeRoleInput, 'Policy' | 'PolicyArns'>,
  tags: Tags = {}
): { readonly PackedPolicySize?: string } {
  const tagBytes = Object.entries(tags).map(([key, value]) => Buffer.byteLength(key + value) + overheadBytes)
  const policyBytes = [
    ...PolicyArns.map(({ arn }) => Buffer.byteLength(arn)),
    ...(Policy === undefined ? [] : [deflateRawSync(Policy).length])
  ]
  if (tagBytes.length + policyBytes.length === 0) return {}
  const share = sumBytes(tagBytes) / tagSpaceBytes + sumBytes(policyBytes) / policySpaceBytes
  const percent = Math.max(1, Math.round(share * 100))
  if (percent > 100) throw createStsError('PackedPolicyTooLarge', describeExcess(percent, tagBytes.length > 0))
  return { PackedPolicySize: String(percent) }
}

function describeExcess(percent: number, hasTags: boolean): string {
  return hasTags
    ? `Packed size of session tags consumes ${percent}% of allotted space.`
    : `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`
}

function sumBytes(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
