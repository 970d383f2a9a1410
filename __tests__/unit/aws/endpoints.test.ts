import { expect, test } from '@jest/globals'
import { getS3Endpoint, listPlainHttpHosts, readCustomEndpoints } from '../../../src/aws/endpoints.ts'

const url = 'http://127.0.0.1:4566'

test.each([
  ['none', {}, []],
  ['one for all', { AWS_ENDPOINT_URL: url }, ['STS', 'QUICKSIGHT', 'S3', 'SSO_OIDC']],
  ['one alone', { AWS_ENDPOINT_URL_S3: url }, ['S3']],
  ['empty is none', { AWS_ENDPOINT_URL: '', AWS_ENDPOINT_URL_STS: url }, ['STS']],
  ['ignored', { AWS_ENDPOINT_URL: url, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, []]
])('%s', (_, environment, services) => {
  expect(readCustomEndpoints(environment)).toEqual(services)
})

test.each([
  ['an emulator', { AWS_ENDPOINT_URL: url }, ['127.0.0.1:4566']],
  ['S3 only', { AWS_ENDPOINT_URL_S3: 'http://s3.local/' }, ['s3.local']],
  ['a VPC endpoint', { AWS_ENDPOINT_URL_S3: 'https://vpce-1.s3.eu-central-1.vpce.amazonaws.com' }, []],
  ['no URL', { AWS_ENDPOINT_URL: '127.0.0.1' }, []],
  ['ignored ones', { AWS_ENDPOINT_URL: url, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, []]
])('plain HTTP is used with the hosts of %s', (_, environment, hosts) => {
  expect(listPlainHttpHosts(environment)).toEqual(hosts)
})

test.each([
  ['us-east-1', {}, 'https://s3.us-east-1.amazonaws.com'],
  ['cn-north-1', {}, 'https://s3.cn-north-1.amazonaws.com.cn'],
  ['us-gov-west-1', { AWS_USE_FIPS_ENDPOINT: 'true' }, 'https://s3-fips.us-gov-west-1.amazonaws.com'],
  ['us-east-1', { AWS_ENDPOINT_URL: url }, url],
  ['us-east-1', { AWS_ENDPOINT_URL: url, AWS_ENDPOINT_URL_S3: 'http://s3.local' }, 'http://s3.local'],
  ['us-east-1', { AWS_ENDPOINT_URL_STS: url }, 'https://s3.us-east-1.amazonaws.com']
])('S3 in %s with %j is at %s', (region, environment, expected) => {
  expect(getS3Endpoint(environment, region)).toBe(expected)
})
