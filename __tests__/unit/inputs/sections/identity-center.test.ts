import { describe, expect, test } from '@jest/globals'
import { readViewer } from '../../../../src/inputs/sections/viewer.ts'
import type { StepContext } from '../../../../src/inputs/step-context.ts'
import { createReader, scene } from '../input-harness.ts'

const application = 'arn:aws:sso::111122223333:application/ssoins-1234567890abcdef/apl-1234567890abcdef'

async function readInputs(inputs: Record<string, string>, changed: Partial<StepContext> = {}) {
  const { reader, problems } = createReader(inputs)
  const viewer = await readViewer(reader, { ...scene, region: 'eu-central-1', ...changed })
  const { warnings, notices } = reader.findings
  return { viewer, problems: problems(), warnings: [...warnings], notices: [...notices] }
}

describe('the region of Identity Center', () => {
  test.each<[string, Record<string, string>, string]>([
    ['is aws-region by default', {}, 'eu-central-1'],
    ['is identity-region if that is set', { 'identity-region': 'us-east-1' }, 'us-east-1'],
    [
      'is identity-center-region before identity-region',
      { 'identity-region': 'us-east-1', 'identity-center-region': 'eu-west-1' },
      'eu-west-1'
    ]
  ])('%s', async (_, inputs, region) => {
    const { viewer, problems, notices } = await readInputs({ 'identity-center-application': application, ...inputs })
    expect(problems).toEqual([])
    expect(viewer).toEqual({ kind: 'identity-center', application, audience: application, region })
    expect(notices).toEqual([expect.stringContaining('experimental')])
  })

  test('is in the partition of aws-region, as the application is', async () => {
    const chinese = application.replace('arn:aws:', 'arn:aws-cn:')
    const inputs = { 'identity-center-application': chinese, 'identity-center-region': 'us-east-1' }
    expect((await readInputs(inputs, { region: 'cn-north-1' })).problems).toEqual([
      expect.stringMatching(/^identity-center-region: "us-east-1" is in another partition than cn-north-1/)
    ])
    expect((await readInputs({ 'identity-center-application': chinese })).problems).toEqual([
      expect.stringMatching(
        /^identity-center-application: .* names the partition aws-cn, but eu-central-1 is in aws\.$/
      )
    ])
  })
})

test('the audience defaults to the ARN of the application', async () => {
  const inputs = { 'identity-center-application': application, 'identity-center-audience': 'snapshots' }
  expect((await readInputs(inputs)).viewer).toMatchObject({ audience: 'snapshots' })
})

test.each<[string, Record<string, string>, RegExp]>([
  ['an e-mail address next to it', { 'user-email': 'a@example.com' }, /and user-email exclude each other/],
  ['an anonymous user next to it', { anonymous: 'true' }, /and anonymous: true exclude each other/],
  [
    'an ARN of something else',
    { 'identity-center-application': 'arn:aws:iam::111122223333:role/a' },
    /ssoins-…\/apl-…/
  ],
  [
    'a region that is none',
    { 'identity-center-region': 'Ireland' },
    /^identity-center-region: "Ireland" is not a region/
  ],
  [
    'an audience of several lines',
    { 'identity-center-audience': 'a\nb' },
    /^identity-center-audience: .* is not an audience/
  ]
])('%s is a problem', async (_, inputs, problem) => {
  const { problems } = await readInputs({ 'identity-center-application': application, ...inputs })
  expect(problems).toEqual([expect.stringMatching(problem)])
})

test('audience and region without an application are warnings', async () => {
  const { warnings } = await readInputs({
    'user-email': 'a@example.com',
    'identity-center-audience': 'a',
    'identity-center-region': 'us-east-1'
  })
  expect(warnings).toEqual([
    expect.stringMatching(/^identity-center-audience and identity-center-region: .* not set\.$/)
  ])
})
