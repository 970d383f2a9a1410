import { limits } from '../../domain/limits.ts'
import type { AwsSettings } from '../../domain/step.ts'
import { pluralize, quote } from '../../lib/text.ts'
import { readList } from '../reader/collections.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readInteger, readMatching, readText } from '../reader/scalars.ts'
import { describeUnknownPlaceholder, fillPlaceholders, localFallback, runPlaceholders } from '../values/placeholders.ts'
import { getPartition } from '../values/region.ts'

type SessionSettings = Pick<
  AwsSettings,
  'sessionName' | 'durationSeconds' | 'externalId' | 'inlinePolicy' | 'managedPolicies'
>

/** Reads the session settings of both roles, by the rules of https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function readSession(
  reader: InputReader,
  values: Readonly<Record<string, string>>,
  region?: string
): SessionSettings {
  const { min, max } = limits.sessionSeconds
  const externalId = readMatching(reader, 'role-external-id', {
    pattern: /^[\w+=,.@:/-]{2,1224}$/,
    what: 'an external ID',
    allowed: '2 to 1224 letters, digits and _+=,.@:/-',
    secret: true
  })
  const inlinePolicy = readInlinePolicy(reader)
  return {
    sessionName: readSessionName(reader, values),
    durationSeconds: readInteger(reader, 'role-duration-seconds', { min, max, unit: 'seconds' }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(inlinePolicy === undefined ? {} : { inlinePolicy }),
    managedPolicies: readManagedPolicies(reader, region)
  }
}

/** Values of placeholders lose characters that a session name cannot contain, such as the slash of a repository. */
function readSessionName(reader: InputReader, values: Readonly<Record<string, string>>): string {
  const value = readText(reader, 'role-session-name')
  if (value === undefined)
    return values['run-id'] === localFallback ? 'GitHubActions' : `GitHubActions-${values['run-id']}`
  const fitting = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value.replace(/[^\w+=,.@-]/g, '-')])
  )
  const filled = fillPlaceholders(value, fitting)
  if ('unknown' in filled) {
    for (const name of filled.unknown)
      reader.addValueProblem(
        'role-session-name',
        `${quote(`{${name}}`)} ${describeUnknownPlaceholder(name, runPlaceholders)}`
      )
    return value
  }
  // A long branch name is shortened, not reported.
  const name = filled.text === value ? value : filled.text.slice(0, 64)
  if (!/^[\w+=,.@-]{2,64}$/.test(name))
    reader.addValueProblem(
      'role-session-name',
      `${quote(value)} is not a session name. Allowed: 2 to 64 letters, digits and _+=,.@-`
    )
  return name
}

const policyLength = 2048

function readInlinePolicy(reader: InputReader): string | undefined {
  const policy = readText(reader, 'inline-session-policy')
  if (policy === undefined) return undefined
  const compact = compactObject(policy)
  if (compact === undefined) return reader.addValueProblem('inline-session-policy', 'the value is not a JSON object.')
  const fitting = policy.length <= policyLength ? policy : compact
  if (fitting.length <= policyLength) return fitting
  return reader.addValueProblem(
    'inline-session-policy',
    `${fitting.length} characters are too many; a session policy has at most ${policyLength}.`
  )
}

/** The JSON object without white space; undefined if the string is not a JSON object. */
function compactObject(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value) : undefined
  } catch {
    return undefined
  }
}

const maxManagedPolicies = 10

function readManagedPolicies(reader: InputReader, region?: string): readonly string[] {
  const arns = readList(reader, 'managed-session-policies')
  const partition = region === undefined ? '[a-z-]+' : getPartition(region)
  const pattern = new RegExp(`^arn:${partition}:iam::(?:\\d{12}|aws):policy/[!-~]{1,512}$`)
  for (const arn of arns)
    if (!pattern.test(arn))
      reader.addValueProblem(
        'managed-session-policies',
        `${quote(arn, 200)} is not the ARN of a managed policy (arn:${region === undefined ? 'PARTITION' : partition}:iam::ACCOUNT:policy/NAME, or aws for ACCOUNT).`
      )
  if (arns.length > maxManagedPolicies)
    reader.addValueProblem(
      'managed-session-policies',
      `${pluralize(arns.length, 'policy', 'policies')} are too many; at most ${maxManagedPolicies}.`
    )
  return arns
}
