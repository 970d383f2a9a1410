import { stsError } from '../errors.ts'
import { createStringSchema, list, optional, Problems, type Read, type Schema, struct } from '../schema.ts'

/** `DurationSeconds=900` arrives as text. */
const seconds: Schema<number> = {
  read(value, at, problems) {
    const count = Number(value)
    if (!/^\d+$/.test(String(value))) return problems.constraint(at, value, 'be an integer')
    if (count < 900) problems.constraint(at, value, 'have value greater than or equal to 900')
    if (count > 43_200) problems.constraint(at, value, 'have value less than or equal to 43200')
    return count
  }
}
const arn = createStringSchema({ min: 20, max: 2048 })
const tagText = /[\p{L}\p{Z}\p{N}_.:/=+\-@]*/u
const shared = {
  RoleArn: arn,
  RoleSessionName: createStringSchema({ min: 2, max: 64, pattern: /[\w+=,.@-]*/ }),
  PolicyArns: optional(list(struct({ arn }), { max: 10 })),
  Policy: optional(createStringSchema({ min: 1, max: 2048 })),
  DurationSeconds: optional(seconds)
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const assumeRoleInput = struct({
  ...shared,
  Tags: optional(
    list(
      struct({
        Key: createStringSchema({ min: 1, max: 128, pattern: tagText }),
        Value: createStringSchema({ max: 256, pattern: tagText })
      }),
      { max: 50 }
    )
  ),
  TransitiveTagKeys: optional(list(createStringSchema({ min: 1, max: 128, pattern: tagText }), { max: 50 })),
  ExternalId: optional(createStringSchema({ min: 2, max: 1224, pattern: /[\w+=,.@:/-]*/ })),
  SerialNumber: optional(createStringSchema({ min: 9, max: 256, pattern: /[\w+=/:,.@-]*/ })),
  TokenCode: optional(createStringSchema({ min: 6, max: 6, pattern: /\d*/ })),
  SourceIdentity: optional(createStringSchema({ min: 2, max: 64, pattern: /[\w+=,.@-]*/ })),
  ProvidedContexts: optional(
    list(struct({ ProviderArn: arn, ContextAssertion: createStringSchema({ min: 4, max: 3072 }) }), { min: 1, max: 5 })
  )
})
export type AssumeRoleInput = Read<typeof assumeRoleInput>

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export const webIdentityInput = struct({ ...shared, WebIdentityToken: createStringSchema({ min: 4, max: 20_000 }) })
export type WebIdentityInput = Read<typeof webIdentityInput>

/** @throws ValidationError that lists every violated constraint */
export function readInput<T>(shape: Schema<T>, parameters: unknown): T {
  const problems = new Problems()
  const input = shape.read(parameters, '', problems)
  if (problems.types.length > 0) throw stsError('ValidationError', problems.types.join('; '))
  if (input === undefined || problems.constraints.length > 0) throw stsError('ValidationError', problems.text)
  return input
}

type Tree = { [name: string]: Tree | string }

/** Without a prototype, which a name could reach into. */
const emptyTree = (): Tree => Object.create(null)

/** `PolicyArns.member.1.arn=X` becomes `{ PolicyArns: [{ arn: X }] }`. */
export function unflatten(form: URLSearchParams): Record<string, unknown> {
  const tree = emptyTree()
  for (const [path, value] of form) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const parent = names.reduce<Tree>((node, name) => {
      const child = node[name]
      if (typeof child === 'object') return child
      const created = emptyTree()
      node[name] = created
      return created
    }, tree)
    parent[last] = value
  }
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, lists(value)]))
}

function lists(value: Tree | string): unknown {
  if (typeof value === 'string') return value
  const members = value['member']
  if (typeof members === 'object') return Object.values(members).map(lists)
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, lists(child)]))
}
