import { describe, expect, test } from '@jest/globals'
import { checkDashboardRegion, describeRegion, readRegion } from '../../../../src/inputs/sections/region.ts'
import type { DashboardRef } from '../../../../src/inputs/values/dashboard-ref.ts'
import { createReader } from '../input-harness.ts'

const arn: DashboardRef = { id: 'a', region: 'ap-south-1', origin: 'arn' }
const url: DashboardRef = { id: 'b', region: 'sa-east-1', origin: 'url' }

describe('the region of the step', () => {
  test.each<[string, Record<string, string>, Record<string, string>, DashboardRef[], string, string]>([
    ['the input', { 'aws-region': ' eu-west-1 ' }, { AWS_REGION: 'eu-west-2' }, [arn], 'eu-west-1', 'aws-region'],
    ['AWS_REGION', {}, { AWS_REGION: 'eu-west-2', AWS_DEFAULT_REGION: 'eu-west-3' }, [arn], 'eu-west-2', 'AWS_REGION'],
    [
      'AWS_DEFAULT_REGION',
      {},
      { AWS_REGION: ' ', AWS_DEFAULT_REGION: 'eu-west-3' },
      [arn],
      'eu-west-3',
      'AWS_DEFAULT_REGION'
    ],
    ['the ARN', {}, {}, [url, arn], 'ap-south-1', 'the ARN in dashboard-id'],
    ['the URL', {}, {}, [{ id: 'c', origin: 'id' }, url], 'sa-east-1', 'the URL in dashboard-id']
  ])('is that of %s', (_, inputs, environment, dashboards, region, origin) => {
    const { reader, problems } = createReader(inputs)
    expect(readRegion(reader, environment, dashboards)).toEqual({ region, origin })
    expect(problems()).toEqual([])
  })

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['nothing', {}, {}, 'aws-region is required (or AWS_REGION or AWS_DEFAULT_REGION in the environment).'],
    [
      'no region',
      { 'aws-region': 'eu-central' },
      {},
      'aws-region: "eu-central" is not a region. A region looks like eu-central-1. Did you mean eu-central-1?'
    ],
    [
      'no region in the environment',
      {},
      { AWS_REGION: 'Paris' },
      'aws-region: "Paris" (from AWS_REGION) is not a region. A region looks like eu-central-1.'
    ]
  ])('%s is a problem', (_, inputs, environment, problem) => {
    const { reader, problems } = createReader(inputs)
    expect(readRegion(reader, environment, [])).toBeUndefined()
    expect(problems()).toEqual([problem])
  })

  test('can be one that is not known yet', () => {
    const { reader, problems } = createReader({ 'aws-region': 'xx-central-9' })
    expect(readRegion(reader, {}, [])?.region).toBe('xx-central-9')
    expect(problems()).toEqual([])
  })
})

test.each([
  ['EU-WEST-1', 'A region looks like eu-central-1. Did you mean eu-west-1?'],
  ['us_east_1', 'A region looks like eu-central-1. Did you mean us-east-1?'],
  ['Frankfurt', 'A region looks like eu-central-1.']
])('%s', (region, hint) => {
  expect(describeRegion(region)).toBe(hint)
})

describe('a dashboard in another region is a problem', () => {
  const source = { region: 'eu-west-1', origin: 'AWS_REGION' }
  test.each<[string, DashboardRef, typeof source | undefined, string[], string[]]>([
    [
      'by its ARN is a problem',
      arn,
      source,
      [
        'dashboard-id: the ARN is in ap-south-1, but the region is eu-west-1 (from AWS_REGION). A step exports from one region.'
      ],
      []
    ],
    [
      'by its URL is worth a word',
      url,
      source,
      [],
      ['dashboard-id: the URL is for sa-east-1, but the dashboard is read in eu-west-1 (from AWS_REGION).']
    ],
    ['by its ID says nothing', { id: 'a', origin: 'id' }, source, [], []],
    ['in the same region is none', { ...arn, region: 'eu-west-1' }, source, [], []],
    ['is not known without a region', arn, undefined, [], []]
  ])('%s', (_, dashboard, region, said, warned) => {
    const { reader, problems, warnings } = createReader({ 'dashboard-id': 'x' })
    checkDashboardRegion(reader, dashboard, region)
    expect(problems()).toEqual(said)
    expect([...warnings]).toEqual(warned)
  })
})
