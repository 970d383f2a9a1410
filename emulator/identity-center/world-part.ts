import { createEnumSchema, createStringSchema, list, optional, type Read, struct } from '../schema.ts'

/** https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_OidcJwtConfiguration.html */
const issuer = struct(
  {
    name: createStringSchema({ min: 1 }),
    url: createStringSchema({ pattern: /https:\/\/.+/ }),
    claim: createStringSchema({ pattern: /\p{L}+(?:(?:\.|_)\p{L}+){0,2}/u }),
    attribute: createEnumSchema('emails.value', 'userName', 'externalId')
  },
  true
)

/** https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_JwtBearerGrant.html */
const grant = struct(
  {
    authorizedTokenIssuers: list(
      struct(
        {
          issuer: createStringSchema(),
          audiences: list(createStringSchema({ min: 1, max: 512 }), { min: 1, max: 10 })
        },
        true
      )
    )
  },
  true
)

const application = struct(
  {
    arn: createStringSchema({ pattern: /arn:[^:]+:sso::[^:]+:application\/(?:sso)?ins-[\w.-]{16}\/apl-\w{16}/ }),
    scopes: list(createStringSchema({ min: 1 })),
    /** Of JWT bearers; without it, the application cannot use this grant type. */
    grant: optional(grant),
    /** ARNs of the principals that its actor policy allows. */
    actors: list(createStringSchema()),
    /** User names. */
    assignments: list(createStringSchema())
  },
  true
)

const user = struct(
  {
    id: createStringSchema({ min: 1 }),
    userName: createStringSchema({ min: 1 }),
    email: optional(createStringSchema()),
    externalId: optional(createStringSchema()),
    /** Name of the QuickSight user, in namespace `default`. */
    quickSightUser: optional(createStringSchema())
  },
  true
)

/** An instance of IAM Identity Center. */
export const identityCenterShape = struct(
  {
    region: createStringSchema(),
    issuers: list(issuer),
    applications: list(application),
    users: list(user)
  },
  true
)

export type IdentityCenter = Read<typeof identityCenterShape>
export type Application = IdentityCenter['applications'][number]
export type StoreUser = IdentityCenter['users'][number]
