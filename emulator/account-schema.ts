import { identityCenterShape } from './identity-center/world-part.ts'
import { identityPolicy, resourcePolicy, trustPolicy } from './policy.ts'
import {
  any,
  createEnumSchema,
  createStringSchema,
  flag,
  list,
  map,
  number,
  optional,
  type Read,
  type Schema,
  struct
} from './schema.ts'

const id = createStringSchema({ min: 1, max: 512, pattern: /[\w-]+/ })
/** `{n}` in a sheet with copies is the number of the copy. */
const countedId = createStringSchema({ min: 1, max: 512, pattern: /(?:[\w-]|\{n\})+/ })
const seconds = number({ min: 0 })
const cell: Schema<string | number> = {
  json: { type: ['string', 'number'] },
  read: (value, at, problems) =>
    typeof value === 'string' || typeof value === 'number' ? value : problems.wrongType(at, 'a string or a number')
}
/** Values of a column that a user can see; all values, if AWS's rule has an empty value for the user. */
const seen: Schema<'all' | string[]> = {
  json: { anyOf: [{ const: 'all' }, { type: 'array', items: { type: 'string' } }] },
  read: (value, at, problems) => (value === 'all' ? value : list(createStringSchema()).read(value, at, problems))
}
const failure = struct(
  {
    type: createStringSchema({ min: 1 }),
    message: createStringSchema(),
    times: optional(number({ min: 1, whole: true }))
  },
  true
)
const format = createEnumSchema('PDF', 'CSV', 'EXCEL')

const visual = struct(
  {
    id: countedId,
    type: createStringSchema({ pattern: /[A-Z]\w*Visual/ }),
    title: optional(createStringSchema()),
    table: createStringSchema(),
    columns: optional(list(createStringSchema())),
    by: optional(list(createStringSchema())),
    sum: optional(createStringSchema())
  },
  true
)
const sheet = struct(
  {
    id: countedId,
    name: createStringSchema({ min: 1, max: 2048 }),
    contentType: optional(createEnumSchema('INTERACTIVE', 'PAGINATED')),
    copies: optional(number({ min: 1, max: 20, whole: true })),
    visuals: list(visual, { max: 75 })
  },
  true
)
const parameter = struct(
  {
    name: createStringSchema({ pattern: /[a-zA-Z0-9]+/ }),
    type: createEnumSchema('String', 'Integer', 'Decimal', 'DateTime'),
    multi: optional(flag),
    default: optional(list(cell)),
    filters: optional(createStringSchema())
  },
  true
)
const jobScript = struct(
  {
    queuedSeconds: seconds,
    runningSeconds: seconds,
    fails: optional(failure),
    fileErrors: optional(
      list(struct({ format, visual: optional(id), type: createStringSchema(), message: createStringSchema() }, true))
    )
  },
  true
)
const dashboard = struct(
  {
    id,
    name: createStringSchema({ min: 1, max: 2048 }),
    region: createStringSchema(),
    owners: list(createStringSchema()),
    viewers: list(createStringSchema()),
    sheets: list(sheet, { min: 1, max: 20 }),
    parameters: optional(list(parameter)),
    dataSets: optional(list(id)),
    topics: optional(list(id)),
    job: optional(jobScript),
    /** As DescribeDashboardDefinition returned it, for an imported dashboard: served unchanged. */
    definition: optional(any),
    /** `Dashboard.Version` of an imported DescribeDashboard answer. */
    version: optional(any)
  },
  true
)
const table = struct(
  {
    columns: list(createStringSchema()),
    rows: list(list(cell)),
    rowLevelSecurity: optional(
      struct({ column: createStringSchema(), tag: optional(createStringSchema()), users: map(seen) }, true)
    )
  },
  true
)
const ids = optional(list(id))
const ingestion = struct(
  {
    id: optional(createStringSchema({ max: 128, pattern: /[a-zA-Z0-9-_]+/ })),
    status: createEnumSchema('QUEUED', 'RUNNING', 'FAILED', 'COMPLETED', 'CANCELLED'),
    minutesAgo: optional(number()),
    source: optional(createEnumSchema('MANUAL', 'SCHEDULED')),
    rowsIngested: optional(number({ min: 0, whole: true })),
    rowsDropped: optional(number({ min: 0, whole: true })),
    error: optional(struct({ type: optional(createStringSchema()), message: optional(createStringSchema()) }, true))
  },
  true
)
const refreshScript = struct(
  {
    queuedSeconds: optional(seconds),
    runningSeconds: optional(seconds),
    fails: optional(struct({ type: createStringSchema({ min: 1 }), message: createStringSchema() }, true)),
    rowsDropped: optional(number({ min: 0, whole: true })),
    source: optional(list(list(cell)))
  },
  true
)
const dataSet = struct(
  {
    id,
    name: optional(createStringSchema({ min: 1, max: 128 })),
    region: optional(createStringSchema()),
    importMode: createEnumSchema('SPICE', 'DIRECT_QUERY'),
    table: optional(createStringSchema()),
    file: optional(flag),
    lookbackWindow: optional(flag),
    parents: ids,
    preparedParents: ids,
    rules: ids,
    preparedRules: ids,
    ingestions: optional(list(ingestion)),
    refresh: optional(refreshScript)
  },
  true
)
const topic = struct(
  { id, name: optional(createStringSchema()), region: optional(createStringSchema()), dataSets: list(id) },
  true
)
const user = struct(
  {
    name: createStringSchema({ min: 1 }),
    email: createStringSchema(),
    namespace: optional(createStringSchema({ pattern: /[a-zA-Z0-9._-]*/, max: 64 })),
    role: createEnumSchema('ADMIN', 'AUTHOR', 'READER', 'ADMIN_PRO', 'AUTHOR_PRO', 'READER_PRO'),
    identityType: createEnumSchema('IAM', 'QUICKSIGHT', 'IAM_IDENTITY_CENTER'),
    active: optional(flag),
    restricted: optional(list(format))
  },
  true
)
const policies = list(identityPolicy)
const role = struct(
  {
    name: createStringSchema({ pattern: /[\w+=,.@-]{1,64}/ }),
    trust: trustPolicy,
    policies,
    maxSessionSeconds: optional(seconds)
  },
  true
)
/** `code` is the only valid one-time code of the device. */
const mfaDevice = struct(
  { serialNumber: createStringSchema({ min: 9, max: 256 }), code: createStringSchema({ pattern: /\d{6}/ }) },
  true
)
const iamUser = struct(
  {
    name: createStringSchema(),
    accessKeyId: createStringSchema(),
    secretAccessKey: createStringSchema(),
    policies,
    mfaDevices: optional(list(mfaDevice))
  },
  true
)
const bucket = struct(
  {
    name: createStringSchema(),
    region: createStringSchema(),
    quickSightMayWrite: optional(flag),
    policy: optional(resourcePolicy)
  },
  true
)

/** The parts of an account; the comments of world.yaml describe each. */
export const accountShape = struct(
  {
    account: createStringSchema({ pattern: /\d{12}/ }),
    identityRegion: createStringSchema(),
    regions: list(createStringSchema(), { min: 1 }),
    oidcAudiences: list(createStringSchema()),
    iamUsers: list(iamUser),
    roles: list(role),
    managedPolicies: map(identityPolicy),
    users: list(user),
    buckets: list(bucket),
    job: jobScript,
    tables: map(table),
    dataSets: optional(list(dataSet)),
    topics: optional(list(topic)),
    identityCenter: optional(identityCenterShape),
    dashboards: list(dashboard)
  },
  true
)

/** One AWS account of a world. Changes by a test take effect with the next request. */
export type AccountWorld = Read<typeof accountShape>
export type Dashboard = Read<typeof dashboard>
export type Sheet = Read<typeof sheet>
export type Visual = Read<typeof visual>
export type Parameter = Read<typeof parameter>
export type QuickSightUser = Read<typeof user>
export type Role = Read<typeof role>
export type Bucket = Read<typeof bucket>
export type DataSet = Read<typeof dataSet>
export type Topic = Read<typeof topic>
export type Table = Read<typeof table>
export type JobScript = Read<typeof jobScript>
