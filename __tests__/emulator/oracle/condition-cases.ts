import fc from 'fast-check'

export type Context = Readonly<Record<string, readonly string[]>>
export interface Condition {
  readonly operator: string
  readonly key: string
  readonly values: readonly string[]
}

/** Values of one type, with the condition keys and operators of that type. */
interface Kind {
  readonly keys: readonly string[]
  readonly operators: readonly string[]
  readonly requested: readonly string[]
  readonly wanted: readonly string[]
}

/** A policy variable, such as `aws:username`. */
export const variable = (name: string) => `\${${name}}`
const fillIns = ['aws:username', 'aws:PrincipalTag/team', "aws:PrincipalTag/team, 'ana'", 'aws:TagKeys', '*', '?', '$']
const texts = ['ana', 'Ana', 'ben', 'a*b', 'axb', 'sales?', '*', '$', '', 'a.b', '(a|b)', 'x/ana']
const arns = [
  'arn:aws:s3:::reports/ana/a:b',
  'arn:aws:s3:::reports/ana',
  'arn:aws:iam::123456789012:role/base',
  'arn:aws:sts::123456789012:assumed-role/base/ci',
  'arn:aws:quicksight:us-east-1:123456789012:dashboard/sales'
]
const addresses = ['10.1.2.3', '10.1.2.4', '192.0.2.1', '2001:db8::1', '2001:DB8:0:0::1', '::1']
const dates = [
  '2026-01-01T00:00:00Z',
  '2026-06-01T10:30:00.5+02:00',
  '2026-01-01',
  '2026-03',
  '1767225600',
  '1780302600'
]
const orders = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals']
const matches = ['Equals', 'NotEquals', 'EqualsIgnoreCase', 'NotEqualsIgnoreCase', 'Like', 'NotLike']

const kinds: readonly Kind[] = [
  {
    keys: ['aws:username', 'aws:PrincipalTag/team'],
    operators: matches.map(match => `String${match}`),
    requested: texts,
    wanted: [...texts, 'a*', '?na', '*a', ...fillIns.map(variable), `x/${variable('aws:username')}`]
  },
  {
    keys: ['aws:SourceArn', 'aws:PrincipalArn'],
    operators: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike'],
    requested: [...arns, 'reports'],
    wanted: [
      ...arns,
      'arn:aws:s3:::*',
      'arn:aws:s3:*:*:b',
      'arn:*:iam::*:role/ba?e',
      'arn:aws:*',
      `arn:aws:s3:::reports/${variable('aws:username')}`
    ]
  },
  {
    keys: ['aws:MultiFactorAuthAge'],
    operators: orders.map(order => `Numeric${order}`),
    requested: ['0', '1', '9.5', '10', '-3', '1e1', 'abc', ''],
    wanted: ['0', '1', '9.5', '9.50', '10', '-3']
  },
  {
    keys: ['aws:CurrentTime', 'aws:EpochTime'],
    operators: orders.map(order => `Date${order}`),
    requested: [...dates, 'soon'],
    wanted: dates
  },
  {
    keys: ['aws:SecureTransport', 'aws:MultiFactorAuthPresent'],
    operators: ['Bool'],
    requested: ['true', 'false', 'True', 'yes'],
    wanted: ['true', 'false', 'TRUE']
  },
  {
    keys: ['aws:SourceIp', 'aws:VpcSourceIp'],
    operators: ['IpAddress', 'NotIpAddress'],
    requested: [...addresses, 'here'],
    wanted: [...addresses, '10.0.0.0/8', '10.1.2.0/24', '10.1.2.3/32', '0.0.0.0/0', '::/0', '2001:db8::/32', '::1/128']
  }
]
/** Keys that a request can have several values for. */
export const multiValuedKeys = ['aws:TagKeys', 'aws:CalledVia']

const anyValue = fc.constantFrom(...kinds.flatMap(({ requested }) => requested))
const createEntry = (key: string, values: fc.Arbitrary<string[]>) =>
  fc.option(values).map(present => (present === null ? [] : [[key, present] as const]))
const singleEntries = kinds.flatMap(({ keys, requested }) =>
  keys.map(key =>
    createEntry(
      key,
      fc.constantFrom(...requested).map(value => [value])
    )
  )
)
const multiEntries = multiValuedKeys.map(key => createEntry(key, fc.array(anyValue, { maxLength: 3 })))

/** Condition keys of a request; each key is absent from some requests. */
export const contexts: fc.Arbitrary<Context> = fc
  .tuple(...singleEntries, ...multiEntries)
  .map(entries => Object.fromEntries(entries.flat()))

const nullChecks: fc.Arbitrary<Condition> = fc.record({
  operator: fc.constant('Null'),
  key: fc.constantFrom(...kinds.flatMap(({ keys }) => keys), ...multiValuedKeys),
  values: fc.uniqueArray(fc.constantFrom('true', 'false', 'False'), { minLength: 1 })
})

function createComparisons({ keys, operators, wanted }: Kind): fc.Arbitrary<Condition> {
  const operator = fc.tuple(
    fc.constantFrom('', '', 'ForAllValues:', 'ForAnyValue:'),
    fc.constantFrom(...operators),
    fc.constantFrom('', '', 'IfExists')
  )
  return fc.record({
    operator: operator.map(parts => parts.join('')),
    key: fc.constantFrom(...keys, ...keys.map(key => key.toLowerCase()), ...multiValuedKeys),
    values: fc.uniqueArray(fc.constantFrom(...wanted), { minLength: 1, maxLength: 3 })
  })
}

export const conditions: fc.Arbitrary<Condition> = fc.oneof(nullChecks, ...kinds.map(createComparisons))
/** Most policies have the version that introduced variables. */
export const versions = fc.constantFrom('2012-10-17', '2012-10-17', '2012-10-17', '2008-10-17', undefined)

export const toConditionElement = ({ operator, key, values }: Condition) => ({ [operator]: { [key]: values } })

/** @returns the values of a condition key, or `undefined` if the request does not have the key */
export function findValues(context: Context, key: string): readonly string[] | undefined {
  return Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1]
}
