import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadWorld, readWorld, type World } from '../../emulator/world.ts'
import { createStack, type Fields, type Json, readTemplate, type Stack } from './cloudformation.ts'
import { root, textOf } from './source-tree.ts'

export const templatePath = 'examples/infrastructure/cloudformation/quicksight-snapshot.yml'
export const terraformFolder = 'examples/infrastructure/terraform'
export const template = readTemplate(textOf(templatePath))

export type Parameters = Readonly<Record<string, string>>

/** What everybody must give, of the account that the emulator plays. */
export const least: Parameters = {
  GitHubOrganization: 'octo-org',
  GitHubRepository: 'octo-repo',
  UserArns: 'arn:aws:quicksight:us-east-1:123456789012:user/default/analyst@example.com',
  DashboardArns:
    'arn:aws:quicksight:us-east-1:123456789012:dashboard/sales-overview,arn:aws:quicksight:eu-central-1:123456789012:dashboard/european-sales'
}

export function stackOf(parameters: Parameters): Stack {
  return createStack(template, { ...least, ...parameters })
}

/** Every policy document of a stack, under the name it has in the Terraform module. */
export function policiesOf({ resources }: Stack): Record<string, Json> {
  const policy = (name: string, member: string) => resources[name]?.Properties[member]
  const found = {
    base_trust: policy('BaseRole', 'AssumeRolePolicyDocument'),
    base_policy: policy('BasePolicy', 'PolicyDocument'),
    identity_trust: policy('IdentityRole', 'AssumeRolePolicyDocument'),
    snapshot_policy: policy('SnapshotPolicy', 'PolicyDocument'),
    base_bucket_policy: policy('BaseBucketPolicy', 'PolicyDocument'),
    bucket_policy: policy('BucketPolicy', 'PolicyDocument')
  }
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, Json] => entry[1] !== undefined))
}

/** `GitHubOrganizationId` is `github_organization_id` in the Terraform module. */
export function terraformName(parameter: string): string {
  return parameter
    .replace('GitHub', 'Github')
    .replace(/\B[A-Z]/g, '_$&')
    .toLowerCase()
}

/** What the Terraform module's locals hold for these parameters, worked out by terraform; needs no provider. */
export function terraformLocals(names: readonly string[], parameters: Parameters): Fields {
  const folder = mkdtempSync(join(tmpdir(), 'terraform-'))
  try {
    for (const file of ['variables.tf', 'policies.tf']) cpSync(join(root, terraformFolder, file), join(folder, file))
    writeFileSync(join(folder, 'account.tf'), 'locals {\n  partition  = "aws"\n  account_id = "123456789012"\n}\n')
    writeFileSync(join(folder, 'given.auto.tfvars.json'), JSON.stringify(terraformVariables(parameters)))
    const expression = `jsonencode({ ${names.map(name => `${name} = local.${name}`).join(', ')} })`
    const ran = spawnSync('terraform', ['console'], { cwd: folder, input: expression, encoding: 'utf8' })
    if (ran.status !== 0) throw new Error(`terraform console: ${ran.stderr}${ran.stdout}`)
    return JSON.parse(JSON.parse(ran.stdout.slice(ran.stdout.indexOf('"'))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function terraformVariables(parameters: Parameters): Fields {
  const given = Object.entries({ ...least, ...parameters })
  return Object.fromEntries(
    given.map(([name, value]) => [
      terraformName(name),
      template.Parameters[name]?.Type === 'CommaDelimitedList' ? value.split(',') : value
    ])
  )
}

/** The emulator's world with a stack's roles and bucket in place of its own. */
export function worldWith(stack: Stack): World {
  const world = loadWorld()
  const policies = policiesOf(stack)
  const { BaseRole, IdentityRole, Bucket } = stack.resources
  const permissions = [policies['base_policy'], policies['base_bucket_policy']]
  const base = IdentityRole === undefined ? [...permissions, policies['snapshot_policy']] : permissions
  const roles = [
    { name: BaseRole?.Properties['RoleName'], trust: policies['base_trust'], policies: base.filter(Boolean) },
    {
      name: IdentityRole?.Properties['RoleName'],
      trust: policies['identity_trust'],
      policies: [policies['snapshot_policy']]
    }
  ]
  const bucket = {
    name: Bucket?.Properties['BucketName'],
    region: world.identityRegion,
    quickSightMayWrite: JSON.stringify(policies['bucket_policy'] ?? '').includes('quicksight.amazonaws.com'),
    policy: policies['bucket_policy']
  }
  return readWorld({
    ...world,
    roles: roles.filter(({ name }) => name !== undefined),
    buckets: [bucket].filter(({ name }) => name !== undefined)
  })
}
