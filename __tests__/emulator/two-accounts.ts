import { GetIdentityContextCommand } from '@aws-sdk/client-quicksight'
import { AssumeRoleCommand } from '@aws-sdk/client-sts'
import type { Bucket, Role } from '../../emulator/account-schema.ts'
import { findAccount } from '../../emulator/accounts.ts'
import type { Emulator } from '../../emulator/emulator.ts'
import type { Policy } from '../../emulator/policy.ts'
import { createQuickSightClient, createStsClient, type Keys, provider, toKeys } from './clients.ts'

/** The second account of examples/emulator/many-accounts.yml. */
export const otherAccount = '111122223333'
export const createSnapshotRoleArn = (account: string, name: string) =>
  `arn:aws:iam::${account}:role/quicksight-snapshot-${name}`

export const createAllowPolicy = (action: string): Policy => ({
  Statement: [{ Effect: 'Allow', Action: [action], Resource: ['*'] }]
})

export function findRole({ world }: Emulator, account: string, name: string): Role {
  const roles = findAccount(world, account)?.roles ?? []
  const role = roles.find(each => each.name === `quicksight-snapshot-${name}`)
  if (role === undefined) throw new Error(`no role ${name} in ${account}`)
  return role
}

/** The bucket of the second account. */
export function findBucket({ world }: Emulator): Bucket {
  const bucket = findAccount(world, otherAccount)?.buckets[0]
  if (bucket === undefined) throw new Error('no bucket')
  return bucket
}

/** The identity-enhanced session of the analyst of an account. */
export async function assumeIdentityRole(
  emulator: Emulator,
  account: string,
  base: Keys,
  region: string,
  {
    RoleArn = createSnapshotRoleArn(account, 'identity'),
    ContextRegion
  }: { RoleArn?: string; ContextRegion?: string } = {}
) {
  const { Context } = await createQuickSightClient(emulator, base, region).send(
    new GetIdentityContextCommand({
      AwsAccountId: account,
      UserIdentifier: { UserName: 'analyst@example.com' },
      Namespace: 'default',
      ...(ContextRegion === undefined ? {} : { ContextRegion })
    })
  )
  const input = {
    RoleArn,
    RoleSessionName: 'run-1',
    ProvidedContexts: [{ ProviderArn: provider, ContextAssertion: Context }]
  }
  return toKeys((await createStsClient(emulator, base, region).send(new AssumeRoleCommand(input))).Credentials)
}
