import { expect, test } from '@jest/globals'
import { findBucketNameProblem } from '../../../../src/inputs/values/bucket-name.ts'

test.each(['abc', 'amzn-s3-demo-bucket', 'reports.example.com', '0reports9', 'x'.repeat(63)])(
  '%s is a bucket',
  name => {
    expect(findBucketNameProblem(name)).toBeUndefined()
  }
)

const rules =
  'is not a bucket. A name has 3 to 63 characters: lowercase letters, digits, dots and hyphens, with a letter or digit at both ends.'

test.each([
  ['', rules],
  ['ab', rules],
  ['x'.repeat(64), rules],
  ['-reports', rules],
  ['reports-', rules],
  ['re_ports', rules],
  ['re ports', rules],
  ['re..ports', 'is not a bucket: names have no two dots in a row.'],
  ['192.168.0.1', 'is not a bucket: no name looks like an IP address.'],
  ['Re_Ports', rules],
  ['Reports', 'is not a bucket: names have no uppercase letters. Did you mean "reports"?'],
  ['arn:aws:s3:::reports/daily', `is an ARN. Set the bucket's name, "reports".`],
  ['arn:aws-cn:s3:::reports', `is an ARN. Set the bucket's name, "reports".`]
])('%s is not a bucket', (name, problem) => {
  expect(findBucketNameProblem(name)).toBe(problem)
})
