import { expect, test } from '@jest/globals'
import { type Inputs, readProblems, requiredInputs } from './input-harness.ts'

/**
 * Each row: inputs that replace those of a correct step. The snapshot has every problem to the letter: the input, the
 * value, what is allowed, and what was probably meant. Values of parameters, tags, policies and tokens occur in none.
 */
const rows: readonly Inputs[] = [
  { 'dashboard-id': '' },
  { 'dashboard-id': '<<extracted dashboard id>>' },
  { 'dashboard-id': 'Sales Overview' },
  { 'dashboard-id': 'arn:aws:quicksight:eu-central-1:111122223333:analysis/abc' },
  { 'dashboard-id': 'arn:aws:quicksight:eu-central-1:123456789:dashboard/abc' },
  { 'dashboard-id': 'arn:aws:quicksight:us-east-1:111122223333:dashboard/abc' },
  { 'dashboard-id': 'arn:aws:quicksight:eu-central-1:111122223333:dashboard/abc', 'aws-account-id': '444455556666' },
  { 'dashboard-id': 'https://eu-central-1.quicksight.aws.amazon.com/sn/analyses/abc' },
  { 'dashboard-id': 'https://quicksight.example.com/sn/dashboards/abc' },
  { 'sheet-ids': '"a, b' },
  { 'sheet-ids': '"a" b' },
  { format: ',' },
  { 'sheet-ids': ' , ', 'visual-ids': ',\n', 'managed-session-policies': ',' },
  { reports: '- format: []' },
  { format: 'PFD' },
  { format: 'PDF, XLS, Word' },
  { parameters: 'Region' },
  { parameters: '[1, 2]' },
  { parameters: '{"Region": ' },
  { parameters: 'Region: {deep: 1}' },
  { parameters: 'Region:' },
  { parameters: 'Region: []' },
  { parameters: 'StringParameters: []\nRegion: a' },
  { parameters: 'IntegerParameters:\n- Name: Year\n  Values: [secret]' },
  { parameters: 'a: 1\na: 2' },
  { reports: 'reports.yml' },
  { reports: '[]' },
  { reports: 'dashboard-id: a\nformat: PDF' },
  { reports: '- a' },
  { reports: '- dashboard: a' },
  { reports: '- name: Weekly\n  formt: PDF' },
  { reports: '- name: Weekly\n  format: [PFD]\n- format: {a: b}' },
  { reports: '- dashboard-id: [a, b]' },
  { reports: '- user-name: b\n  user-email: c@d.e' },
  { reports: '- name: [x]' },
  { reports: '- dashboard-id: a', 'cli-input-json': '{}' },
  { 'user-email': '' },
  { 'user-email': 'ann' },
  { 'user-name': 'ann' },
  { anonymous: 'true' },
  { anonymous: 'yes' },
  { 'user-email': '', 'user-name': 'arn:aws:quicksight:us-east-1:111122223333:user/default/ann' },
  { 'user-email': '', 'user-arn': 'arn:aws:iam::111122223333:user/ann' },
  { 'user-email': '', 'user-arn': 'arn:aws-cn:quicksight:cn-north-1:111122223333:user/default/ann' },
  {
    'user-email': '',
    'user-arn': 'arn:aws:quicksight:us-east-1:111122223333:user/default/ann',
    'aws-account-id': '444455556666'
  },
  {
    'user-email': '',
    'user-arn': 'arn:aws:quicksight:us-east-1:111122223333:user/default/ann',
    'identity-region': 'eu-west-1'
  },
  { 'user-email': '', 'user-arn': 'arn:aws:quicksight:us-east-1:111122223333:user/default/ann', namespace: 'other' },
  { namespace: 'a b' },
  { 'identity-region': 'Ireland' },
  { 'identity-region': 'cn-north-1' },
  { 'row-level-tags': 'tenant: a' },
  { 'row-level-tags': 'tenant: [a]', anonymous: 'true', 'user-email': '' },
  {
    'row-level-tags':
      't0: a\nt1: a\nt2: a\nt3: a\nt4: a\nt5: a\nt6: a\nt7: a\nt8: a\nt9: a\nt10: a\nt11: a\nt12: a\nt13: a\nt14: a\nt15: a\nt16: a\nt17: a\nt18: a\nt19: a\nt20: a\nt21: a\nt22: a\nt23: a\nt24: a\nt25: a\nt26: a\nt27: a\nt28: a\nt29: a\nt30: a\nt31: a\nt32: a\nt33: a\nt34: a\nt35: a\nt36: a\nt37: a\nt38: a\nt39: a\nt40: a\nt41: a\nt42: a\nt43: a\nt44: a\nt45: a\nt46: a\nt47: a\nt48: a\nt49: a\nt50: a',
    anonymous: 'true',
    'user-email': ''
  },
  {
    'row-level-tags':
      'tenant: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    anonymous: 'true',
    'user-email': ''
  },
  { bucket: 'My_Bucket' },
  { bucket: 'Reports' },
  { bucket: 'reports/daily' },
  { bucket: 'arn:aws:s3:::reports' },
  { bucket: 'https://reports.s3.amazonaws.com/' },
  { bucket: 'reports', 'bucket-prefix': '/daily' },
  { bucket: 'reports', 'bucket-prefix': '/' },
  { bucket: 'reports', 'bucket-prefix': '{runid}/{dashboard}' },
  { 'bucket-prefix': 'daily' },
  { 'download-path': '../out' },
  { 'download-path': '/tmp/out' },
  { 'file-name': '{sheet}/x' },
  { 'file-name': '/x' },
  { 'file-name': 'a/../../x' },
  { 'upload-to': 'reports/daily' },
  { 'upload-to': 's3://Reports/daily' },
  { 'upload-to': 's3://reports/{runid}' },
  { 'merge-pdf': 'true', format: 'CSV' },
  { 'merge-pdf': '1' },
  { 'release-tag': 'v1' },
  { 'aws-region': '' },
  { 'aws-region': 'eu_central_1' },
  { 'aws-region': 'Frankfurt' },
  { 'aws-account-id': '123456789' },
  { 'aws-account-id': '1111-2222-3333' },
  { 'aws-account-id': 'prod' },
  { 'role-to-assume': 'arn:aws:iam:111122223333:role/exporter' },
  { 'role-to-assume': 'arn:aws:iam:123456789:role/quicksight-access' },
  { 'role-to-assume': 'exporter' },
  { 'role-to-assume': 'arn:aws:sts::111122223333:assumed-role/exporter/me' },
  { 'role-to-assume': 'arn:aws:iam::111122223333:role/exporter', 'aws-region': 'cn-north-1' },
  { 'role-to-assume': '' },
  { 'identity-role-to-assume': 'arn:aws:iam::111122223333:user/ann' },
  { 'role-session-name': 'a b' },
  { 'role-session-name': '{runid}' },
  { 'role-duration-seconds': '60' },
  { 'role-duration-seconds': '1h' },
  { 'role-external-id': 'a secret' },
  { 'inline-session-policy': 'Allow' },
  { 'managed-session-policies': 'ReadOnlyAccess' },
  {
    'managed-session-policies':
      'arn:aws:iam::aws:policy/p0\narn:aws:iam::aws:policy/p1\narn:aws:iam::aws:policy/p2\narn:aws:iam::aws:policy/p3\narn:aws:iam::aws:policy/p4\narn:aws:iam::aws:policy/p5\narn:aws:iam::aws:policy/p6\narn:aws:iam::aws:policy/p7\narn:aws:iam::aws:policy/p8\narn:aws:iam::aws:policy/p9\narn:aws:iam::aws:policy/p10'
  },
  { 'export-credentials': 'true', reports: '- user-name: a\n- user-name: b' },
  { 'export-credentials': 'true', anonymous: 'true', 'user-email': '' },
  { mode: 'exprt' },
  { mode: 'list', reports: '- a' },
  { mode: 'list', 'cli-input-json': '{}' },
  { 'job-id': 'a b' },
  { 'max-concurrency': '0' },
  { 'max-concurrency': '12 jobs' },
  { 'timeout-minutes': '0' },
  { 'timeout-minutes': '-5' },
  { wait: 'no' },
  { summary: 'si' },
  { 'dashboard-id': '', 'cli-input-json': 'request.json' },
  { 'dashboard-id': '', 'cli-input-json': '[]' },
  { 'cli-input-json': '{}', 'sheet-ids': 'a' },
  { 'dashboard-id': '', 'cli-input-json': '{"Dashboard":"a"}' },
  {
    'dashboard-id': '',
    'cli-input-json':
      '{"DashboardId":"a","SnapshotConfiguration":{"FileGroups":[{"Files":[{"FormatType":"PDF","SheetSelections":[{"SheetId":"s","SelectionScope":"ALL_VISIBLE_VISUALS"}]}]}]}}'
  },
  {
    'dashboard-id': '',
    'cli-input-json':
      '{"AwsAccountId":"<<aws account id>>","DashboardId":"<<extracted dashboard id>>","SnapshotConfiguration":{"FileGroups":[{"Files":[{"FormatType":"PDF","SheetSelections":[{"SheetId":"<<extracted sheet id>>","SelectionScope":"ALL_VISUALS"}]}]}]}}'
  },
  {
    mode: 'plan',
    'user-email': '',
    'sheet-ids': '"',
    format: 'doc',
    'max-concurrency': 'many',
    'timeout-minutes': 'soon',
    wait: 'maybe'
  },
  { 'role-external-id': 'x' },
  { 'user-email': '', 'user-name': 'ann', 'row-level-tags': 'tenant: acme' },
  { 'download-path': 'C:\\out' },
  { 'visual-ids': '"a"b' },
  { parameters: 'a: *b' },
  { parameters: 'a: 1\n---\nb: 2' },
  { reports: '- name: Weekly\n  dashboard-id: arn:aws:quicksight:us-east-1:111122223333:dashboard/a' }
]

test.each(rows)('the problems of %j are those of the snapshot', async inputs => {
  const problems = await readProblems({ ...requiredInputs, ...inputs })
  expect(problems).not.toEqual([])
  expect(problems.join('\n')).toMatchSnapshot()
})

test('problems are written in plain English', async () => {
  const all = await Promise.all(rows.map(inputs => readProblems({ ...requiredInputs, ...inputs })))
  const text = all.flat().join('\n')
  expect(text).not.toMatch(/\b(?:nobody|where an?|is needed|there is|mends?|told|may not|holds?|given|Give)\b/)
  expect(rows.length).toBeGreaterThanOrEqual(60)
})
