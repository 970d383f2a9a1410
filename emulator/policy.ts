import { isKnownOperator, isValidFor, normalizeOperator } from './conditions.ts'
import { githubHost, namesWorkflows } from './github-issuer.ts'
import { createEnumSchema, createStringSchema, list, map, optional, type Read, type Schema, struct } from './schema.ts'

const oneOrMany: Schema<string[]> = {
  json: {
    anyOf: [
      { type: ['string', 'number', 'boolean'] },
      { type: 'array', items: { type: ['string', 'number', 'boolean'] }, minItems: 1 }
    ]
  },
  read: (value, at, problems) => {
    const single = ['string', 'number', 'boolean'].includes(typeof value)
    return list(createStringSchema(), { min: 1 }).read(single ? [String(value)] : value, at, problems)
  }
}
const principalShape: Schema<Record<string, string[]>> = {
  json: { anyOf: [{ const: '*' }, { type: 'object', additionalProperties: oneOrMany.json }] },
  read: (value, at, problems) => (value === '*' ? { AWS: ['*'] } : map(oneOrMany).read(value, at, problems))
}
const conditionBlock = map(map(oneOrMany))
/** Normalizes the case of operators, since IAM accepts any. */
const conditionShape: typeof conditionBlock = {
  ...conditionBlock,
  read: (value, at, problems) => {
    const entries = Object.entries(conditionBlock.read(value, at, problems) ?? {})
    const block = Object.fromEntries(entries.map(([operator, keys]) => [normalizeOperator(operator), keys]))
    if (Object.keys(block).length < entries.length) problems.add(at, 'a condition operator is there twice')
    return block
  }
}
const statementShape = struct(
  {
    Sid: optional(createStringSchema()),
    Effect: createEnumSchema('Allow', 'Deny'),
    Principal: optional(principalShape),
    NotPrincipal: optional(principalShape),
    Action: optional(oneOrMany),
    NotAction: optional(oneOrMany),
    Resource: optional(oneOrMany),
    NotResource: optional(oneOrMany),
    Condition: optional(conditionShape)
  },
  true
)
export type Statement = Read<typeof statementShape>

/** Problems of a statement, with the messages of IAM. */
type Rule = (statement: Statement) => readonly string[]

function createPolicySchema(...rules: readonly Rule[]) {
  const judged: Schema<Statement> = {
    ...(statementShape.json === undefined ? {} : { json: statementShape.json }),
    read(value, at, problems) {
      const statement = statementShape.read(value, at, problems)
      const complaints = statement ? rules.flatMap(rule => rule(statement)) : []
      for (const complaint of complaints) problems.add(at, complaint)
      return statement
    }
  }
  const statements: Schema<Statement[]> = {
    json: { anyOf: [judged.json ?? {}, { type: 'array', items: judged.json ?? {}, minItems: 1 }] },
    read: (value, at, problems) => {
      const read = list(judged, { min: 1 }).read(Array.isArray(value) ? value : [value], at, problems)
      const names = (read ?? []).flatMap(({ Sid }) => Sid ?? [])
      for (const name of names.filter((each, index) => each !== '' && names.indexOf(each) !== index))
        problems.add(at, `Statement IDs (SID) in a single policy must be unique: ${name}`)
      return read
    }
  }
  const Version = optional(createEnumSchema('2012-10-17', '2008-10-17'))
  return struct({ Version, Id: optional(createStringSchema()), Statement: statements }, true)
}

const checkEach = (values: readonly string[] = [], pattern: RegExp, complaint: (value: string) => string) =>
  values.filter(value => !pattern.test(value)).map(complaint)

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
const checkActions: Rule = ({ Action, NotAction }) => [
  ...((Action === undefined) === (NotAction === undefined) ? ['Policy statement must contain actions.'] : []),
  ...checkEach(
    [...(Action ?? []), ...(NotAction ?? [])],
    /^(?:\*|\*:\*|[a-z0-9-]+:[a-z0-9*?]+)$/i,
    action => `Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.: ${action}`
  )
]

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html */
const checkResources: Rule = ({ Resource, NotResource }) => [
  ...((Resource === undefined) === (NotResource === undefined) ? ['Policy statement must contain resources.'] : []),
  ...checkEach(
    [...(Resource ?? []), ...(NotResource ?? [])],
    /^(?:\*|arn:[\w*?-]+:[a-z0-9-]+:[^:]*:[^:]*:.+)$/,
    resource => `Resource ${resource} must be in ARN format or "*".`
  )
]

const forbidResources: Rule = ({ Resource, NotResource }) =>
  (Resource ?? NotResource) ? ['Has prohibited field Resource'] : []

const forbidPrincipals: Rule = ({ Principal, NotPrincipal }) =>
  (Principal ?? NotPrincipal) ? ['Policy document should not specify a principal.'] : []

/** "You cannot use the NotPrincipal element in an IAM identity-based policy nor in an IAM role trust policy." */
const forbidNotPrincipal: Rule = ({ NotPrincipal }) => (NotPrincipal ? ['Has prohibited field NotPrincipal'] : [])

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html */
const checkNotPrincipal: Rule = ({ Effect, Principal, NotPrincipal }) => [
  ...(Principal && NotPrincipal ? ['Statement has both Principal and NotPrincipal'] : []),
  ...(NotPrincipal && Effect === 'Allow' ? ['Allow with NotPrincipal is not allowed.'] : [])
]

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
const checkPrincipals: Rule = ({ Principal: named, NotPrincipal }) => {
  const Principal = named ?? NotPrincipal
  const known = ['AWS', 'Federated', 'Service', 'CanonicalUser']
  const kinds = Object.keys(Principal ?? {})
  return [
    ...(kinds.length === 0 ? ['Missing required field Principal'] : []),
    ...kinds.filter(kind => !known.includes(kind)).map(kind => `Invalid principal in policy: ${kind}`),
    ...checkEach(
      Principal?.['AWS'],
      /^(?:\*|\d{12}|arn:[\w-]+:(?:iam|sts)::\d{12}:(?:root|(?:user|role|assumed-role|federated-user)\/[^*?]+))$/,
      principal => `Invalid principal in policy: ${principal}`
    )
  ]
}

const checkStsActions: Rule = ({ Action = [], NotAction = [] }) =>
  checkEach([...Action, ...NotAction], /^sts:/i, () => 'AssumeRole policy may only specify STS AssumeRole actions.')

const checkGitHubSubject: Rule = ({ Effect, Principal, Condition = {} }) => {
  const trusted = Effect === 'Allow' && Principal?.['Federated']?.some(name => name.endsWith(`/${githubHost}`))
  return trusted && !namesWorkflows(Condition) ? [`the condition must evaluate ${githubHost}:sub`] : []
}

const checkOperators: Rule = ({ Condition = {} }) =>
  Object.keys(Condition)
    .filter(operator => !isKnownOperator(operator))
    .map(operator => `condition operator ${operator} is not known`)

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html */
const checkSids: Rule = ({ Sid }) =>
  Sid === undefined || /^[A-Za-z0-9]*$/.test(Sid) ? [] : [`Statement IDs (SID) must be alpha-numeric: ${Sid}`]

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
const checkConditionKeys: Rule = ({ Condition = {} }) =>
  Object.values(Condition)
    .flatMap(keys => Object.keys(keys))
    .filter(key => !/^[\w.-]+(?:\.[\w.-]+)*:.+/.test(key))
    .map(key => `The condition key ${key} must have a service prefix, such as aws: or s3:`)

const checkConditionValues: Rule = ({ Condition = {} }) =>
  Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.values(keys)
      .flat()
      .filter(value => !isValidFor(operator, value))
      .map(value => `The value ${value} does not fit the condition operator ${operator}`)
  )

const checkS3Actions: Rule = ({ Action = [], NotAction = [] }) =>
  checkEach([...Action, ...NotAction], /^(?:\*|s3:.*)$/i, action => `Policy has invalid action: ${action}`)

const checkServicePrincipals: Rule = ({ Principal, NotPrincipal }) =>
  checkEach(
    (Principal ?? NotPrincipal)?.['Service'],
    /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/,
    principal => `Invalid principal in policy: "SERVICE":"${principal}"`
  )

const checkPartitions: Rule = ({ Resource = [], NotResource = [] }) =>
  checkEach(
    [...Resource, ...NotResource],
    /^(?:\*$|arn:(?:aws|aws-cn|aws-us-gov|aws-iso(?:-[a-z])?|aws-eusc|[^:]*[*?$][^:]*):)/,
    resource => `Partition in ${resource} is not valid`
  )

const common = [checkOperators, checkConditionKeys, checkConditionValues]

/**
 * A policy of a role, of a user or of a session, as AWS writes them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const identityPolicy = createPolicySchema(
  checkActions,
  checkResources,
  checkPartitions,
  forbidPrincipals,
  ...common,
  checkSids
)

/** A trust policy, which controls who can assume a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
export const trustPolicy = createPolicySchema(
  checkActions,
  checkStsActions,
  forbidResources,
  forbidNotPrincipal,
  checkPrincipals,
  checkServicePrincipals,
  checkGitHubSubject,
  ...common,
  checkSids
)

/** A bucket policy: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-policy-language-overview.html */
export const resourcePolicy = createPolicySchema(
  checkActions,
  checkS3Actions,
  checkResources,
  checkPartitions,
  checkNotPrincipal,
  checkPrincipals,
  checkServicePrincipals,
  ...common
)

export type Policy = Read<typeof identityPolicy>
