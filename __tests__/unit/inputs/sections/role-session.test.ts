import { describe, expect, test } from '@jest/globals'
import { readSession } from '../../../../src/inputs/sections/role-session.ts'
import { createRunValues } from '../../../../src/inputs/values/placeholders.ts'
import { createReader, githubEnvironment, now } from '../input-harness.ts'

const values = createRunValues(githubEnvironment, now)

function readSessionFrom(
  inputs: Record<string, string>,
  environment: Record<string, string> = githubEnvironment,
  region?: string
) {
  const { reader, problems } = createReader(inputs)
  return { session: readSession(reader, createRunValues(environment, now), region), problems: problems() }
}

test('unset inputs have their defaults', () => {
  expect(readSessionFrom({})).toEqual({
    session: { sessionName: 'GitHubActions-4711', durationSeconds: 3600, managedPolicies: [] },
    problems: []
  })
})

describe('the session name', () => {
  test.each([
    ['outside GitHub', '', {}, 'GitHubActions'],
    ['as given', 'reports@acme', githubEnvironment, 'reports@acme'],
    ['filled in', 'r-{run-id}.{run-attempt}', githubEnvironment, 'r-4711.2'],
    ['without what it cannot hold', '{repository}', githubEnvironment, 'octo-reports'],
    ['cut where a value is long', '{ref-name}', { GITHUB_REF_NAME: 'feature/'.repeat(20) }, 'feature-'.repeat(8)]
  ])('%s', (_, given, environment, name) => {
    const { session, problems } = readSessionFrom({ 'role-session-name': given }, environment)
    expect(session.sessionName).toBe(name)
    expect(problems).toEqual([])
  })

  test.each([
    ['a', '"a" is not a session name. Allowed: 2 to 64 letters, digits and _+=,.@-'],
    ['a/b', '"a/b" is not a session name. Allowed: 2 to 64 letters, digits and _+=,.@-'],
    ['x'.repeat(65), `"${'x'.repeat(65)}" is not a session name. Allowed: 2 to 64 letters, digits and _+=,.@-`],
    [
      '{dashboard-id}',
      `"{dashboard-id}" is not a placeholder. Known: ${Object.keys(values)
        .map(name => `{${name}}`)
        .join(', ')}.`
    ]
  ])('is rejected if it is %s', (given, problem) => {
    expect(readSessionFrom({ 'role-session-name': given }).problems).toEqual([`role-session-name: ${problem}`])
  })
})

describe('the inline policy', () => {
  const policy = (length: number): string => JSON.stringify({ a: 'x'.repeat(length - 8) })
  test.each([
    ['as given', '{ "Version": "2012-10-17" }', '{ "Version": "2012-10-17" }'],
    ['as long as allowed', policy(2048), policy(2048)],
    ['without its white space, where that makes it fit', `{${' '.repeat(3000)}"a": 1}`, '{"a":1}']
  ])('%s', (_, given, expected) => {
    const { session, problems } = readSessionFrom({ 'inline-session-policy': given })
    expect(session.inlinePolicy).toBe(expected)
    expect(problems).toEqual([])
  })

  test.each([
    ['no JSON', 'secret', 'the value is not a JSON object.'],
    ['a list', '["secret"]', 'the value is not a JSON object.'],
    ['nothing', 'null', 'the value is not a JSON object.'],
    ['too long', policy(2049), '2049 characters are too many; a session policy has at most 2048.']
  ])('is rejected and not printed if it is %s', (_, given, problem) => {
    expect(readSessionFrom({ 'inline-session-policy': given }).problems).toEqual([`inline-session-policy: ${problem}`])
  })
})

describe('managed policies', () => {
  const arns = (count: number): string[] => Array.from({ length: count }, (_, i) => `arn:aws:iam::aws:policy/p${i}`)

  test('are a list of ARNs', () => {
    const given = [...arns(9), 'arn:aws:iam::111122223333:policy/team/own']
    expect(
      readSessionFrom({ 'managed-session-policies': given.join('\n') }, githubEnvironment, 'eu-west-1')
    ).toMatchObject({
      session: { managedPolicies: given },
      problems: []
    })
  })

  test.each([
    [
      'a name',
      'arn:aws:iam::aws:policy/a, ReadOnly',
      'eu-west-1',
      '"ReadOnly" is not the ARN of a managed policy (arn:aws:iam::ACCOUNT:policy/NAME, or aws for ACCOUNT).'
    ],
    [
      'another partition',
      'arn:aws:iam::aws:policy/a',
      'cn-north-1',
      '"arn:aws:iam::aws:policy/a" is not the ARN of a managed policy (arn:aws-cn:iam::ACCOUNT:policy/NAME, or aws for ACCOUNT).'
    ],
    [
      'a role',
      'arn:aws:iam::111122223333:role/a',
      undefined,
      '"arn:aws:iam::111122223333:role/a" is not the ARN of a managed policy (arn:PARTITION:iam::ACCOUNT:policy/NAME, or aws for ACCOUNT).'
    ],
    ['too many', arns(11).join(','), 'eu-west-1', '11 policies are too many; at most 10.']
  ])('%s is refused', (_, given, region, problem) => {
    expect(readSessionFrom({ 'managed-session-policies': given }, githubEnvironment, region).problems).toEqual([
      `managed-session-policies: ${problem}`
    ])
  })
})

test.each(['ab', 'acme:external/id=1+2,3.4@5-6'])('the external ID %s', given => {
  expect(readSessionFrom({ 'role-external-id': given })).toMatchObject({ session: { externalId: given }, problems: [] })
})

test.each(['a', 'a b', 'x'.repeat(1225)])('an invalid external ID is not printed', given => {
  expect(readSessionFrom({ 'role-external-id': given }).problems).toEqual([
    'role-external-id: the value is not an external ID. Allowed: 2 to 1224 letters, digits and _+=,.@:/-.'
  ])
})

test('the duration is within what STS allows', () => {
  expect(readSessionFrom({ 'role-duration-seconds': '900' }).session.durationSeconds).toBe(900)
  expect(readSessionFrom({ 'role-duration-seconds': '60' }).problems).toEqual([
    'role-duration-seconds: "60" is out of range. Allowed: 900 to 43200 seconds.'
  ])
})
