import { describe, expect, test } from '@jest/globals'
import type { Report, Viewer } from '../../../../src/domain/report.ts'
import { readAws } from '../../../../src/inputs/sections/aws-settings.ts'
import type { StepContext } from '../../../../src/inputs/step-context.ts'
import { createReader, role, scene } from '../input-harness.ts'

const other = 'arn:aws:iam::444455556666:role/identity'
const ann: Viewer = { kind: 'registered', user: { email: 'ann@example.com' }, namespace: 'default' }
const bob: Viewer = { kind: 'registered', user: { userName: 'bob' }, namespace: 'default' }
const anonymousViewer: Viewer = { kind: 'anonymous', rowLevelTags: [] }

function reportFor(viewer: Viewer): Report {
  return {
    label: 'sales',
    dashboardId: 'sales',
    target: { kind: 'selection', sheets: [], formats: ['PDF'], visuals: [] },
    viewer,
    files: { placeholders: {}, mergePdf: false }
  }
}

function readAwsFrom(
  inputs: Record<string, string>,
  viewers: readonly Viewer[] = [ann],
  changed: Partial<StepContext> = {}
) {
  const { reader, problems } = createReader(inputs)
  return { aws: readAws(reader, { ...scene, ...changed }, viewers.map(reportFor)), problems: problems() }
}

test('unset inputs have their defaults', () => {
  expect(readAwsFrom({ 'role-to-assume': role }, [ann], { values: { 'run-id': '4711' } })).toEqual({
    aws: {
      region: 'eu-central-1',
      partition: 'aws',
      accountId: '111122223333',
      baseRole: role,
      audience: 'sts.amazonaws.com',
      identityRole: role,
      sessionName: 'GitHubActions-4711',
      durationSeconds: 3600,
      managedPolicies: [],
      exportCredentials: false
    },
    problems: []
  })
})

describe('roles', () => {
  test.each<[string, Record<string, string>, readonly Viewer[], Partial<StepContext>, object]>([
    ['one for both', { 'role-to-assume': role }, [ann], {}, { baseRole: role, identityRole: role }],
    [
      'one for each',
      { 'role-to-assume': role, 'identity-role-to-assume': other },
      [ann],
      {},
      { baseRole: role, identityRole: other }
    ],
    [
      'ambient credentials and an identity role',
      { 'identity-role-to-assume': other },
      [ann],
      {},
      { baseRole: undefined, identityRole: other }
    ],
    ['none, if all are anonymous', {}, [anonymousViewer], {}, { baseRole: undefined, identityRole: undefined }],
    [
      'no identity role, where all are anonymous',
      { 'role-to-assume': role },
      [anonymousViewer],
      {},
      { baseRole: role, identityRole: undefined }
    ],
    [
      'an identity role, where only one is registered',
      { 'role-to-assume': role },
      [anonymousViewer, ann],
      {},
      { baseRole: role, identityRole: role }
    ],
    ['none, where dashboards are only listed', {}, [ann], { mode: 'list' }, { identityRole: undefined }],
    [
      'no identity role, where dashboards are only listed',
      { 'role-to-assume': role, 'identity-role-to-assume': other, 'role-external-id': 'abc' },
      [ann],
      { mode: 'list' },
      { baseRole: role, identityRole: undefined }
    ]
  ])('%s', (_, inputs, viewers, changed, expected) => {
    const { aws, problems } = readAwsFrom(inputs, viewers, changed)
    expect({ baseRole: aws.baseRole, identityRole: aws.identityRole }).toMatchObject(expected)
    expect(problems).toEqual([])
  })

  test.each<[string, Record<string, string>, readonly Viewer[], readonly string[]]>([
    [
      'none, where one is needed',
      {},
      [anonymousViewer, ann],
      [
        "identity-role-to-assume is required: the role to assume with the user's identity context. To use one role for both sessions, set only role-to-assume."
      ]
    ],
    [
      'one that is wrong is one problem',
      { 'role-to-assume': 'exporter' },
      [ann],
      [
        'role-to-assume: "exporter" is not the ARN of a role. Use arn:PARTITION:iam::ACCOUNT:role/NAME, with 12 digits for the account.'
      ]
    ]
  ])('are rejected: %s', (_, inputs, viewers, said) => {
    expect(readAwsFrom(inputs, viewers).problems).toEqual(said)
  })
})

test('without use for an identity role cause warnings for its settings, but not for the role', () => {
  const inputs = {
    'identity-role-to-assume': other,
    'inline-session-policy': '{}',
    'managed-session-policies': 'arn:aws:iam::aws:policy/a'
  }
  const { reader, problems, warnings } = createReader(inputs)
  readAws(reader, scene, [reportFor(anonymousViewer)])
  expect(problems()).toEqual([])
  expect([...warnings]).toEqual([
    'inline-session-policy and managed-session-policies: this applies to the identity role only, and no export is on behalf of a registered user.'
  ])
})

describe('the account', () => {
  test.each([
    ['of the input', '777788889999', role, '777788889999'],
    ['of the role', undefined, role, '111122223333'],
    ['not of the identity role', undefined, '', undefined]
  ])('is that of %s', (_, accountId, base, expected) => {
    const { aws } = readAwsFrom({ 'role-to-assume': base, 'identity-role-to-assume': other }, [ann], { accountId })
    expect(aws.accountId).toBe(expected)
  })
})

test('the partition is that of the region', () => {
  const chinese = 'arn:aws-cn:iam::111122223333:role/x'
  expect(readAwsFrom({ 'role-to-assume': chinese }, [ann], { region: 'cn-north-1' })).toMatchObject({
    aws: { region: 'cn-north-1', partition: 'aws-cn', baseRole: chinese },
    problems: []
  })
})

test('without a known region the partition of a role is not checked', () => {
  expect(
    readAwsFrom({ 'role-to-assume': 'arn:aws-cn:iam::111122223333:role/x' }, [ann], { region: undefined }).problems
  ).toEqual([])
})

test('the audience can be changed', () => {
  expect(readAwsFrom({ 'role-to-assume': role, audience: 'sts.amazonaws.com.cn' }).aws.audience).toBe(
    'sts.amazonaws.com.cn'
  )
})

describe('exported credentials', () => {
  const inputs = { 'role-to-assume': role, 'export-credentials': 'true' }
  test.each<[string, readonly Viewer[], Partial<StepContext>, boolean, readonly string[]]>([
    ['of one user', [ann], {}, true, []],
    ['of one user in several reports', [ann, ann], {}, true, []],
    ['of no user, if dashboards are only listed', [ann], { mode: 'list' }, false, []],
    [
      'of two users',
      [ann, bob],
      {},
      true,
      ['export-credentials: the reports have 2 viewers, but only the credentials of one viewer can be exported.']
    ],
    [
      'of a user and an anonymous viewer',
      [ann, anonymousViewer],
      {},
      true,
      ['export-credentials: the reports have 2 viewers, but only the credentials of one viewer can be exported.']
    ],
    [
      'of an anonymous viewer',
      [anonymousViewer],
      {},
      true,
      ['export-credentials: an anonymous export has no identity-enhanced session, so it has no credentials to export.']
    ]
  ])('%s', (_, viewers, changed, exported, said) => {
    const { aws, problems } = readAwsFrom(inputs, viewers, changed)
    expect(aws.exportCredentials).toBe(exported)
    expect(problems).toEqual(said)
  })
})
