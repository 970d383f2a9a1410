import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadWorld, readWorld, type World } from '../../emulator/world.ts'
import {
  createStack,
  type Fields,
  findParameterProblems,
  type Json,
  readTemplate,
  type Stack
} from './cloudformation.ts'
import { readText, root } from './source-tree.ts'

export const templatePath = 'examples/infrastructure/cloudformation/quicksight-snapshot.yml'
export const terraformFolder = 'examples/infrastructure/terraform'
export const template = readTemplate(readText(templatePath))

export type Parameters = Readonly<Record<string, string>>

/** The parameters without a usable default, for the account of the emulator. */
export const requiredParameters: Parameters = {
  GitHubOrganization: 'octo-org',
  GitHubOrganizationId: '123456',
  GitHubRepository: 'octo-repo',
  GitHubRepositoryId: '789012',
  UserArns: 'arn:aws:quicksight:us-east-1:123456789012:user/default/analyst@example.com',
  DashboardArns:
    'arn:aws:quicksight:us-east-1:123456789012:dashboard/sales-overview,arn:aws:quicksight:eu-central-1:123456789012:dashboard/european-sales'
}

export function createKitStack(parameters: Parameters): Stack {
  return createStack(template, { ...requiredParameters, ...parameters })
}

/** Messages with which CloudFormation refuses these parameters. */
export function findKitProblems(parameters: Parameters): string[] {
  return findParameterProblems(template, { ...requiredParameters, ...parameters })
}

/** Every policy document of a stack, by its name in the Terraform module. */
export function getPolicies({ resources }: Stack): Record<string, Json> {
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
export function toTerraformName(parameter: string): string {
  return parameter
    .replace('GitHub', 'Github')
    .replace(/\B[A-Z]/g, '_$&')
    .toLowerCase()
}

/** A call of the Terraform module with these parameters, and the names of its locals to evaluate. */
export interface TerraformCall {
  readonly parameters: Parameters
  readonly locals: readonly string[]
}

/**
 * Values of the Terraform module's locals for each call, computed by terraform; needs no provider. One terraform evaluates
 * all calls, since starting it takes most of the time.
 */
export function evaluateTerraformLocals(calls: readonly TerraformCall[]): Fields[] {
  const folder = mkdtempSync(join(tmpdir(), 'terraform-'))
  try {
    const modules = calls.map(({ parameters, locals }, i) => {
      const source = copyTerraformModule(join(folder, `module_${i}`))
      const values = Object.fromEntries(locals.map(name => [name, `\${local.${name}}`]))
      writeFileSync(join(source, 'outputs.tf.json'), JSON.stringify({ output: { locals: { value: values } } }))
      return [`module_${i}`, { source: `./module_${i}`, ...toTerraformVariables(parameters) }]
    })
    writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ module: Object.fromEntries(modules) }))
    runTerraform(folder, ['init', '-backend=false', '-input=false'])
    runTerraform(folder, ['plan', '-no-color', '-input=false'])
    const values = calls.map((_, i) => `module.module_${i}.locals`)
    const printed = runTerraform(folder, ['console'], `jsonencode([${values.join(', ')}])`)
    return JSON.parse(JSON.parse(printed.slice(printed.indexOf('"'))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runTerraform(folder: string, args: readonly string[], input = ''): string {
  const ran = spawnSync('terraform', args, { cwd: folder, input, encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`terraform ${args[0]}: ${ran.stderr}${ran.stdout}`)
  return ran.stdout
}

/** The errors with which terraform refuses these parameters, without its line breaks; empty if it accepts them. */
export function findTerraformProblems(parameters: Parameters): string {
  const folder = copyTerraformModule(mkdtempSync(join(tmpdir(), 'terraform-')))
  try {
    writeFileSync(join(folder, 'given.auto.tfvars.json'), JSON.stringify(toTerraformVariables(parameters)))
    const ran = spawnSync('terraform', ['plan', '-no-color', '-input=false'], { cwd: folder, encoding: 'utf8' })
    return ran.status === 0 ? '' : `${ran.stderr}${ran.stdout}`.replace(/[\s│]+/g, ' ')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The module without what needs AWS: its variables and policies, and an account for them. */
function copyTerraformModule(folder: string): string {
  for (const file of ['variables.tf', 'policies.tf']) cpSync(join(root, terraformFolder, file), join(folder, file))
  const locals = ['partition  = "aws"', 'account_id = "123456789012"', 'dns_suffix = "amazonaws.com"']
  writeFileSync(join(folder, 'account.tf'), `locals {\n  ${locals.join('\n  ')}\n}\n`)
  return folder
}

/** Names of the variables that are lists; the template takes each of them as one string with commas. */
const terraformLists = new Set(
  [...readText(`${terraformFolder}/variables.tf`).matchAll(/^variable "(\w+)" \{\n[^}]*?type += list\(string\)/gm)].map(
    ([, name = '']) => name
  )
)

function toTerraformVariables(parameters: Parameters): Fields {
  const given = Object.entries({ ...requiredParameters, ...parameters })
  return Object.fromEntries(
    given.map(([name, value]) => {
      const variable = toTerraformName(name)
      return [variable, terraformLists.has(variable) ? value.split(',').filter(each => each !== '') : value]
    })
  )
}

/** The emulator's world whose roles and bucket are replaced by those of a stack. */
export function createWorldWithStack(stack: Stack): World {
  const world = loadWorld()
  const policies = getPolicies(stack)
  const { BaseRole, IdentityRole, SnapshotPolicy } = stack.resources
  const exporting = SnapshotPolicy?.Properties['Roles'] as readonly string[]
  const roles = [
    {
      role: BaseRole,
      trust: policies['base_trust'],
      policies: [policies['base_policy'], policies['base_bucket_policy']]
    },
    { role: IdentityRole, trust: policies['identity_trust'], policies: [] }
  ].flatMap(({ role, trust, policies: own }) => {
    const name = role?.Properties['RoleName']
    if (name === undefined) return []
    const exports = exporting.includes(String(name)) ? [policies['snapshot_policy']] : []
    return [{ name, trust, policies: [...own, ...exports].filter(Boolean) }]
  })
  return readWorld({ ...world, roles, buckets: findBuckets(stack, world.identityRegion) })
}

/** The bucket of a stack: the one it creates, or an existing one without a policy. */
function findBuckets(stack: Stack, region: string): Fields[] {
  const policy = getPolicies(stack)['bucket_policy']
  const url = stack.outputs['UploadTo'] ?? stack.outputs['BucketForQuickSight']
  if (url === undefined) return []
  const name = String(url).split('/')[2] ?? ''
  const quickSightMayWrite = JSON.stringify(policy ?? '').includes('quicksight.amazonaws.com')
  return [{ name, region, quickSightMayWrite, ...(policy === undefined ? {} : { policy }) }]
}
