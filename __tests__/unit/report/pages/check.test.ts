import { expect, test } from '@jest/globals'
import { formatCheckPage } from '../../../../src/report/pages/check.ts'
import { injectionStrings } from '../../../support/builders/report.ts'

const policy = '{\n  "Version": "2012-10-17"\n}'

test('the page has every check with its result, and every failure with its fix', () => {
  const { log, summary } = formatCheckPage([
    { status: true, what: 'OIDC token', detail: 'audience sts.amazonaws.com' },
    { status: true, what: 'Region' },
    { status: false, what: 'Assume the identity role', cause: 'no sts:SetContext', remedy: policy },
    { status: false, what: 'Bucket', cause: 'in us-east-1', remedy: 'Choose a bucket in eu-west-1.' },
    { status: false, what: 'Release', cause: 'no v1', remedy: 'two\nlines' },
    { status: false, what: 'Strange' },
    { status: 'skipped', what: 'Definition', cause: 'not needed' },
    { status: 'untestable', what: 'Jobs', cause: 'needs this', remedy: policy }
  ])
  expect(log).toEqual([
    '✓ OIDC token: audience sts.amazonaws.com',
    '✓ Region',
    '✗ Assume the identity role: no sts:SetContext',
    '    {',
    '      "Version": "2012-10-17"',
    '    }',
    '✗ Bucket: in us-east-1',
    '    Choose a bucket in eu-west-1.',
    '✗ Release: no v1',
    '    two',
    '    lines',
    '✗ Strange',
    '– Definition (skipped): not needed',
    '– Jobs (not tested): needs this',
    '2 of 8 checks passed, 4 failed, 1 skipped, 1 not testable.'
  ])
  expect(summary).toBe(
    [
      '## ❌ QuickSight Snapshot: 2 of 8 checks passed, 4 failed, 1 skipped, 1 not testable',
      '',
      '|  | Check | Found |',
      '| --- | --- | --- |',
      '| ✓ | OIDC token | audience sts.amazonaws.com |',
      '| ✓ | Region |  |',
      '| ✗ | Assume the identity role | no sts:SetContext |',
      '| ✗ | Bucket | in us-east-1 |',
      '| ✗ | Release | no v1 |',
      '| ✗ | Strange |  |',
      '| – | Definition | not needed |',
      '| – | Jobs | needs this |',
      '',
      '### How to fix',
      '',
      '**Assume the identity role**',
      '',
      'no sts:SetContext',
      '',
      `\`\`\`json\n${policy}\n\`\`\``,
      '',
      '**Bucket**',
      '',
      'in us-east-1',
      '',
      'Choose a bucket in eu-west-1.',
      '',
      '**Release**',
      '',
      'no v1',
      '',
      '```\ntwo\nlines\n```',
      '',
      '**Strange**',
      '',
      '<details><summary>Not checked: required for a job</summary>',
      '',
      '**Jobs**',
      '',
      'needs this',
      '',
      `\`\`\`json\n${policy}\n\`\`\``,
      '',
      '</details>',
      ''
    ].join('\n')
  )
})

test('a page without failures has no fixes', () => {
  const { summary } = formatCheckPage([{ status: true, what: 'Region' }])
  expect(summary).toContain('## ✅ QuickSight Snapshot: 1 of 1 check passed')
  expect(summary).not.toContain('How to fix')
})

test.each([
  ['a skipped check prevents the success symbol', 'skipped', '⚠️', '1 of 2 checks passed, 1 skipped'],
  ['a check that only a job can make is counted', 'untestable', '✅', '1 of 2 checks passed, 1 not testable'],
  ['a check that did not finish is no success', 'pending', '❌', '1 of 2 checks passed, 1 not finished']
] as const)('%s', (_, status, symbol, title) => {
  const { log, summary } = formatCheckPage([
    { status: true, what: 'Region' },
    { status, what: 'Sharing' }
  ])
  expect(summary).toContain(`## ${symbol} QuickSight Snapshot: ${title}\n`)
  expect(log.at(-1)).toBe(`${title}.`)
})

test('hostile text adds neither headings nor rows, and the page is bounded', () => {
  const lines = injectionStrings.map(name => ({
    status: false as const,
    what: name,
    detail: name,
    cause: name,
    remedy: name
  }))
  // Code blocks are not markup.
  const summary = formatCheckPage(lines).summary.replace(/^(`{3,}).*?\n\1$/gms, '')
  expect(summary.split('\n').filter(line => line.startsWith('#'))).toHaveLength(2)
  expect(summary.split('\n').filter(line => line.startsWith('| ✗ |'))).toHaveLength(injectionStrings.length)
  const many = Array.from({ length: 100 }, () => ({
    status: false as const,
    what: 'x',
    remedy: `a\n${'b'.repeat(10_000)}`
  }))
  const bounded = formatCheckPage(many).summary
  expect(bounded.length).toBeLessThan(256 * 1024)
  expect(bounded).toMatch(/… and 8\d more\.\n$/)
})
