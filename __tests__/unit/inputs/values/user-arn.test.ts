import { expect, test } from '@jest/globals'
import { parseUserArn } from '../../../../src/inputs/values/user-arn.ts'

test.each([
  ['ann', 'default'],
  ['Role/ann@example.com', 'default'],
  ['ann', 'tenant_a.b-c'],
  ['jürgen x', 'default']
])('%s is the ARN of a user in %s', (name, namespace) => {
  const arn = `arn:aws:quicksight:us-east-1:111122223333:user/${namespace}/${name}`
  expect(parseUserArn(arn)).toEqual({
    arn,
    partition: 'aws',
    region: 'us-east-1',
    accountId: '111122223333',
    namespace
  })
})

const form = 'Use arn:PARTITION:quicksight:REGION:ACCOUNT:user/NAMESPACE/NAME.'

test.each([
  ['arn:aws:quicksight:us-east-1:111122223333:user/ann', form],
  ['arn:aws:quicksight:us-east-1:123456789:user/default/ann', form],
  ['arn:aws:quicksight:us-east-1:111122223333:group/default/ann', form],
  ['ann', form],
  ['arn:aws:iam::111122223333:user/ann', `It is an IAM ARN, not a QuickSight ARN. ${form}`],
  ['arn:aws:sts::111122223333:assumed-role/x/ann', `It is an IAM ARN, not a QuickSight ARN. ${form}`]
])('%s is not the ARN of a user', (arn, hint) => {
  expect(parseUserArn(arn)).toEqual({ problem: `"${arn}" is not the ARN of a QuickSight user. ${hint}` })
})

test('an ARN whose partition is not that of its region is rejected', () => {
  const arn = 'arn:aws:quicksight:cn-north-1:111122223333:user/default/ann'
  expect(parseUserArn(arn)).toEqual({ problem: `"${arn}" names the partition aws, but cn-north-1 is in aws-cn.` })
})
