import { type AccountWorld, accountShape } from './account-schema.ts'
import {
  any,
  createStringSchema,
  type JsonSchema,
  list,
  map,
  optional,
  type Read,
  type Schema,
  struct
} from './schema.ts'

const github = struct(
  {
    repository: createStringSchema({ pattern: /[^/]+\/[^/]+/ }),
    subject: createStringSchema(),
    claims: optional(map(any)),
    releases: list(createStringSchema())
  },
  true
)

const parts = accountShape.fields
const partReferences = Object.fromEntries(Object.keys(parts).map(name => [name, { $ref: `#/$defs/${name}` }]))
const furtherAccount: JsonSchema = {
  type: 'object',
  properties: partReferences,
  required: ['account'],
  additionalProperties: false
}
/** In a file, a further account can leave out every part but its ID. */
const furtherAccounts: Schema<AccountWorld[]> = {
  ...list(accountShape),
  json: { type: 'array', items: furtherAccount }
}

/** The content of world.yaml: an AWS account, GitHub, and the further accounts. */
export const worldShape = struct({ ...parts, github, accounts: optional(furtherAccounts) }, true)

/** Everything that the emulator serves. Changes by a test take effect with the next request. */
export type World = Read<typeof worldShape>
