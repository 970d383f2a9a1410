import { createStsError } from '../errors.ts'
import { createStringSchema, list, number, optional, Problems, type Read, type Schema, struct } from '../schema.ts'

/** The query protocol sends numbers as text: `DurationSeconds=900`. */
const createIntegerSchema = (rules: { min: number; max: number }): Schema<number> => ({
  read: (value, at, problems) =>
    /^-?\d+$/.test(String(value))
      ? number(rules).read(Number(value), at, problems)
      : problems.constraint(at, value, 'be an integer')
})
/**
 * A list, which the query protocol writes as an empty value if it has no members: `Tags=`.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
function createListSchema<T>(of: Schema<T>, rules: { min?: number; max: number }): Schema<T[]> {
  const members = list(of, rules)
  return { read: (value, at, problems) => members.read(value === '' ? [] : value, at, problems) }
}
const arn = createStringSchema({ min: 20, max: 2048 })
const tagText = /[\p{L}\p{Z}\p{N}_.:/=+\-@]*/u
const shared = {
  RoleArn: arn,
  RoleSessionName: createStringSchema({ min: 2, max: 64, pattern: /[\w+=,.@-]*/ }),
  PolicyArns: optional(createListSchema(struct({ arn }), { max: 10 })),
  Policy: optional(createStringSchema({ min: 1, max: 2048, pattern: /[\t\n\r\u0020-\u00FF]+/ })),
  DurationSeconds: optional(createIntegerSchema({ min: 900, max: 43_200 })),
  MinimumSessionTokenSize: optional(createIntegerSchema({ min: 0, max: 4096 }))
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const assumeRoleInput = struct({
  ...shared,
  Tags: optional(
    createListSchema(
      struct({
        Key: createStringSchema({ min: 1, max: 128, pattern: tagText }),
        Value: createStringSchema({ max: 256, pattern: tagText })
      }),
      { max: 50 }
    )
  ),
  TransitiveTagKeys: optional(
    createListSchema(createStringSchema({ min: 1, max: 128, pattern: tagText }), { max: 50 })
  ),
  ExternalId: optional(createStringSchema({ min: 2, max: 1224, pattern: /[\w+=,.@:/-]*/ })),
  SerialNumber: optional(createStringSchema({ min: 9, max: 256, pattern: /[\w+=/:,.@-]*/ })),
  TokenCode: optional(createStringSchema({ min: 6, max: 6, pattern: /\d*/ })),
  SourceIdentity: optional(createStringSchema({ min: 2, max: 256, pattern: /[\w+=,.@-]*/ })),
  ProvidedContexts: optional(
    createListSchema(struct({ ProviderArn: arn, ContextAssertion: createStringSchema({ min: 4, max: 3072 }) }), {
      min: 1,
      max: 5
    })
  )
})
export type AssumeRoleInput = Read<typeof assumeRoleInput>

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export const webIdentityInput = struct({
  ...shared,
  WebIdentityToken: createStringSchema({ min: 4, max: 20_000 }),
  ProviderId: optional(createStringSchema({ min: 4, max: 2048 }))
})
export type WebIdentityInput = Read<typeof webIdentityInput>

/** @throws ValidationError that lists every violated constraint */
export function readInput<T>(shape: Schema<T>, parameters: unknown): T {
  const problems = new Problems()
  const input = shape.read(parameters, '', problems)
  if (problems.types.length > 0) throw createStsError('ValidationError', problems.types.join('; '))
  if (input === undefined || problems.constraints.length > 0) throw createStsError('ValidationError', problems.text)
  return input
}

type Tree = { [name: string]: Tree | string }

/** An object without a prototype, which a parameter name could otherwise access. */
const createTree = (): Tree => Object.create(null)

/** `PolicyArns.member.1.arn=X` becomes `{ PolicyArns: [{ arn: X }] }`. */
export function unflatten(form: URLSearchParams): Record<string, unknown> {
  const tree = createTree()
  for (const [path, value] of form) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const parent = names.reduce<Tree>((node, name) => {
      const child = node[name]
      if (typeof child === 'object') return child
      const created = createTree()
      node[name] = created
      return created
    }, tree)
    parent[last] = value
  }
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, toLists(value)]))
}

function toLists(value: Tree | string): unknown {
  if (typeof value === 'string') return value
  const members = value['member']
  if (typeof members === 'object') return Object.values(members).map(toLists)
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, toLists(child)]))
}
