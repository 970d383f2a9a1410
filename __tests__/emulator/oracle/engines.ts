import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { explainDenial, trusts } from '../../../emulator/authorize.ts'
import { identityPolicy, type Policy, resourcePolicy, trustPolicy } from '../../../emulator/policy.ts'
import { Problems } from '../../../emulator/schema.ts'
import type { Session } from '../../../emulator/sessions.ts'
import { loadWorld } from '../../../emulator/world.ts'
import type { Context } from './condition-cases.ts'
import { callers, type PolicyDocument, type Target } from './policy-cases.ts'

export type Verdict = 'Allowed' | 'ImplicitlyDenied' | 'ExplicitlyDenied'
/** A request with its policies, for both engines. */
export interface Question {
  readonly caller: keyof typeof callers
  readonly target: Target
  readonly context: Context
  readonly identity: readonly PolicyDocument[]
  readonly session?: PolicyDocument | undefined
  readonly resource?: PolicyDocument | undefined
}

const folder =
  process.env['IAM_SIMULATE'] || join(import.meta.dirname, '../../../node_modules/@cloud-copilot/iam-simulate')
const runner = join(import.meta.dirname, 'simulate.mjs')

/** Whether `@cloud-copilot/iam-simulate` is in the folder that `IAM_SIMULATE` names, or in node_modules. */
export const isOracleInstalled = existsSync(join(folder, 'package.json'))
if (process.env['IAM_SIMULATE'] && !isOracleInstalled) throw new Error(`IAM_SIMULATE: no package in ${folder}`)

const everything: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }]
}
/** An organization that limits nothing. */
const organization = {
  serviceControlPolicies: [{ orgIdentifier: 'root', policies: [{ name: 'everything', policy: everything }] }],
  resourceControlPolicies: [{ orgIdentifier: 'root', policies: [] }]
}

function toSimulation({ caller, target, context, identity, session, resource }: Question): object {
  return {
    request: {
      principal: callers[caller],
      action: target.action,
      resource: { resource: target.resource, accountId: target.owner },
      contextVariables: context
    },
    identityPolicies: identity.map((policy, index) => ({ name: `identity-${index}`, policy })),
    ...(session && { sessionPolicy: session }),
    ...(resource && { resourcePolicy: resource }),
    ...organization
  }
}

interface SimulationResult {
  readonly overallResult?: Verdict
  readonly errors?: object
  readonly result?: { readonly ignoredContextKeys?: readonly string[] }
}

/**
 * The oracle's answers to all questions, from a separate process.
 * @throws Error if the oracle rejects a question
 */
export function askOracle(questions: readonly Question[]): Verdict[] {
  const input = JSON.stringify(questions.map(toSimulation))
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const results: SimulationResult[] = JSON.parse(execFileSync(process.execPath, [runner, folder], options))
  return results.map(({ overallResult, errors, result }, index) => {
    const ignored = result?.ignoredContextKeys ?? []
    if (overallResult !== undefined && ignored.length === 0) return overallResult
    throw new Error(`The oracle rejects ${JSON.stringify({ errors, ignored, question: questions[index] })}`)
  })
}

const world = loadWorld()

/** @throws Error if the emulator rejects a policy that the oracle accepts */
function readPolicy(schema: typeof identityPolicy, document: PolicyDocument): Policy {
  const problems = new Problems()
  const policy = schema.read(document, '', problems)
  const wrong = [...problems.types, ...problems.constraints]
  if (!policy || wrong.length > 0) throw new Error(`The emulator rejects a policy: ${wrong.join('; ')}`)
  return policy
}

function createSession({ caller, identity, session }: Question): Session {
  return {
    accessKeyId: 'ASIA',
    secretAccessKey: 'secret',
    arn: callers[caller],
    account: world.account,
    partition: 'aws',
    userId: 'AROA:ci',
    kind: caller,
    expiresAt: Number.POSITIVE_INFINITY,
    ...(caller === 'role' ? { role: 'base' } : {}),
    ownPolicies: identity.map(document => readPolicy(identityPolicy, document)),
    sessionPolicies: session ? [readPolicy(identityPolicy, session)] : []
  }
}

/** The emulator's answer to a request for an object, a bucket or a dashboard. */
export function askEmulator(question: Question): Verdict {
  const { target, context, resource } = question
  const policy = resource && readPolicy(resourcePolicy, resource)
  const { owner } = target
  const denial = explainDenial(world, createSession(question), { ...target, conditions: context }, { policy, owner })
  if (!denial) return 'Allowed'
  return denial.message.includes('with an explicit deny') ? 'ExplicitlyDenied' : 'ImplicitlyDenied'
}

/** Whether the role of the question, whose trust policy is the resource's policy, can be assumed. */
export function isTrusted(question: Question): boolean {
  const { target, context, resource } = question
  if (!resource) throw new Error('A role has a trust policy')
  const name = target.resource.split('/').at(-1) ?? ''
  const role = { name, trust: readPolicy(trustPolicy, resource), policies: [] }
  const owner = { ...world, account: target.owner }
  return trusts(world, createSession(question), { role, owner }, { ...target, conditions: context })
}
