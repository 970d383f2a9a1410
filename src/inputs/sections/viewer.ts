import type { UserIdentifier, Viewer } from '../../domain/report.ts'
import { joinList, quote } from '../../lib/text.ts'
import type { InputName } from '../input-names.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readBoolean, readMatching, readText } from '../reader/scalars.ts'
import type { StepContext } from '../step-context.ts'
import { getPartition, regionPattern } from '../values/region.ts'
import { parseUserArn, type UserArn } from '../values/user-arn.ts'
import { describeRegion } from './region.ts'

const userNames = ['user-email', 'user-name', 'user-arn'] as const

/** Inputs that select the viewer. An entry of `reports` that sets one of them inherits none of the others. */
export const viewerInputs: readonly InputName[] = [...userNames, 'identity-center-application', 'anonymous']

const identityCenterOnly: readonly InputName[] = ['identity-center-audience', 'identity-center-region']

/**
 * Reads the viewer: a registered user, identified in exactly one way, a user of IAM Identity Center, or an anonymous user.
 * `mode: list` requires none.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 */
export async function readViewer(reader: InputReader, context: StepContext): Promise<Viewer> {
  const anonymous = readBoolean(reader, 'anonymous')
  const value = userNames.filter(name => reader.get(name) !== undefined)
  const rowLevelTags =
    reader.get('row-level-tags') === undefined
      ? []
      : await (await import('./row-level-tags.ts')).readRowLevelTags(reader, anonymous)
  if (reader.get('identity-center-application') !== undefined)
    return (await import('./identity-center.ts')).readIdentityCenter(reader, context, anonymous)
  warnIneffectiveIdentityCenter(reader)
  const registered = readRegistered(reader, context)
  if (anonymous || (context.mode === 'list' && value.length === 0)) {
    if (value.length > 0)
      reader.addConflict(`anonymous: true and ${joinList(value)} exclude each other. Remove one of them.`)
    if (anonymous) warnIneffectiveInputs(reader)
    return { kind: 'anonymous', rowLevelTags }
  }
  if (value.length === 0)
    reader.addConflict(
      `user-email: no user is set. Set exactly one of ${joinList(userNames, 'or')}, or anonymous: true.`
    )
  if (value.length > 1) reader.addConflict(`${joinList(value)} exclude each other. Set exactly one of them.`)
  return registered
}

function warnIneffectiveIdentityCenter(reader: InputReader): void {
  const ineffective = identityCenterOnly.filter(name => reader.isSetHere(name))
  if (ineffective.length > 0)
    reader.warn(`${joinList(ineffective)}: this applies only with identity-center-application, which is not set.`)
}

// Inherited inputs apply to registered users; a default namespace was probably not set.
function warnIneffectiveInputs(reader: InputReader): void {
  const namespace = readText(reader, 'namespace') !== 'default' && reader.isSetHere('namespace') ? ['namespace'] : []
  const ineffective = [...namespace, ...(reader.isSetHere('identity-region') ? ['identity-region'] : [])]
  if (ineffective.length > 0)
    reader.warn(`${joinList(ineffective)}: this applies to registered users only, and the export is anonymous.`)
}

function readRegistered(reader: InputReader, context: StepContext): Viewer {
  const arn = readUserArn(reader, context)
  const user = readEmail(reader) ?? readUserName(reader) ?? { userArn: arn?.arn ?? '' }
  const identityRegion = readIdentityRegion(reader, context, arn)
  return {
    kind: 'registered',
    user,
    namespace: readNamespace(reader, arn),
    ...(identityRegion === undefined ? {} : { identityRegion })
  }
}

function readEmail(reader: InputReader): UserIdentifier | undefined {
  const email = readText(reader, 'user-email')
  if (email === undefined) return undefined
  if (!/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(email) || email.length > 320)
    reader.addValueProblem(
      'user-email',
      `${quote(email)} is not an e-mail address. For a user without an e-mail address, set user-name or user-arn.`
    )
  return { email }
}

function readUserName(reader: InputReader): UserIdentifier | undefined {
  const userName = readText(reader, 'user-name')
  if (userName === undefined) return undefined
  if (userName.startsWith('arn:'))
    reader.addValueProblem('user-name', `${quote(userName, 200)} is an ARN. Set user-arn instead.`)
  else if (!/^\P{Cc}{1,512}$/u.test(userName))
    reader.addValueProblem(
      'user-name',
      `${quote(userName)} is not a user name. A user name is one line of at most 512 characters.`
    )
  return { userName }
}

function readUserArn(reader: InputReader, context: StepContext): UserArn | undefined {
  const value = readText(reader, 'user-arn')
  if (value === undefined) return undefined
  const arn = parseUserArn(value)
  if ('problem' in arn) return reader.addValueProblem('user-arn', arn.problem)
  if (context.region !== undefined && arn.partition !== getPartition(context.region))
    reader.addValueProblem('user-arn', `${quote(value, 200)} is in another partition than ${context.region}.`)
  if (context.accountId !== undefined && arn.accountId !== context.accountId)
    reader.addValueProblem(
      'user-arn',
      `${quote(value, 200)} is in another account than aws-account-id, ${context.accountId}.`
    )
  return arn
}

/**
 * The identity context is requested in the user's account, which must be the dashboard's.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 */
export function checkUserAccount(
  reader: InputReader,
  viewer: Viewer,
  account: { readonly id: string; readonly from: string } | undefined
): void {
  if (!account || viewer.kind !== 'registered' || !('userArn' in viewer.user)) return
  const arn = parseUserArn(viewer.user.userArn)
  if ('problem' in arn || arn.accountId === account.id) return
  reader.addConflict(
    `user-arn: ${quote(arn.arn, 200)} is in another account than the dashboard, which is in ${account.id} (from ${account.from}).`
  )
}

const namespaceShape = {
  pattern: /^[a-zA-Z0-9._-]{1,64}$/,
  what: 'a namespace',
  allowed: 'at most 64 letters, digits, dots, - and _'
}

/** An ARN contains the namespace; only a different one that is not the default contradicts it. */
function readNamespace(reader: InputReader, arn: UserArn | undefined): string {
  const namespace = readMatching(reader, 'namespace', namespaceShape) ?? 'default'
  if (!arn || arn.namespace === namespace) return namespace
  if (namespace !== 'default')
    reader.addConflict(
      `namespace: ${quote(namespace)} contradicts user-arn, whose namespace is ${quote(arn.namespace)}.`
    )
  return arn.namespace
}

/** The default of `identity-region` is the region of the user's ARN. */
function readIdentityRegion(reader: InputReader, context: StepContext, arn: UserArn | undefined): string | undefined {
  const value = readText(reader, 'identity-region')
  if (value !== undefined && !regionPattern.test(value))
    return reader.addValueProblem('identity-region', `${quote(value)} is not a region. ${describeRegion(value)}`)
  if (value !== undefined && context.region !== undefined && getPartition(value) !== getPartition(context.region))
    return reader.addValueProblem(
      'identity-region',
      `${quote(value)} is in another partition than ${context.region}; an identity context does not cross partitions.`
    )
  if (value !== undefined && arn && arn.region !== value)
    return reader.addConflict(`identity-region: ${quote(value)} contradicts user-arn, whose region is ${arn.region}.`)
  return value ?? (arn?.region === context.region ? undefined : arn?.region)
}
