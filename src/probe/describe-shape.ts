import { enumeratedMembers } from './stand-ins.ts'

/** Members and types of a response, without its values. */
export type Shape = string | { readonly [member: string]: Shape } | readonly Shape[]

const maxDepth = 7

/** Describes a response: which members it has and of which type they are. Only names of the API are kept. */
export function describeShape(value: unknown, name = '', depth = 0): Shape {
  if (value === undefined || value === null) return 'absent'
  if (typeof value === 'string') return describeString(value, name)
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value
  if (value instanceof Date) return 'time'
  if (value instanceof Uint8Array) return 'bytes'
  if (depth >= maxDepth) return '…'
  if (Array.isArray(value)) {
    const shapes = value.map(each => describeShape(each, name, depth + 1))
    return shapes
      .filter((shape, index) => index === 0 || JSON.stringify(shape) !== JSON.stringify(shapes[0]))
      .slice(0, 3)
  }
  if (typeof value !== 'object') return typeof value
  const members = Object.entries(value).filter(([key, member]) => key !== '$metadata' && member !== undefined)
  if (/Map$/.test(name)) return { KEY: describeShape(members[0]?.[1], '', depth + 1) }
  return Object.fromEntries(members.map(([key, member]) => [key, describeShape(member, key, depth + 1)]))
}

function describeString(value: string, name: string): string {
  if (enumeratedMembers.has(name) && /^[A-Z][A-Z_]+$/.test(value)) return value
  if (value === '') return 'empty string'
  if (/^arn:/.test(value)) return 'string (ARN)'
  if (/^https?:/.test(value)) return 'string (URL)'
  if (/^s3:/.test(value)) return 'string (S3 URI)'
  return 'string'
}
