import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { AccountWorld, Bucket, Dashboard, Sheet } from './account-schema.ts'
import { listAccounts } from './accounts.ts'
import { createWildcardPattern } from './conditions.ts'
import { isJsonObject, type JsonObject } from './json-object.ts'
import { mergeWorlds } from './merge-world.ts'
import { getPartition } from './partition.ts'
import { toListName } from './quicksight/users.ts'
import { parseBucketName } from './s3/bucket.ts'
import { Problems } from './schema.ts'
import { type World, worldShape } from './world-schema.ts'

export type { AccountWorld, Dashboard, QuickSightUser } from './account-schema.ts'
export type { World } from './world-schema.ts'

const defaultWorld = new URL('./world.yaml', import.meta.url)

/**
 * Reads and checks a world. A file that says `extends: default` adds to the world that comes with the emulator.
 * @param replacements strings to replace in the file first, for example a region by another one
 * @throws Error that lists every problem of the file
 */
export function loadWorld(
  path: string | URL = defaultWorld,
  replacements: Readonly<Record<string, string>> = {}
): World {
  const read = (file: string | URL): unknown =>
    parseOnce(
      Object.entries(replacements).reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(file, 'utf8'))
    )
  const content = read(path)
  return readWorld(isExtension(content) ? extendDefault(content, read(defaultWorld)) : content, String(path))
}

// Tests start emulators by the hundred, mostly with the same world. Nothing changes what was parsed: it is copied first.
const parsedByText = new Map<string, unknown>()

function parseOnce(text: string): unknown {
  if (!parsedByText.has(text)) parsedByText.set(text, parse(text))
  return parsedByText.get(text)
}

interface Extension {
  readonly extends: unknown
}

function isExtension(value: unknown): value is Extension {
  return typeof value === 'object' && value !== null && 'extends' in value
}

function extendDefault({ extends: base, ...added }: Extension, world: unknown): object {
  if (base !== 'default') throw new Error(`extends: only "default" can be extended, not "${String(base)}"`)
  return mergeWorlds(world ?? {}, added)
}

/** Checks a world and fills in `{partition}` and `{account}` and the copies of sheets. */
export function readWorld(value: unknown, source = 'the world'): World {
  const problems = new Problems()
  const world = worldShape.read(fillIn(value), '', problems)
  const wrong = [...problems.types, ...problems.constraints]
  if (world && wrong.length === 0) {
    for (const { dashboards } of listAccounts(world))
      for (const dashboard of dashboards) dashboard.sheets = dashboard.sheets.flatMap(expandCopies)
    wrong.push(...validateWorld(world))
  }
  if (!world || wrong.length > 0) throw new Error(`${source} is not a world:\n- ${wrong.join('\n- ')}`)
  return world
}

/** Fills in `{account}` of each account; parts that it leaves out are empty or those of the first account. */
function fillIn(value: unknown): unknown {
  if (!isJsonObject(value)) return value
  const { accounts, ...first } = value
  if (!Array.isArray(accounts)) return fillPlaceholders(value)
  const { identityRegion, regions, oidcAudiences, job } = first
  const shared = { identityRegion, regions, oidcAudiences, job }
  const further = accounts.map(each =>
    isJsonObject(each) ? fillPlaceholders({ ...shared, ...emptyAccount, ...each }) : each
  )
  return { ...fillPlaceholders(first), accounts: further }
}

const emptyAccount = {
  ...{ iamUsers: [], roles: [], managedPolicies: {}, users: [], buckets: [] },
  ...{ tables: {}, dashboards: [] }
}

/** `{partition}` follows the identity region, so that one file serves aws, aws-cn and aws-us-gov. */
function fillPlaceholders(account: JsonObject): JsonObject {
  const { identityRegion, account: id } = account
  const filled = JSON.stringify(account)
    .replaceAll('{partition}', getPartition(String(identityRegion)))
    .replaceAll('{account}', String(id))
  return JSON.parse(filled)
}

/** Replaces `{n}` in a sheet with `copies` by the number of the copy. */
function expandCopies(sheet: Sheet): Sheet[] {
  const { copies: count = 1, ...template } = sheet
  const text = JSON.stringify(template)
  return Array.from({ length: count }, (_, index) => JSON.parse(text.replaceAll('{n}', String(index + 1))))
}

/** Checks that a schema cannot express, of each account and of all accounts together. */
function validateWorld(world: World): string[] {
  const accounts = listAccounts(world)
  const formatPrefix = ({ account }: AccountWorld) => (accounts.length === 1 ? '' : `account ${account}: `)
  const findDuplicatesOfAll = (read: (account: AccountWorld) => readonly string[]) =>
    findDuplicates(accounts.flatMap(read))
  const partition = getPartition(world.identityRegion)
  return [
    ...accounts.flatMap(each => validateReferences(each).map(problem => `${formatPrefix(each)}${problem}`)),
    ...findDuplicatesOfAll(({ account }) => [account]).map(id => `account ${id} is defined twice`),
    ...findDuplicatesOfAll(({ buckets }) => buckets.map(({ name }) => name)).map(
      name => `bucket ${name} is defined twice`
    ),
    ...findDuplicatesOfAll(({ iamUsers }) => iamUsers.map(({ accessKeyId }) => accessKeyId)).map(
      id => `access key ${id} is defined twice`
    ),
    ...accounts
      .filter(({ identityRegion }) => getPartition(identityRegion) !== partition)
      .map(each => `${formatPrefix(each)}identityRegion is in another partition than that of the first account`)
  ]
}

/** Finds references to items that do not exist, and IDs that two items of an account share. */
function validateReferences(world: AccountWorld): string[] {
  return [
    ...findDuplicates(world.dashboards.map(dashboard => `${dashboard.region}/${dashboard.id}`)).map(
      id => `dashboard ${id} is defined twice`
    ),
    ...findDuplicates(world.users.map(toListName)).map(name => `user ${name} is defined twice`),
    ...findDuplicates(world.roles.map(role => role.name)).map(name => `role ${name} is defined twice`),
    ...world.dashboards.flatMap(dashboard => findDanglingReferences(world, dashboard)),
    ...findDanglingIssuers(world),
    ...world.buckets.flatMap(findForeignResources),
    ...(world.regions.includes(world.identityRegion) ? [] : ['identityRegion is not among regions'])
  ]
}

function findDanglingIssuers({ identityCenter }: AccountWorld): string[] {
  const issuers = identityCenter?.issuers.map(({ name }) => name) ?? []
  const used = identityCenter?.applications.flatMap(({ grant }) => grant?.authorizedTokenIssuers ?? []) ?? []
  return used.filter(({ issuer }) => !issuers.includes(issuer)).map(({ issuer }) => `${issuer} is not an issuer`)
}

/** "Policy has invalid resource": a bucket policy can only name the bucket and its objects. */
function findForeignResources({ name, policy }: Bucket): string[] {
  const named = policy?.Statement.flatMap(({ Resource = [], NotResource = [] }) => [...Resource, ...NotResource]) ?? []
  return named
    .filter(resource => !createWildcardPattern(parseBucketName(resource), name))
    .map(resource => `bucket ${name}: the policy has an invalid resource ${resource}`)
}

function findDanglingReferences(world: AccountWorld, dashboard: Dashboard): string[] {
  const users = new Set(world.users.map(toListName))
  const unknownUsers = [...dashboard.owners, ...dashboard.viewers].filter(name => !users.has(name))
  const visuals = dashboard.sheets.flatMap(sheet => sheet.visuals)
  const columnless = visuals.flatMap(visual => {
    const table = world.tables[visual.table]
    if (!table) return [`visual ${visual.id} shows table ${visual.table}, which does not exist`]
    const named = [...(visual.columns ?? []), ...(visual.by ?? []), ...(visual.sum ? [visual.sum] : [])]
    return named
      .filter(column => !table.columns.includes(column))
      .map(column => `visual ${visual.id} shows column ${column}, which table ${visual.table} does not have`)
  })
  return [
    ...unknownUsers.map(name => `${name} is not a user`),
    ...columnless,
    ...findDuplicates(dashboard.sheets.map(sheet => sheet.id)).map(id => `sheet ${id} is defined twice`),
    ...findDuplicates(visuals.map(visual => visual.id)).map(id => `visual ${id} is defined twice`)
  ].map(problem => `dashboard ${dashboard.id}: ${problem}`)
}

function findDuplicates(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}
