import type { AccountWorld, Bucket } from './account-schema.ts'
import type { World } from './world-schema.ts'

/** All accounts of a world; the first one is the world itself. */
export function listAccounts(world: World): readonly AccountWorld[] {
  return [world, ...(world.accounts ?? [])]
}

/** The account with this ID. */
export function findAccount(world: World, id: string): AccountWorld | undefined {
  return listAccounts(world).find(({ account }) => account === id)
}

/**
 * The account of a session, which the service finds only while its account exists.
 * @throws Error if the world has no account with this ID
 */
export function getAccount(world: World, id: string): AccountWorld {
  const found = findAccount(world, id)
  if (found === undefined) throw new Error(`The world has no account ${id}`)
  return found
}

export interface OwnedBucket extends Bucket {
  /** ID of the account that owns the bucket. */
  readonly owner: string
}

/** All buckets: their names are unique over all accounts. */
export function listAllBuckets(world: World): readonly OwnedBucket[] {
  return listAccounts(world).flatMap(({ account, buckets }) => buckets.map(bucket => ({ ...bucket, owner: account })))
}

/** The bucket with this name, in whichever account it is: names are global. */
export function findBucket(world: World, name: string): OwnedBucket | undefined {
  return listAllBuckets(world).find(bucket => bucket.name === name)
}
