import fc from 'fast-check'
import {
  type Condition,
  type Context,
  conditions,
  contexts,
  toConditionElement,
  variable,
  versions
} from './condition-cases.ts'

/** A policy as JSON has it. */
export interface PolicyDocument {
  readonly Version?: string
  readonly Statement: readonly object[]
}
/** A policy, with what the known differences look at. */
export interface GeneratedPolicy {
  readonly document: PolicyDocument
  readonly statements: readonly StatementParts[]
}
export interface StatementParts {
  readonly effect: 'Allow' | 'Deny'
  readonly actions: Element
  readonly resources: Element
  readonly principals: Readonly<Record<string, readonly string[]>> | '*'
  readonly condition: readonly Condition[]
}
/** `Action` or `NotAction`, `Resource` or `NotResource`. */
interface Element {
  readonly isNegated: boolean
  readonly patterns: readonly string[]
}
export interface Target {
  readonly action: string
  readonly resource: string
  /** ID of the account of the resource; the callers are in another one, or in the same. */
  readonly owner: string
}

const account = '123456789012'
const otherAccount = '210987654321'
const provider = `arn:aws:iam::${account}:oidc-provider/accounts.example.com`
export const callers = {
  role: `arn:aws:sts::${account}:assumed-role/base/ci`,
  user: `arn:aws:iam::${account}:user/ana`
} as const

const dashboard = `arn:aws:quicksight:us-east-1:${account}:dashboard/sales`
const roleTargets: readonly Target[] = [account, account, otherAccount].map(owner => ({
  ...{ action: 'sts:AssumeRole', resource: `arn:aws:iam::${owner}:role/target` },
  owner
}))
const bucketTargets: readonly Target[] = [account, account, otherAccount].flatMap(owner => [
  { action: 's3:GetObject', resource: 'arn:aws:s3:::reports/ana/a.pdf', owner },
  { action: 's3:GetObject', resource: 'arn:aws:s3:::reports/x/a:b', owner },
  { action: 's3:PutObject', resource: 'arn:aws:s3:::reports/ben/a.pdf', owner },
  { action: 's3:ListBucket', resource: 'arn:aws:s3:::reports', owner }
])
const targets: readonly Target[] = [
  ...bucketTargets.filter(({ owner }) => owner === account),
  { action: 'quicksight:DescribeDashboard', resource: dashboard, owner: account },
  { action: 'quicksight:StartDashboardSnapshotJob', resource: `${dashboard}/snapshot-job/j1`, owner: account }
]

const bucketActions = ['*', 's3:*', 's3:Get*', 's3:getobject', 's3:?etObject', 's3:PutObject', 's3:List*']
const quickSightActions = ['quicksight:*', 'quicksight:Describe*', 'quicksight:*SnapshotJob*']
const roleActions = ['sts:*', 'sts:AssumeRole', 'sts:AssumeRole*', 'sts:TagSession']
const bucketResources = [
  '*',
  'arn:aws:s3:::*',
  'arn:aws:s3:::reports',
  'arn:aws:s3:::reports/*',
  'arn:aws:s3:::reports/*/a.pdf',
  'arn:aws:s3:::repor?s/ana/?.pdf',
  'arn:aws:s3:*:*:b',
  'arn:*:s3:::reports/*:b',
  `arn:aws:s3:::reports/${variable('aws:username')}/*`,
  `arn:aws:s3:::reports/${variable("aws:PrincipalTag/team, 'ana'")}/*`
]
const otherResources = [
  'arn:aws:quicksight:*:*:dashboard/*',
  `arn:aws:quicksight:us-east-1:${account}:*`,
  `arn:aws:quicksight:us-east-1:${otherAccount}:dashboard/sales`,
  `${dashboard}/*`,
  'arn:aws:quicksight:*:*:dash*/sales',
  `arn:aws:quicksight:*:${variable('aws:PrincipalAccount')}:dashboard/*`,
  'arn:aws:iam::*:role/*',
  ...roleTargets.map(({ resource }) => resource)
]
const principalArns = [
  account,
  `arn:aws:iam::${account}:root`,
  `arn:aws:iam::${account}:role/base`,
  callers.role,
  callers.user,
  otherAccount,
  `arn:aws:iam::${otherAccount}:root`,
  `arn:aws:iam::${otherAccount}:role/base`,
  `arn:aws:sts::${account}:assumed-role/base/other`
]

const createElements = (patterns: readonly string[]): fc.Arbitrary<Element> =>
  fc.record({
    isNegated: fc.constantFrom(false, false, false, true),
    patterns: fc.uniqueArray(fc.constantFrom(...patterns), { minLength: 1, maxLength: 3 })
  })
const principals: fc.Arbitrary<StatementParts['principals']> = fc.oneof(
  fc.constant('*' as const),
  fc.record({ AWS: fc.uniqueArray(fc.constantFrom('*', ...principalArns), { minLength: 1, maxLength: 3 }) }),
  fc.record({ AWS: fc.uniqueArray(fc.constantFrom(...principalArns), { minLength: 1, maxLength: 3 }) }),
  fc.constant({ Service: ['quicksight.amazonaws.com'] }),
  fc.constant({ Federated: [provider] })
)

const createStatements = (actions: readonly string[], resources: readonly string[]): fc.Arbitrary<StatementParts> =>
  fc.record({
    effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
    actions: createElements(actions),
    resources: createElements(resources),
    principals,
    condition: fc.oneof(fc.constant([]), fc.constant([]), fc.array(conditions, { minLength: 1, maxLength: 2 }))
  })

type Part = 'Resource' | 'Principal'

function toStatement(
  { effect, actions, resources, principals: who, condition }: StatementParts,
  parts: readonly Part[]
) {
  const element = (name: string, { isNegated, patterns }: Element) => ({ [isNegated ? `Not${name}` : name]: patterns })
  const conditionElement: Record<string, Record<string, readonly string[]>> = {}
  for (const { operator, key, values } of condition)
    conditionElement[operator] = { ...conditionElement[operator], [key]: values }
  return {
    Effect: effect,
    ...element('Action', actions),
    ...(parts.includes('Resource') ? element('Resource', resources) : {}),
    ...(parts.includes('Principal') ? { Principal: who } : {}),
    ...(condition.length === 0 ? {} : { Condition: conditionElement })
  }
}

function createPolicies(
  statement: fc.Arbitrary<StatementParts>,
  ...parts: readonly Part[]
): fc.Arbitrary<GeneratedPolicy> {
  const statements = fc.array(statement, { minLength: 1, maxLength: 3 })
  return fc.tuple(versions, statements).map(([version, all]) => ({
    statements: all,
    document: {
      ...(version === undefined ? {} : { Version: version }),
      Statement: all.map(each => toStatement(each, parts))
    }
  }))
}

export const identityPolicies = createPolicies(
  createStatements([...bucketActions, ...quickSightActions, ...roleActions], [...bucketResources, ...otherResources]),
  'Resource'
)
export const bucketPolicies = createPolicies(createStatements(bucketActions, bucketResources), 'Resource', 'Principal')
export const trustPolicies = createPolicies(createStatements(roleActions, ['*']), 'Principal')

/** A request of a caller, with every policy that decides on it. */
export interface PolicyCase {
  readonly caller: keyof typeof callers
  readonly target: Target
  readonly context: Context
  readonly identity: readonly GeneratedPolicy[]
  readonly session: GeneratedPolicy | undefined
  readonly resource: GeneratedPolicy | undefined
}

function createCases(target: readonly Target[], resource: fc.Arbitrary<GeneratedPolicy | undefined>) {
  const cases: fc.Arbitrary<PolicyCase> = fc.record({
    caller: fc.constantFrom('role', 'role', 'user'),
    target: fc.constantFrom(...target),
    context: contexts,
    identity: fc.array(identityPolicies, { maxLength: 2 }),
    session: fc.option(identityPolicies, { nil: undefined }),
    resource
  })
  return cases.map(each => (each.caller === 'user' ? { ...each, session: undefined } : each))
}

export const requestCases = createCases(targets, fc.constant(undefined))
export const bucketCases = createCases(bucketTargets, fc.option(bucketPolicies, { nil: undefined }))
export const trustCases = createCases(roleTargets, trustPolicies)

/** One condition of an Allow statement that otherwise applies. */
export interface ConditionCase {
  readonly version: string | undefined
  readonly condition: Condition
  readonly context: Context
}
export const conditionCases: fc.Arbitrary<ConditionCase> = fc.record({
  version: versions,
  condition: conditions,
  context: contexts
})

export function createConditionPolicy({ version, condition }: ConditionCase): PolicyDocument {
  const statement = { Effect: 'Allow', Action: '*', Resource: '*', Condition: toConditionElement(condition) }
  return { ...(version === undefined ? {} : { Version: version }), Statement: [statement] }
}
