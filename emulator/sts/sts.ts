import { type Authenticated, authenticate } from '../authenticate.ts'
import { formatNotAuthorized } from '../authorize.ts'
import { readBody } from '../body.ts'
import { createStsError } from '../errors.ts'
import type { Reply } from '../exchange.ts'
import type { BehaviorFlags } from '../feature-flags.ts'
import { getPartition } from '../partition.ts'
import type { Incoming, Service } from '../service.ts'
import { hashSha256 } from '../sigv4.ts'
import type { XmlNode } from '../xml.ts'
import { createStsErrorReply, createStsReply } from './answers.ts'
import { assumeRole, type StsParts } from './assume-role.ts'
import { assumeRoleInput, readInput, unflatten, webIdentityInput } from './parameters.ts'
import { assumeRoleWithWebIdentity, type WebIdentityParts } from './web-identity.ts'

export type Parts = StsParts & WebIdentityParts & { readonly switches: BehaviorFlags }
type Parameters = Readonly<Record<string, unknown>>
const secrets = ['WebIdentityToken', 'TokenCode']

/**
 * STS over the query protocol, GET and POST.
 * https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html
 */
export function createSts(parts: Parts): Service {
  return {
    name: 'sts',
    createErrorReply: createStsErrorReply,
    async open(incoming) {
      const { exchange, requestId } = incoming
      const body = await readBody(exchange.body)
      const form = exchange.method === 'GET' ? exchange.query : new URLSearchParams(body.toString())
      const operation = form.get('Action') ?? 'Unknown'
      const parameters = unflatten(form)
      const answer = async (): Promise<Reply> => {
        if (form.get('Version') !== '2011-06-15') throw createUnknownActionError(operation, form.get('Version'))
        return createStsReply(operation, perform(parts, operation, parameters, incoming, body), requestId)
      }
      return { operation, request: omitSessionSecrets(parameters), respond: answer }
    }
  }
}

export const stsOperations = ['AssumeRole', 'AssumeRoleWithWebIdentity', 'GetCallerIdentity'] as const

function perform(parts: Parts, operation: string, parameters: Parameters, incoming: Incoming, body: Buffer): XmlNode {
  if (operation === 'AssumeRoleWithWebIdentity')
    return assumeRoleWithWebIdentity(parts, readInput(webIdentityInput, parameters))
  if (operation !== 'AssumeRole' && operation !== 'GetCallerIdentity')
    throw createUnknownActionError(operation, '2011-06-15')
  const signer = authenticateSts(parts, incoming, body)
  const caller = signer.session
  // "No permissions are required", and none can be denied: documentation of GetCallerIdentity.
  if (operation === 'GetCallerIdentity') return { Arn: caller.arn, UserId: caller.userId, Account: caller.account }
  if (caller.kind === 'identity-enhanced' && parts.switches.enhancedSessionsOnlySnapshot)
    throw createStsError('AccessDenied', formatNotAuthorized(caller, { action: `sts:${operation}`, resource: '*' }))
  return assumeRole(parts, signer, readInput(assumeRoleInput, parameters))
}

function authenticateSts({ sessions, world, now }: Parts, { exchange, seen }: Incoming, body: Buffer): Authenticated {
  const context = { sessions, partition: getPartition(world.identityRegion), now: now() }
  const signer = authenticate('sts', exchange, hashSha256(body), context)
  seen({ arn: signer.session.arn, kind: signer.session.kind, region: signer.region })
  return signer
}

function createUnknownActionError(operation: string, version: string | null) {
  return createStsError(
    'InvalidAction',
    `Could not find operation ${operation} for version ${version ?? 'NO_VERSION_SPECIFIED'}`
  )
}

function omitSessionSecrets(parameters: Parameters): Parameters {
  const plain = Object.entries(parameters).filter(([name]) => !secrets.includes(name))
  const { ProvidedContexts: contexts, ...rest } = Object.fromEntries(plain)
  if (!Array.isArray(contexts)) return rest
  return { ...rest, ProvidedContexts: contexts.map(({ ProviderArn }) => ({ ProviderArn })) }
}
