import { expect, test } from '@jest/globals'
import { getPartition, knownRegions, regionPattern } from '../../../../src/inputs/values/region.ts'

test.each([
  ['eu-central-1', 'aws'],
  ['us-east-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['mx-central-1', 'aws']
])('the region %s is in %s', (region, partition) => {
  expect(getPartition(region)).toBe(partition)
})

test('every known region matches the pattern, and is listed once', () => {
  expect(knownRegions.filter(region => !regionPattern.test(region))).toEqual([])
  expect(new Set(knownRegions).size).toBe(knownRegions.length)
})

test.each([
  '',
  'eu',
  'eu-central',
  'EU-CENTRAL-1',
  'eu-central-1a',
  'eu-centrall-1',
  'eu-central-1.evil.com',
  'eu-central-1/',
  'eu_central_1',
  'a-b-1',
  'eu-central-1\n'
])('%j does not match the pattern', region => {
  expect(regionPattern.test(region)).toBe(false)
})
