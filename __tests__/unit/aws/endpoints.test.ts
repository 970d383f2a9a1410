import { expect, test } from '@jest/globals'
import { customEndpoints } from '../../../src/aws/endpoints.ts'

const url = 'http://127.0.0.1:4566'

test.each([
  ['none', {}, []],
  ['one for all', { AWS_ENDPOINT_URL: url }, ['STS', 'QUICKSIGHT', 'S3']],
  ['one alone', { AWS_ENDPOINT_URL_S3: url }, ['S3']],
  ['empty is none', { AWS_ENDPOINT_URL: '', AWS_ENDPOINT_URL_STS: url }, ['STS']],
  ['ignored', { AWS_ENDPOINT_URL: url, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, []]
])('%s', (_, environment, services) => {
  expect(customEndpoints(environment)).toEqual(services)
})
