import { describe, expect, test } from '@jest/globals'
import { getConfiguration, runOnce, withEmulator } from './isolated-emulator.ts'
import { account, getOperations, toRoleArn, validInputs } from './shared-emulator.ts'

const european = {
  ...validInputs,
  'aws-region': 'eu-central-1',
  'dashboard-id': 'european-sales',
  'sheet-ids': 'sheet-europe',
  bucket: 'reports-eu-central-1'
}

describe('the identity context of users in another region than the dashboard', () => {
  const home = { region: 'us-east-1', request: expect.objectContaining({ ContextRegion: 'eu-central-1' }) }

  test.concurrent.each([
    ['identity-region', { 'identity-region': 'us-east-1' }],
    [
      'the region of user-arn',
      { 'user-email': '', 'user-arn': `arn:aws:quicksight:us-east-1:${account}:user/default/analyst@example.com` }
    ]
  ])('is requested in their region: %s', async (_, inputs) => {
    const ran = await runOnce({ ...european, ...inputs })
    expect(ran.stdout).not.toMatch(/::(error|notice)/)
    expect(ran.outputs['status']).toBe('COMPLETED')
    expect(ran.calls.filter(call => call.operation === 'GetIdentityContext')).toMatchObject([home])
  })

  test.concurrent('is requested in the region that the service names, with a notice, from then on', async () => {
    const reports = '- { name: A }\n- { name: B, user-email: viewer@example.com }'
    const ran = await runOnce({ ...european, reports })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.outputs['status']).toBe('COMPLETED')
    expect(ran.stdout).toMatch(
      /::notice::.*identity region is us-east-1, not eu-central-1.*Set identity-region: us-east-1/
    )
    const asked = ran.calls.filter(call => call.operation === 'GetIdentityContext')
    expect(asked.filter(call => call.status === 200)).toMatchObject([home, home])
    expect(asked.filter(call => call.status !== 200).every(call => call.region === 'eu-central-1')).toBe(true)
  })

  test.concurrent('is not requested in another region if identity-region is set', async () => {
    const ran = await runOnce({ ...european, 'identity-region': 'eu-central-1' })
    expect(ran.code).toBe(1)
    expect(getOperations(ran.calls).filter(operation => operation === 'GetIdentityContext')).toHaveLength(1)
    expect(ran.stdout).toMatch(/::error::.*your identity region is us-east-1/)
  })
})

describe('the region of a step comes from', () => {
  const elsewhere = { AWS_REGION: '', AWS_DEFAULT_REGION: '' }
  test.concurrent.each([
    ['AWS_REGION', {}, { ...elsewhere, AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'us-east-1' }],
    ['AWS_DEFAULT_REGION', {}, { ...elsewhere, AWS_DEFAULT_REGION: 'eu-central-1' }],
    [
      "the dashboard's ARN",
      { 'dashboard-id': `arn:aws:quicksight:eu-central-1:${account}:dashboard/european-sales` },
      elsewhere
    ],
    [
      "the console's URL",
      { 'dashboard-id': 'https://eu-central-1.quicksight.aws.amazon.com/sn/dashboards/european-sales/sheets/x?q=1#p' },
      elsewhere
    ],
    [
      'aws-region, whatever the environment says',
      { 'aws-region': 'eu-central-1' },
      { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-1' }
    ]
  ])('%s', async (_, inputs, environment) => {
    const ran = await runOnce(
      { ...european, 'aws-region': '', 'identity-region': 'us-east-1', ...inputs },
      { run: { environment } }
    )
    expect(ran.stdout).not.toContain('::error')
    expect(ran.jobs.map(job => job.region)).toEqual(['eu-central-1'])
  })

  test.concurrent.each([
    ['nowhere', { 'aws-region': '' }, /aws-region is required/],
    ['a slip', { 'aws-region': 'eu-centrall-1' }, /Did you mean eu-central-1\?/],
    [
      'an ARN of another region',
      { 'dashboard-id': `arn:aws:quicksight:us-east-1:${account}:dashboard/x` },
      /the ARN is in us-east-1, but the region is eu-central-1/
    ],
    ['an identity region across partitions', { 'identity-region': 'cn-north-1' }, /does not cross partitions/]
  ])('the inputs, and is reported before any call if it is wrong: %s', async (_, inputs, message) => {
    const ran = await runOnce({ ...european, ...inputs }, { run: { environment: elsewhere } })
    expect(ran.stdout).toMatch(message)
    expect(ran.calls).toEqual([])
  })
})

describe('QuickSight writes to the prefix', () => {
  const one = { ...validInputs, 'sheet-ids': 'sheet-summary' }
  const today = new Date().toISOString().slice(0, 10)
  test.concurrent.each([
    ['by default', {}, 'quicksight-snapshots/sales-overview/7012345678-1'],
    [
      'every placeholder',
      {
        'bucket-prefix':
          '{repository}/{ref-name}/{sha}/{dashboard-id}/{name}/{date}/{run-id}.{run-number}.{run-attempt}'
      },
      `octo-org/octo-repo/main/4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a/sales-overview/sales-overview/${today}/7012345678.42.1`
    ],
    ['the prefix of an S3 URI', { bucket: 's3://reports-us-east-1/weekly/{date}/' }, `weekly/${today}`],
    ['both', { bucket: 's3://reports-us-east-1/weekly', 'bucket-prefix': '{name}' }, 'weekly/sales-overview']
  ])('%s', async (_, inputs, BucketPrefix) => {
    const ran = await runOnce({ ...one, ...inputs })
    expect(ran.stdout).not.toContain('::error')
    expect(getConfiguration(ran.jobs[0]).DestinationConfiguration).toEqual({
      S3Destinations: [
        { BucketConfiguration: { BucketName: 'reports-us-east-1', BucketPrefix, BucketRegion: 'us-east-1' } }
      ]
    })
    expect(ran.outputs['s3-uri']).toContain(`s3://reports-us-east-1/${BucketPrefix}/`)
  })

  test.concurrent('without unknown placeholders, which are errors that name the nearest one', async () => {
    const ran = await runOnce({ ...one, 'bucket-prefix': 'a/{runid}' })
    expect(ran.stdout).toMatch(/bucket-prefix: "\{runid\}" is not a placeholder.*Did you mean \{run-id\}\?/)
    expect(ran.calls).toEqual([])
  })
})

test.concurrent('the account of a step comes from aws-account-id, the ARN of the role, or GetCallerIdentity', () =>
  withEmulator(async ({ emulator, run }) => {
    const ambient = { environment: emulator.userCredentials }
    const one = { ...validInputs, 'sheet-ids': 'sheet-summary', 'role-to-assume': '' }
    const asked = async (inputs: object) =>
      getOperations((await run({ ...one, ...inputs }, ambient)).calls).includes('GetCallerIdentity')
    expect(await asked({})).toBe(true)
    expect(await asked({ 'aws-account-id': account })).toBe(false)
    expect(await asked({ 'role-to-assume': toRoleArn('github-actions') })).toBe(false)
    expect(emulator.jobs().every(job => job.request.AwsAccountId === account)).toBe(true)
  }))
