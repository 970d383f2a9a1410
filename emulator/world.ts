import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Bucket, type Dashboard, type Sheet, type World, worldShape } from './account-schema.ts'
import { wildcard } from './conditions.ts'
import { mergeWorlds } from './merge-world.ts'
import { getPartition } from './partition.ts'
import { nameInLists } from './quicksight/users.ts'
import { bucketOfArn } from './s3/bucket.ts'
import { Problems } from './schema.ts'

export type { Dashboard, QuickSightUser, World } from './account-schema.ts'

const ownWorld = new URL('./world.yaml', import.meta.url)

/**
 * Reads and checks a world. A file that says `extends: default` adds to the world that comes with the emulator.
 * @param replacements words to replace throughout the file first, a region by another for instance
 * @throws Error that lists everything wrong with the file
 */
export function loadWorld(path: string | URL = ownWorld, replacements: Readonly<Record<string, string>> = {}): World {
  const read = (file: string | URL): unknown =>
    parse(
      Object.entries(replacements).reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(file, 'utf8'))
    )
  const own = read(path)
  return readWorld(isExtension(own) ? extendDefault(own, read(ownWorld)) : own, String(path))
}

interface Extension {
  readonly extends: unknown
}

function isExtension(value: unknown): value is Extension {
  return typeof value === 'object' && value !== null && 'extends' in value
}

function extendDefault({ extends: base, ...added }: Extension, world: unknown): object {
  if (base !== 'default') throw new Error(`extends: the only world to extend is "default", not "${String(base)}"`)
  return mergeWorlds(world ?? {}, added)
}

/** Checks a world and fills in `{partition}` and `{account}` and the copies of sheets. */
export function readWorld(value: unknown, source = 'the world'): World {
  const problems = new Problems()
  const world = worldShape.read(fillIn(value), '', problems)
  const wrong = [...problems.types, ...problems.constraints]
  if (world && wrong.length === 0) {
    for (const dashboard of world.dashboards) dashboard.sheets = dashboard.sheets.flatMap(copies)
    wrong.push(...validateReferences(world))
  }
  if (!world || wrong.length > 0) throw new Error(`${source} is not a world:\n- ${wrong.join('\n- ')}`)
  return world
}

/** `{partition}` follows the identity region, so that one file serves aws, aws-cn and aws-us-gov. */
function fillIn(value: unknown): unknown {
  const text = JSON.stringify(value ?? null)
  const of = (name: string) => new RegExp(`"${name}":"([^"]*)"`).exec(text)?.[1] ?? ''
  const filled = text
    .replaceAll('{partition}', getPartition(of('identityRegion')))
    .replaceAll('{account}', of('account'))
  return JSON.parse(filled)
}

/** `{n}` in a sheet with `copies` counts them. */
function copies(sheet: Sheet): Sheet[] {
  const { copies: count = 1, ...template } = sheet
  const text = JSON.stringify(template)
  return Array.from({ length: count }, (_, index) => JSON.parse(text.replaceAll('{n}', String(index + 1))))
}

/** Checks that a schema cannot express: names that refer to nothing, IDs that two items share. */
function validateReferences(world: World): string[] {
  return [
    ...duplicates(world.dashboards.map(dashboard => `${dashboard.region}/${dashboard.id}`)).map(
      id => `dashboard ${id} is there twice`
    ),
    ...duplicates(world.users.map(nameInLists)).map(name => `user ${name} is there twice`),
    ...duplicates(world.roles.map(role => role.name)).map(name => `role ${name} is there twice`),
    ...duplicates(world.buckets.map(bucket => bucket.name)).map(name => `bucket ${name} is there twice`),
    ...world.dashboards.flatMap(dashboard => findDanglingReferences(world, dashboard)),
    ...findDanglingIssuers(world),
    ...world.buckets.flatMap(strangeResources),
    ...(world.regions.includes(world.identityRegion) ? [] : ['identityRegion is not among regions'])
  ]
}

function findDanglingIssuers({ identityCenter }: World): string[] {
  const issuers = identityCenter?.issuers.map(({ name }) => name) ?? []
  const used = identityCenter?.applications.flatMap(({ grant }) => grant?.authorizedTokenIssuers ?? []) ?? []
  return used.filter(({ issuer }) => !issuers.includes(issuer)).map(({ issuer }) => `${issuer} is not an issuer`)
}

/** "Policy has invalid resource": a bucket's policy speaks of the bucket and of what is in it. */
function strangeResources({ name, policy }: Bucket): string[] {
  const named = policy?.Statement.flatMap(({ Resource = [], NotResource = [] }) => [...Resource, ...NotResource]) ?? []
  return named
    .filter(resource => !wildcard(bucketOfArn(resource), name))
    .map(resource => `bucket ${name}: the policy has an invalid resource ${resource}`)
}

function findDanglingReferences(world: World, dashboard: Dashboard): string[] {
  const users = new Set(world.users.map(nameInLists))
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
    ...duplicates(dashboard.sheets.map(sheet => sheet.id)).map(id => `sheet ${id} is there twice`),
    ...duplicates(visuals.map(visual => visual.id)).map(id => `visual ${id} is there twice`)
  ].map(problem => `dashboard ${dashboard.id}: ${problem}`)
}

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}
