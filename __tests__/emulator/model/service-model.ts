import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A shape of botocore's service models: https://botocore.amazonaws.com/v1/documentation/api/latest/ */
interface ModelShape {
  readonly type: string
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly required?: readonly string[]
  readonly members?: Readonly<Record<string, MemberReference>>
  readonly member?: MemberReference
}
interface MemberReference {
  readonly shape: string
  readonly location?: string
}
export interface ServiceModel {
  readonly operations: Readonly<Record<string, { readonly input: MemberReference }>>
  readonly shapes: Readonly<Record<string, ModelShape>>
}

/** A value that keeps or breaks one constraint of the model. */
export interface Variant {
  /** `Filters.1.Operator: a value outside the enum`, for instance. */
  readonly title: string
  readonly value: unknown
  readonly isValid: boolean
}

const folder = process.env['BOTOCORE'] ?? ''

/** Whether `BOTOCORE` names the folder of the Python package botocore. */
export const isBotocoreInstalled = folder !== ''

/**
 * The model of a service, such as `sts/2011-06-15`, from botocore.
 * @throws Error if the folder has no such model
 */
export function loadModel(service: string): ServiceModel {
  const path = join(folder, `data/${service}/service-2.json`)
  return JSON.parse(existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString())
}

/** A value that keeps every constraint, with all optional members. */
export function createSample({ shapes }: ServiceModel, name: string): unknown {
  const create = ({ shape: member }: MemberReference) => createSample({ operations: {}, shapes }, member)
  const shape = shapes[name]
  if (shape?.members) return mapMembers(shape.members, create)
  if (shape?.member) return [create(shape.member)]
  if (shape?.type === 'string') return createText(shape)
  return shape?.type === 'timestamp' ? new Date('2030-01-01T00:00:00Z') : (shape?.min ?? 1)
}

const mapMembers = (members: Readonly<Record<string, MemberReference>>, create: (member: MemberReference) => unknown) =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, create(member)]))

function createText(shape: ModelShape): string {
  const texts = shape.enum ?? ['a', '123456789012', 'us-east-1', ...['a', '1'].map(text => text.repeat(shape.min ?? 1))]
  const found = texts.find(text => matches(shape, text))
  if (found === undefined) throw new Error(`No text for ${JSON.stringify(shape)}`)
  return found
}

function matches({ pattern, min = 0, max = Number.POSITIVE_INFINITY }: ModelShape, text: string): boolean {
  const fits = text.length >= min && text.length <= max
  return fits && (pattern === undefined || createPattern(`^(?:${pattern})$`).test(text))
}

/** Some patterns name classes of Unicode, others are valid only without its flag. */
function createPattern(source: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch {
    return new RegExp(source)
  }
}

/** Variants of a value, each at or beyond one bound of the model; in a structure, of one member after the other. */
export function listVariants(model: ServiceModel, { shape: name, location }: MemberReference): Variant[] {
  const shape = model.shapes[name]
  if (shape?.members) return listStructureVariants(model, shape, shape.members)
  if (shape?.member) return listListVariants(model, shape, shape.member)
  if (shape?.type === 'string') return listTextVariants(shape, location)
  return listBounds(shape ?? { type: 'none' }, bound => bound)
}

function listStructureVariants(model: ServiceModel, shape: ModelShape, members: NonNullable<ModelShape['members']>) {
  const sample = mapMembers(members, ({ shape: member }) => createSample(model, member))
  const missing = (shape.required ?? [])
    .filter(name => members[name]?.location !== 'uri')
    .map(name => ({ title: `${name}: missing`, value: { ...sample, [name]: undefined }, isValid: false }))
  const changed = Object.entries(members).flatMap(([name, member]) =>
    listVariants(model, member).map(({ title, value, isValid }) => {
      return { title: `${name}${title}`, value: { ...sample, [name]: value }, isValid }
    })
  )
  return [...missing, ...changed]
}

function listListVariants(model: ServiceModel, shape: ModelShape, member: MemberReference): Variant[] {
  const sample = createSample(model, member.shape)
  return [
    ...listBounds(shape, length => Array.from({ length }, () => sample)),
    ...listVariants(model, member).map(({ title, value, isValid }) => ({
      title: `.1${title}`,
      value: [value],
      isValid
    }))
  ]
}

/** Path labels are never empty: an empty one names another operation. */
function listTextVariants(shape: ModelShape, location: string | undefined): Variant[] {
  if (shape.enum) {
    const known = shape.enum.map(value => ({ title: `: ${value}`, value, isValid: true }))
    return [...known, { title: ': a value outside the enum', value: 'NO_SUCH_VALUE', isValid: false }]
  }
  const letter = matches(shape, '1'.repeat(shape.max ?? 1)) ? '1' : 'a'
  const bounds = listBounds(shape, length => letter.repeat(length)).filter(
    ({ value }) => location !== 'uri' || value !== ''
  )
  const outside = ['!', ' ', '\u0100'].map(text => text.repeat(shape.min || 1))
  const broken = outside.find(text => !matches(shape, text) && matches({ ...shape, pattern: '[^]*' }, text))
  return broken === undefined
    ? bounds
    : [...bounds, { title: ': a text outside the pattern', value: broken, isValid: false }]
}

/** Values at the bounds, and one beyond each. */
function listBounds({ min, max }: ModelShape, create: (bound: number) => unknown): Variant[] {
  const valid = [min, max].flatMap(bound => bound ?? [])
  const invalid = [...(min === undefined ? [] : [min - 1]), ...(max === undefined ? [] : [max + 1])]
  const toVariants = (bounds: readonly number[], isValid: boolean) =>
    bounds.filter(bound => bound >= 0).map(bound => ({ title: `: ${bound}`, value: create(bound), isValid }))
  return [...toVariants(valid, true), ...toVariants(invalid, false)]
}
