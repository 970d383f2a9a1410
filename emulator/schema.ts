import { isJsonObject } from './json-object.ts'
/** A JSON Schema, draft 2020-12, with the keywords that the world needs. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Reads an unknown value. Problems are added to `problems`, and the result is `undefined` then. */
export interface Schema<T> {
  readonly optional?: boolean
  /** The same as a JSON Schema, for editors; without it, any value. */
  readonly json?: JsonSchema
  read(value: unknown, at: string, problems: Problems): T | undefined
}
type OptionalShape<T> = Schema<T> & { readonly optional: true }
export type Read<S> = S extends Schema<infer T> ? T : never
type Fields = Readonly<Record<string, Schema<unknown>>>
type Struct<F extends Fields> = {
  [K in keyof F as F[K] extends { readonly optional: true } ? never : K]: Read<F[K]>
} & { [K in keyof F as F[K] extends { readonly optional: true } ? K : never]?: Read<F[K]> }

/**
 * Two lists, because AWS answers them with two errors: a value of the wrong type never reaches the service
 * (SerializationException), a value outside its constraints does.
 */
export class Problems {
  readonly types: string[] = []
  readonly constraints: string[] = []

  wrongType(at: string, expected: string): undefined {
    this.types.push(`'${at}' must be ${expected}`)
  }

  constraint(at: string, value: unknown, rule: string): undefined {
    const shown = typeof value === 'object' ? '' : ` '${value}'`
    this.constraints.push(`Value${shown} at '${at}' failed to satisfy constraint: Member must ${rule}`)
  }

  /** A rule about several members, with its own message. */
  add(at: string, text: string): void {
    this.constraints.push(at ? `'${at}': ${text}` : text)
  }

  /** The message of AWS: `2 validation errors detected: Value '' at 'x' failed …; Value …`. */
  get text(): string {
    const count = this.constraints.length
    return `${count} validation error${count === 1 ? '' : 's'} detected: ${this.constraints.join('; ')}`
  }
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
const isAbsent = (value: unknown) => value === undefined || value === null
interface TextRules {
  readonly min?: number
  readonly max?: number
  readonly pattern?: RegExp
  readonly enum?: readonly string[]
}

/** A string; `pattern` must match all of it. */
export function createStringSchema(rules: TextRules = {}): Schema<string> {
  return {
    json: {
      type: 'string',
      ...(rules.min === undefined ? {} : { minLength: rules.min }),
      ...(rules.max === undefined ? {} : { maxLength: rules.max }),
      ...(rules.pattern === undefined ? {} : { pattern: `^(?:${rules.pattern.source})$` })
    },
    read(value, at, problems) {
      if (typeof value !== 'string') return problems.wrongType(at, 'a string')
      const { min = 0, max = Number.POSITIVE_INFINITY, pattern, enum: among } = rules
      if (value.length < min) problems.constraint(at, value, `have length greater than or equal to ${min}`)
      if (value.length > max) problems.constraint(at, value, `have length less than or equal to ${max}`)
      if (pattern && !new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(value))
        problems.constraint(at, value, `satisfy regular expression pattern: ${pattern.source}`)
      if (among && !among.includes(value))
        problems.constraint(at, value, `satisfy enum value set: [${among.join(', ')}]`)
      return value
    }
  }
}

/** A string enum. */
export function createEnumSchema<const W extends string>(...words: readonly W[]): Schema<W> {
  return {
    json: { enum: words },
    read(value, at, problems) {
      const found = words.find(each => each === value)
      if (found !== undefined) return found
      if (typeof value !== 'string') return problems.wrongType(at, 'a string')
      return problems.constraint(at, value, `satisfy enum value set: [${words.join(', ')}]`)
    }
  }
}

/** A number, within inclusive limits. */
export function number(rules: { min?: number; max?: number; whole?: boolean } = {}): Schema<number> {
  return {
    json: {
      type: rules.whole ? 'integer' : 'number',
      ...(rules.min === undefined ? {} : { minimum: rules.min }),
      ...(rules.max === undefined ? {} : { maximum: rules.max })
    },
    read(value, at, problems) {
      if (typeof value !== 'number') return problems.wrongType(at, 'a number')
      if (rules.whole && !Number.isInteger(value)) return problems.wrongType(at, 'a whole number')
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rules
      if (value < min) problems.constraint(at, value, `have value greater than or equal to ${min}`)
      if (value > max) problems.constraint(at, value, `have value less than or equal to ${max}`)
      return value
    }
  }
}

export const flag: Schema<boolean> = {
  json: { type: 'boolean' },
  read: (value, at, problems) => (typeof value === 'boolean' ? value : problems.wrongType(at, 'true or false'))
}

/** Any value, unchanged. */
export const any: Schema<unknown> = { read: value => value }

/** A list of items of one schema, of a limited length. */
export function list<T>(of: Schema<T>, rules: { min?: number; max?: number } = {}): Schema<T[]> {
  return {
    json: {
      type: 'array',
      items: of.json ?? {},
      ...(rules.min === undefined ? {} : { minItems: rules.min }),
      ...(rules.max === undefined ? {} : { maxItems: rules.max })
    },
    read(value, at, problems) {
      if (!Array.isArray(value)) return problems.wrongType(at, 'a list')
      const { min = 0, max = Number.POSITIVE_INFINITY } = rules
      if (value.length < min) problems.constraint(at, value, `have length greater than or equal to ${min}`)
      if (value.length > max) problems.constraint(at, value, `have length less than or equal to ${max}`)
      return value.flatMap((item, index) => {
        const read = of.read(item, `${at}.${index + 1}.member`, problems)
        return read === undefined ? [] : [read]
      })
    }
  }
}

/** A map with string keys and values of one schema. */
export function map<T>(of: Schema<T>): Schema<Record<string, T>> {
  return {
    json: { type: 'object', additionalProperties: of.json ?? {} },
    read(value, at, problems) {
      if (!isJsonObject(value)) return problems.wrongType(at, 'a map')
      const entries = Object.entries(value).flatMap(([key, item]) => {
        const read = of.read(item, `${at}.${key}`, problems)
        return read === undefined ? [] : [[key, read] as const]
      })
      return Object.fromEntries(entries)
    }
  }
}

/** A structure. Unknown members are left out, as AWS does; with `closed` they are problems. */
export function struct<F extends Fields>(fields: F, closed = false): Schema<Struct<F>> & { readonly fields: F } {
  const entries = Object.entries(fields)
  return {
    fields,
    json: {
      type: 'object',
      properties: Object.fromEntries(entries.map(([name, { json }]) => [name, json ?? {}])),
      required: entries.filter(([, shape]) => shape.optional !== true).map(([name]) => name),
      ...(closed ? { additionalProperties: false } : {})
    },
    read(value, at, problems) {
      if (!isJsonObject(value)) return problems.wrongType(at || 'the body', 'a structure')
      const locateMember = (name: string) => (at ? `${at}.${lowerFirst(name)}` : lowerFirst(name))
      const result: Record<string, unknown> = {}
      for (const [name, shape] of Object.entries(fields)) {
        if (!isAbsent(value[name])) result[name] = shape.read(value[name], locateMember(name), problems)
        else if (!shape.optional) problems.constraint(locateMember(name), {}, 'not be null')
      }
      const unknown = closed ? Object.keys(value).filter(name => !Object.hasOwn(fields, name)) : []
      for (const name of unknown)
        problems.constraint(locateMember(name), {}, `be one of: ${Object.keys(fields).join(', ')}`)
      return result as Struct<F>
    }
  }
}

/** A property that can be left out. */
export function optional<T>(shape: Schema<T>): OptionalShape<T> {
  return {
    optional: true,
    ...(shape.json === undefined ? {} : { json: shape.json }),
    read: (value, at, problems) => shape.read(value, at, problems)
  }
}
