import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDashboardId } from '../../../../src/inputs/values/dashboard-ref.ts'

const id = 'f9ae3294-c908-483f-91ef-8469921e94e7'

describe('a reference to a dashboard', () => {
  test.each([
    ['an ID', id, { id, origin: 'id' }],
    ['an ID of words', 'sales_overview-2026', { id: 'sales_overview-2026', origin: 'id' }],
    ['the longest ID', 'x'.repeat(512), { id: 'x'.repeat(512), origin: 'id' }],
    [
      'an ARN',
      `arn:aws:quicksight:eu-west-1:111122223333:dashboard/${id}`,
      { id, region: 'eu-west-1', accountId: '111122223333', origin: 'arn' }
    ],
    [
      'an ARN in China',
      `arn:aws-cn:quicksight:cn-north-1:111122223333:dashboard/${id}`,
      { id, region: 'cn-north-1', accountId: '111122223333', origin: 'arn' }
    ],
    [
      'a URL',
      `https://eu-west-1.quicksight.aws.amazon.com/sn/dashboards/${id}`,
      { id, region: 'eu-west-1', origin: 'url' }
    ],
    ['a URL without a region', `https://quicksight.aws.amazon.com/sn/dashboards/${id}`, { id, origin: 'url' }],
    [
      'a URL of an account, with a sheet, query and fragment',
      `https://us-east-1.quicksight.aws.amazon.com/sn/account/acme/dashboards/${id}/sheets/${id}_1?a=b/dashboards/x#p.c=/dashboards/y`,
      { id, region: 'us-east-1', origin: 'url', sheetId: `${id}_1`, parameterNames: ['c'] }
    ],
    [
      'a URL with parameters',
      `https://quicksight.aws.amazon.com/sn/dashboards/${id}#p.Region=EMEA&p.Region=APAC&p.Top%20Count=5&x=y`,
      { id, origin: 'url', parameterNames: ['Region', 'Top Count'] }
    ],
    [
      'a URL to embed',
      `https://us-east-1.quicksight.aws.amazon.com/sn/embed/share/accounts/111122223333/dashboards/${id}?directory_alias=acme`,
      { id, region: 'us-east-1', accountId: '111122223333', origin: 'url' }
    ],
    [
      'a URL in China',
      `https://cn-north-1.quicksight.amazonaws.cn/sn/dashboards/${id}`,
      { id, region: 'cn-north-1', origin: 'url' }
    ],
    [
      'a URL in GovCloud',
      `https://us-gov-west-1.quicksight.aws.amazonaws-us-gov.com/sn/dashboards/${id}/`,
      { id, region: 'us-gov-west-1', origin: 'url' }
    ],
    ['a URL in capitals', `HTTPS://QUICKSIGHT.AWS.AMAZON.COM/sn/dashboards/${id}`, { id, origin: 'url' }]
  ])('%s', (_, text, ref) => {
    expect(parseDashboardId(text)).toEqual(ref)
  })
})

const forms = 'Set its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.'

describe('an invalid reference to a dashboard', () => {
  test.each([
    ['a title', 'Sales Overview', 'is not a dashboard ID (letters, digits, - and _, at most 512).'],
    ['too long an ID', 'x'.repeat(513), 'is not a dashboard ID (letters, digits, - and _, at most 512).'],
    ['a placeholder', '<<extracted dashboard id>>', 'is still a placeholder.'],
    [
      'the ARN of a data set',
      'arn:aws:quicksight:eu-west-1:111122223333:dataset/x',
      'is not the ARN of a dashboard but of a dataset.'
    ],
    [
      'the ARN of an analysis',
      'arn:aws:quicksight:eu-west-1:111122223333:analysis/x',
      'is not the ARN of a dashboard but of an analysis.'
    ],
    [
      'an ARN without all digits',
      'arn:aws:quicksight:eu-west-1:123456789:dashboard/x',
      'is not the ARN of a dashboard. Its account ID has 9 digits, not 12.'
    ],
    ['an ARN of something else', 'arn:aws:s3:::bucket', 'is not the ARN of a dashboard.'],
    ['another host', `https://quicksight.example.com/sn/dashboards/${id}`, 'is not a URL of the QuickSight console.'],
    [
      'a host that ends alike',
      `https://evilquicksight.aws.amazon.com/sn/dashboards/${id}`,
      'is not a URL of the QuickSight console.'
    ],
    [
      'a host in front',
      `https://quicksight.aws.amazon.com@evil.com/sn/dashboards/${id}`,
      'is not a URL of the QuickSight console.'
    ],
    ['a broken URL', 'https://', 'is not a URL of the QuickSight console.'],
    [
      'the start page',
      'https://quicksight.aws.amazon.com/sn/start/dashboards',
      'does not contain a dashboard (/sn/dashboards/ID).'
    ],
    [
      'an analysis',
      `https://quicksight.aws.amazon.com/sn/analyses/${id}`,
      'does not contain a dashboard (/sn/dashboards/ID).'
    ],
    [
      'a path that only ends alike',
      `https://quicksight.aws.amazon.com/sn/mydashboards/${id}`,
      'does not contain a dashboard (/sn/dashboards/ID).'
    ]
  ])('%s', (_, text, problem) => {
    const parsed = parseDashboardId(text)
    expect('problem' in parsed && parsed.problem.replace(/^".*" /, '')).toBe(`${problem} ${forms}`)
  })

  test.each([
    ['aws-cn', 'us-east-1', 'aws'],
    ['aws', 'cn-north-1', 'aws-cn'],
    ['aws', 'us-gov-west-1', 'aws-us-gov']
  ])('an ARN of %s in %s has partition, region and account', (partition, region, right) => {
    const arn = `arn:${partition}:quicksight:${region}:111122223333:dashboard/x`
    expect(parseDashboardId(arn)).toEqual({
      problem: `"${arn}" names the partition ${partition}, but ${region} is in ${right}.`
    })
  })

  test('every string is a dashboard or a problem, and an ID always matches the pattern', () => {
    const part = fc.constantFrom(
      'arn:aws:quicksight:',
      'eu-west-1',
      ':',
      '111122223333',
      'dashboard/',
      'x',
      'https://',
      'quicksight.aws.amazon.com',
      '/sn/',
      'dashboards/',
      '?',
      ' '
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map(parts => parts.join(''))
        ),
        text => {
          const parsed = parseDashboardId(text)
          expect('problem' in parsed ? parsed.problem.endsWith(forms) : /^[\w-]{1,512}$/.test(parsed.id)).toBe(true)
        }
      )
    )
  })
})
