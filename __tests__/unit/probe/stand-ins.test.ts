import { describe, expect, test } from '@jest/globals'
import { describeShape } from '../../../src/probe/describe-shape.ts'
import { describeUri } from '../../../src/probe/describe-uri.ts'
import { createStandIns } from '../../../src/probe/stand-ins.ts'

describe('createStandIns()', () => {
  test('gives the same value the same stand-in, wherever it is', () => {
    const { learn, hide } = createStandIns()
    learn({ DashboardId: 'sales', Name: 'Quarterly sales' }, 'response')
    expect(hide('sales is sales, Quarterly sales too')).toBe('<DashboardId-1> is <DashboardId-1>, <Name-1> too')
  })

  test('hides the parts of ARNs and addresses, and leaves longer words alone', () => {
    const { learn, hide } = createStandIns()
    learn({ Arn: 'arn:aws:quicksight:eu-west-1:123456789012:user/default/ana' }, 'response')
    expect(hide('ana may not read banana in 123456789012')).toBe('<Part-2> may not read banana in <Part-1>')
  })

  test.each([
    ['arn:aws:iam::111122223333:role/x', '<arn>'],
    ['ana@example.com', '<email>'],
    ['https://bucket.s3.amazonaws.com/key?X-Amz-Signature=abc', '<url>'],
    ['10.1.2.3:443', '<address>'],
    ['fe80::1ff:fe23:4567:890a', '<address>'],
    ['111122223333', '<account>'],
    ['0eb8f225-8c99-409d-bca9-4bc9553854a3', '<uuid>'],
    ['ASIAIOSFODNN7EXAMPLE', '<key-id>'],
    ['A'.repeat(40), '<token>']
  ])('hides %s, which is not registered', (value, standIn) => {
    expect(createStandIns().hide(`seen: ${value}`)).toBe(`seen: ${standIn}`)
  })
})

test('describeShape() keeps members, types and words of the API, and no value', () => {
  const response = {
    JobStatus: 'COMPLETED',
    Arn: 'arn:aws:x',
    Count: 3,
    Tables: [{ Name: 'a' }, { Name: 'b' }],
    At: new Date()
  }
  expect(describeShape({ ...response, PhysicalTableMap: { secretName: { Id: 'x' } }, $metadata: {} })).toEqual({
    JobStatus: 'COMPLETED',
    Arn: 'string (ARN)',
    Count: 'number',
    Tables: [{ Name: 'string' }],
    At: 'time',
    PhysicalTableMap: { KEY: { Id: 'string' } }
  })
})

test('describeUri() describes a link by its form', () => {
  const link =
    'https://bucket.s3.eu-west-1.amazonaws.com/123456789012/sales/file.pdf?X-Amz-Expires=300&X-Amz-Signature=abc'
  expect(describeUri(link, { 'the account ID': '123456789012', 'the job ID': 'gha-1' })).toEqual({
    scheme: 'https',
    style: 'virtual-hosted',
    isAmazonHost: true,
    queryParameters: ['X-Amz-Expires', 'X-Amz-Signature'],
    lifetimeSeconds: 300,
    keySegments: 3,
    extension: 'pdf',
    contains: ['the account ID']
  })
})
