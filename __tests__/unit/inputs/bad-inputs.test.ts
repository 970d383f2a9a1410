import { expect, test } from '@jest/globals'
import { type Inputs, readProblems, requiredInputs } from './input-harness.ts'

/**
 * What a person gets to read. Each row: inputs over those that are right, and every problem, to the letter. They name the
 * input, the value, what is allowed, and what was probably meant; values of parameters, tags, policies and tokens are in
 * none of them.
 */
const rows: readonly (readonly [Inputs, readonly string[]])[] = [
  [{ 'dashboard-id': '' }, ['dashboard-id: nothing is named to export. Give dashboard-id, reports or cli-input-json.']],
  [
    { 'dashboard-id': '<<extracted dashboard id>>' },
    [
      'dashboard-id: "<<extracted dashboard id>>" is still a placeholder. Give its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.'
    ]
  ],
  [
    { 'dashboard-id': 'Sales Overview' },
    [
      'dashboard-id: "Sales Overview" is not a dashboard ID (letters, digits, - and _, at most 512). Give its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.'
    ]
  ],
  [
    { 'dashboard-id': 'arn:aws:quicksight:eu-central-1:111122223333:analysis/abc' },
    [
      'dashboard-id: "arn:aws:quicksight:eu-central-1:111122223333:analysis/abc" is not the ARN of a dashboard but of an analysis. Give its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.'
    ]
  ],
  [
    { 'dashboard-id': 'arn:aws:quicksight:eu-central-1:123456789:dashboard/abc' },
    [
      'dashboard-id: "arn:aws:quicksight:eu-central-1:123456789:dashboard/abc" is not the ARN of a dashboard. Its account has 9 digits, not 12. Give its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.'
    ]
  ],
  [
    { 'dashboard-id': 'arn:aws:quicksight:us-east-1:111122223333:dashboard/abc' },
    [
      'dashboard-id: the ARN is in us-east-1, but the region is eu-central-1 (from aws-region). A step exports from one region.'
    ]
  ],
  [
    { 'dashboard-id': 'arn:aws:quicksight:eu-central-1:111122223333:dashboard/abc', 'aws-account-id': '444455556666' },
    ['dashboard-id: the dashboard is in account 111122223333, but aws-account-id is 444455556666.']
  ],
  [
    { 'dashboard-id': 'https://eu-central-1.quicksight.aws.amazon.com/sn/analyses/abc' },
    [
      'dashboard-id: "https://eu-central-1.quicksight.aws.amazon.com/sn/analyses/abc" names no dashboard (/sn/dashboards/ID). Give its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.'
    ]
  ],
  [
    { 'dashboard-id': 'https://quicksight.example.com/sn/dashboards/abc' },
    [
      'dashboard-id: "https://quicksight.example.com/sn/dashboards/abc" is not a URL of the QuickSight console. Give its ID, its ARN (arn:aws:quicksight:REGION:ACCOUNT:dashboard/ID) or its console URL.'
    ]
  ],
  [
    { 'sheet-ids': '"a, b' },
    [
      'sheet-ids: a quote in ""a, b" is not closed, or text follows it. Quote a whole entry, as in "a, b", and write "" for a quote.'
    ]
  ],
  [
    { 'sheet-ids': '"a" b' },
    [
      'sheet-ids: a quote in ""a" b" is not closed, or text follows it. Quote a whole entry, as in "a, b", and write "" for a quote.'
    ]
  ],
  [{ format: ',' }, ['format: "," holds no entry. Give at least one, or leave the input out.']],
  [
    { 'sheet-ids': ' , ', 'visual-ids': ',\n', 'managed-session-policies': ',' },
    [
      'sheet-ids: "," holds no entry. Give at least one, or leave the input out.',
      'visual-ids: "," holds no entry. Give at least one, or leave the input out.',
      'managed-session-policies: "," holds no entry. Give at least one, or leave the input out.'
    ]
  ],
  [
    { reports: '- format: []' },
    ['reports entry 1: format: the list holds no entry. Give at least one, or leave the input out.']
  ],
  [{ format: 'PFD' }, ['format: "PFD" is not a format. Allowed: PDF, CSV, EXCEL. Did you mean PDF?']],
  [
    { format: 'PDF, XLS, Word' },
    [
      'format: "XLS" is not a format. Allowed: PDF, CSV, EXCEL. Did you mean EXCEL?',
      'format: "Word" is not a format. Allowed: PDF, CSV, EXCEL.'
    ]
  ],
  [{ parameters: 'Region' }, ['parameters: a text where a map is needed, such as "Region: EMEA".']],
  [{ parameters: '[1, 2]' }, ['parameters: a list where a map is needed, such as "Region: EMEA".']],
  [
    { parameters: '{"Region": ' },
    ['parameters: the document is neither YAML nor JSON (line 1, column 12: Flow map must end with a }).']
  ],
  [
    { parameters: 'Region: {deep: 1}' },
    ['parameters: "Region" is a map where a text, a number, a date or a list of them is needed.']
  ],
  [
    { parameters: 'Region:' },
    ['parameters: "Region" has no value where a text, a number, a date or a list of them is needed.']
  ],
  [{ parameters: 'Region: []' }, ['parameters: "Region" has no value.']],
  [
    { parameters: 'StringParameters: []\nRegion: a' },
    [`parameters: StringParameters is of the API's structure and "Region" is not. Give one or the other.`]
  ],
  [
    { parameters: 'IntegerParameters:\n- Name: Year\n  Values: [secret]' },
    ['parameters: IntegerParameters[0].Values[0] is a text where an integer is needed.']
  ],
  [{ parameters: 'a: 1\na: 2' }, ['parameters: the document holds a key twice in one map (line 2).']],
  [
    { reports: 'reports.yml' },
    [
      'reports: "reports.yml" is not a file in the workspace. Give a list of exports (- dashboard-id: …), or the path of a file that holds one.'
    ]
  ],
  [{ reports: '[]' }, ['reports: the list is empty.']],
  [
    { reports: 'dashboard-id: a\nformat: PDF' },
    ['reports: a map where a list of exports is needed, each "- dashboard-id: …".']
  ],
  [{ reports: '- a' }, ['reports entry 1: a text where a map of inputs is needed.']],
  [
    { reports: '- dashboard: a' },
    [
      'reports entry 1: "dashboard" is not a key of an entry. Allowed: name, dashboard-id, sheet-ids, format, visual-ids, parameters, cli-input-json, user-email, user-name, user-arn, namespace, identity-region, anonymous, row-level-tags, bucket, bucket-prefix, download-path, file-name, upload-to, archive-index, merge-pdf, release-tag, github-token, if-empty, compare-with, if-unchanged. Did you mean dashboard-id?'
    ]
  ],
  [
    { reports: '- name: Weekly\n  formt: PDF' },
    [
      'reports entry 1 (Weekly): "formt" is not a key of an entry. Allowed: name, dashboard-id, sheet-ids, format, visual-ids, parameters, cli-input-json, user-email, user-name, user-arn, namespace, identity-region, anonymous, row-level-tags, bucket, bucket-prefix, download-path, file-name, upload-to, archive-index, merge-pdf, release-tag, github-token, if-empty, compare-with, if-unchanged. Did you mean format?'
    ]
  ],
  [
    { reports: '- name: Weekly\n  format: [PFD]\n- format: {a: b}' },
    [
      'reports entry 1 (Weekly): format: "PFD" is not a format. Allowed: PDF, CSV, EXCEL. Did you mean PDF?',
      'reports entry 2: format: a map where a list is needed.'
    ]
  ],
  [{ reports: '- dashboard-id: [a, b]' }, ['reports entry 1: dashboard-id: a list where one value is needed.']],
  [
    { reports: '- user-name: b\n  user-email: c@d.e' },
    ['reports entry 1: user-email and user-name are given; give exactly one of them.']
  ],
  [{ reports: '- name: [x]' }, ['reports entry 1: name: a list where a text is needed.']],
  [
    { reports: '- dashboard-id: a', 'cli-input-json': '{}' },
    [
      'reports and cli-input-json are both given. Give one of them, or cli-input-json in an entry of reports.',
      'cli-input-json: DashboardId is missing.',
      'cli-input-json: SnapshotConfiguration is missing.'
    ]
  ],
  [
    { 'user-email': '' },
    ['user-email: nobody is named to export for. Give one of user-email, user-name or user-arn, or anonymous: true.']
  ],
  [
    { 'user-email': 'ann' },
    ['user-email: "ann" is not an e-mail address. A user without one goes by user-name or user-arn.']
  ],
  [{ 'user-name': 'ann' }, ['user-email and user-name are given; give exactly one of them.']],
  [{ anonymous: 'true' }, ['anonymous: true and user-email are given; choose one.']],
  [{ anonymous: 'yes' }, ['anonymous: "yes" is not a boolean. Allowed: true, false. Did you mean true?']],
  [
    { 'user-email': '', 'user-name': 'arn:aws:quicksight:us-east-1:111122223333:user/default/ann' },
    ['user-name: "arn:aws:quicksight:us-east-1:111122223333:user/default/ann" is an ARN. Give it as user-arn.']
  ],
  [
    { 'user-email': '', 'user-arn': 'arn:aws:iam::111122223333:user/ann' },
    [
      'user-arn: "arn:aws:iam::111122223333:user/ann" is not the ARN of a QuickSight user. It is of IAM, not of QuickSight. Give arn:PARTITION:quicksight:REGION:ACCOUNT:user/NAMESPACE/NAME.'
    ]
  ],
  [
    { 'user-email': '', 'user-arn': 'arn:aws-cn:quicksight:cn-north-1:111122223333:user/default/ann' },
    [
      'user-arn: "arn:aws-cn:quicksight:cn-north-1:111122223333:user/default/ann" is in another partition than eu-central-1.'
    ]
  ],
  [
    {
      'user-email': '',
      'user-arn': 'arn:aws:quicksight:us-east-1:111122223333:user/default/ann',
      'aws-account-id': '444455556666'
    },
    [
      'user-arn: "arn:aws:quicksight:us-east-1:111122223333:user/default/ann" is in another account than aws-account-id, 444455556666.'
    ]
  ],
  [
    {
      'user-email': '',
      'user-arn': 'arn:aws:quicksight:us-east-1:111122223333:user/default/ann',
      'identity-region': 'eu-west-1'
    },
    ['identity-region: "eu-west-1" is given, but user-arn is of us-east-1.']
  ],
  [
    { 'user-email': '', 'user-arn': 'arn:aws:quicksight:us-east-1:111122223333:user/default/ann', namespace: 'other' },
    ['namespace: "other" is given, but user-arn is of "default".']
  ],
  [{ namespace: 'a b' }, ['namespace: "a b" is not a namespace. Allowed: at most 64 letters, digits, dots, - and _.']],
  [{ 'identity-region': 'Ireland' }, ['identity-region: "Ireland" is not a region. A region looks like eu-central-1.']],
  [
    { 'identity-region': 'cn-north-1' },
    [
      'identity-region: "cn-north-1" is in another partition than eu-central-1; an identity context does not cross partitions.'
    ]
  ],
  [
    { 'row-level-tags': 'tenant: a' },
    [
      'row-level-tags: tags are for an anonymous user; a registered one has rules of their own. Leave them out, or give anonymous: true.'
    ]
  ],
  [
    { 'row-level-tags': 'tenant: [a]', anonymous: 'true', 'user-email': '' },
    ['row-level-tags: "tenant" is a list; give one value.']
  ],
  [
    {
      'row-level-tags':
        't0: a\nt1: a\nt2: a\nt3: a\nt4: a\nt5: a\nt6: a\nt7: a\nt8: a\nt9: a\nt10: a\nt11: a\nt12: a\nt13: a\nt14: a\nt15: a\nt16: a\nt17: a\nt18: a\nt19: a\nt20: a\nt21: a\nt22: a\nt23: a\nt24: a\nt25: a\nt26: a\nt27: a\nt28: a\nt29: a\nt30: a\nt31: a\nt32: a\nt33: a\nt34: a\nt35: a\nt36: a\nt37: a\nt38: a\nt39: a\nt40: a\nt41: a\nt42: a\nt43: a\nt44: a\nt45: a\nt46: a\nt47: a\nt48: a\nt49: a\nt50: a',
      anonymous: 'true',
      'user-email': ''
    },
    ['row-level-tags: 51 tags are too many; at most 50.']
  ],
  [
    {
      'row-level-tags':
        'tenant: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      anonymous: 'true',
      'user-email': ''
    },
    ['row-level-tags: the value of "tenant" must have 1 to 256 characters.']
  ],
  [
    { bucket: 'My_Bucket' },
    [
      'bucket: "My_Bucket" is not a bucket. A name has 3 to 63 characters: lowercase letters, digits, dots and hyphens, with a letter or digit at both ends.'
    ]
  ],
  [
    { bucket: 'Reports' },
    ['bucket: "Reports" is not a bucket: names have no uppercase letters. Did you mean "reports"?']
  ],
  [{ bucket: 'reports/daily' }, ['bucket: "reports/daily" is not a bucket. Give its name, or "s3://reports/daily".']],
  [
    { bucket: 'arn:aws:s3:::reports' },
    [`bucket: "arn:aws:s3:::reports" is an ARN. Give the bucket's name, "reports".`]
  ],
  [
    { bucket: 'https://reports.s3.amazonaws.com/' },
    [
      'bucket: "https://reports.s3.amazonaws.com/" is not a bucket. A name has 3 to 63 characters: lowercase letters, digits, dots and hyphens, with a letter or digit at both ends.'
    ]
  ],
  [
    { bucket: 'reports', 'bucket-prefix': '/daily' },
    ['bucket-prefix: "/daily" has a folder without a name. Write "daily".']
  ],
  [{ bucket: 'reports', 'bucket-prefix': '/' }, ['bucket-prefix: "/" leaves no prefix. QuickSight needs one.']],
  [
    { bucket: 'reports', 'bucket-prefix': '{runid}/{dashboard}' },
    [
      'bucket-prefix: "{runid}" is not a placeholder. Known: {dashboard-id}, {date}, {repository}, {ref-name}, {sha}, {run-id}, {run-number}, {run-attempt}, {name}. Did you mean {run-id}?',
      'bucket-prefix: "{dashboard}" is not a placeholder. Known: {dashboard-id}, {date}, {repository}, {ref-name}, {sha}, {run-id}, {run-number}, {run-attempt}, {name}. Did you mean {dashboard-id}?'
    ]
  ],
  [{ 'bucket-prefix': 'daily' }, ['bucket-prefix: there is no bucket for it. Give bucket, or leave the prefix out.']],
  [
    { 'download-path': '../out' },
    ['download-path: "../out" leads out of the workspace. Give a directory in it, such as quicksight-snapshots.']
  ],
  [
    { 'download-path': '/tmp/out' },
    ['download-path: "/tmp/out" leads out of the workspace. Give a directory in it, such as quicksight-snapshots.']
  ],
  [
    { 'file-name': '{sheet}/x' },
    [
      'file-name: "{sheet}" is not a placeholder. Known: {dashboard-id}, {date}, {repository}, {ref-name}, {sha}, {run-id}, {run-number}, {run-attempt}, {name}, {dashboard-name}, {sheet-name}, {visual-title}, {user}, {format}. Did you mean {sheet-name}?'
    ]
  ],
  [{ 'file-name': '/x' }, ['file-name: "/x" is an absolute path. Give one under download-path.']],
  [{ 'file-name': 'a/../../x' }, ['file-name: "a/../../x" leads out of download-path.']],
  [
    { 'upload-to': 'reports/daily' },
    ['upload-to: "reports/daily" is not an S3 URI. Did you mean "s3://reports/daily"?']
  ],
  [
    { 'upload-to': 's3://Reports/daily' },
    ['upload-to: "s3://Reports/daily" is not a bucket: names have no uppercase letters. Did you mean "reports"?']
  ],
  [
    { 'upload-to': 's3://reports/{runid}' },
    [
      'upload-to: "{runid}" is not a placeholder. Known: {dashboard-id}, {date}, {repository}, {ref-name}, {sha}, {run-id}, {run-number}, {run-attempt}, {name}. Did you mean {run-id}?'
    ]
  ],
  [{ 'merge-pdf': 'true', format: 'CSV' }, ['merge-pdf: there is no PDF to merge; the format is CSV.']],
  [{ 'merge-pdf': '1' }, ['merge-pdf: "1" is not a boolean. Allowed: true, false. Did you mean true?']],
  [
    { 'release-tag': 'v1' },
    ['release-tag: a token is needed. Give github-token, with the permission contents: write.']
  ],
  [
    { 'aws-region': '' },
    [
      'aws-region: the region of the dashboard is not known. Give it here, or in the environment as AWS_REGION or AWS_DEFAULT_REGION.'
    ]
  ],
  [
    { 'aws-region': 'eu_central_1' },
    ['aws-region: "eu_central_1" is not a region. A region looks like eu-central-1. Did you mean eu-central-1?']
  ],
  [{ 'aws-region': 'Frankfurt' }, ['aws-region: "Frankfurt" is not a region. A region looks like eu-central-1.']],
  [{ 'aws-account-id': '123456789' }, ['aws-account-id: "123456789" is not an account ID. It has 9 digits, not 12.']],
  [
    { 'aws-account-id': '1111-2222-3333' },
    ['aws-account-id: "1111-2222-3333" is not an account ID. Write it without separators: "111122223333".']
  ],
  [{ 'aws-account-id': 'prod' }, ['aws-account-id: "prod" is not an account ID. An account ID has 12 digits.']],
  [
    { 'role-to-assume': 'arn:aws:iam:111122223333:role/exporter' },
    [
      'role-to-assume: "arn:aws:iam:111122223333:role/exporter" is not the ARN of a role. It needs two colons after iam. Did you mean arn:aws:iam::111122223333:role/exporter?'
    ]
  ],
  [
    { 'role-to-assume': 'arn:aws:iam:123456789:role/quicksight-access' },
    [
      'role-to-assume: "arn:aws:iam:123456789:role/quicksight-access" is not the ARN of a role. Its account has 9 digits, not 12. It needs two colons after iam. Give arn:PARTITION:iam::ACCOUNT:role/NAME, with 12 digits for the account.'
    ]
  ],
  [
    { 'role-to-assume': 'exporter' },
    [
      'role-to-assume: "exporter" is not the ARN of a role. Give arn:PARTITION:iam::ACCOUNT:role/NAME, with 12 digits for the account.'
    ]
  ],
  [
    { 'role-to-assume': 'arn:aws:sts::111122223333:assumed-role/exporter/me' },
    [
      'role-to-assume: "arn:aws:sts::111122223333:assumed-role/exporter/me" is not the ARN of a role. It is the ARN of a session. Did you mean arn:aws:iam::111122223333:role/exporter?'
    ]
  ],
  [
    { 'role-to-assume': 'arn:aws:iam::111122223333:role/exporter', 'aws-region': 'cn-north-1' },
    [
      'role-to-assume: "arn:aws:iam::111122223333:role/exporter" is in another partition than cn-north-1, where it would be "arn:aws-cn:iam::111122223333:role/exporter".'
    ]
  ],
  [
    { 'role-to-assume': '' },
    [
      "identity-role-to-assume: no role is given that can be assumed with the user's identity context. Give its ARN here, or in role-to-assume one role for both."
    ]
  ],
  [
    { 'identity-role-to-assume': 'arn:aws:iam::111122223333:user/ann' },
    [
      'identity-role-to-assume: "arn:aws:iam::111122223333:user/ann" is not the ARN of a role. Give arn:PARTITION:iam::ACCOUNT:role/NAME, with 12 digits for the account.'
    ]
  ],
  [
    { 'role-session-name': 'a b' },
    ['role-session-name: "a b" is not a session name. Allowed: 2 to 64 letters, digits and _+=,.@-']
  ],
  [
    { 'role-session-name': '{runid}' },
    [
      'role-session-name: "{runid}" is not a placeholder. Known: {date}, {repository}, {ref-name}, {sha}, {run-id}, {run-number}, {run-attempt}. Did you mean {run-id}?'
    ]
  ],
  [{ 'role-duration-seconds': '60' }, ['role-duration-seconds: "60" is out of range. Allowed: 900 to 43200 seconds.']],
  [
    { 'role-duration-seconds': '1h' },
    ['role-duration-seconds: "1h" is not a whole number of seconds. Allowed: 900 to 43200.']
  ],
  [
    { 'role-external-id': 'a secret' },
    ['role-external-id: the value is not an external ID. Allowed: 2 to 1224 letters, digits and _+=,.@:/-.']
  ],
  [{ 'inline-session-policy': 'Allow' }, ['inline-session-policy: the value is not a JSON object.']],
  [
    { 'managed-session-policies': 'ReadOnlyAccess' },
    [
      'managed-session-policies: "ReadOnlyAccess" is not the ARN of a managed policy (arn:aws:iam::ACCOUNT:policy/NAME, or aws for ACCOUNT).'
    ]
  ],
  [
    {
      'managed-session-policies':
        'arn:aws:iam::aws:policy/p0\narn:aws:iam::aws:policy/p1\narn:aws:iam::aws:policy/p2\narn:aws:iam::aws:policy/p3\narn:aws:iam::aws:policy/p4\narn:aws:iam::aws:policy/p5\narn:aws:iam::aws:policy/p6\narn:aws:iam::aws:policy/p7\narn:aws:iam::aws:policy/p8\narn:aws:iam::aws:policy/p9\narn:aws:iam::aws:policy/p10'
    },
    ['managed-session-policies: 11 policies are too many; at most 10.']
  ],
  [
    { 'export-credentials': 'true', reports: '- user-name: a\n- user-name: b' },
    ['export-credentials: the reports are for 2 viewers, and later steps can hold the credentials of one only.']
  ],
  [
    { 'export-credentials': 'true', anonymous: 'true', 'user-email': '' },
    ['export-credentials: an anonymous export makes no identity-enhanced session whose credentials could be exported.']
  ],
  [{ mode: 'exprt' }, ['mode: "exprt" is not a mode. Allowed: export, plan, check, list. Did you mean export?']],
  [
    { mode: 'list', reports: '- a' },
    ['reports: mode: list shows one dashboard or all of them. Give dashboard-id, or leave both out.']
  ],
  [
    { mode: 'list', 'cli-input-json': '{}' },
    ['cli-input-json: mode: list exports nothing. Give dashboard-id, or leave both out.']
  ],
  [{ 'job-id': 'a b' }, ['job-id: "a b" is not a prefix of job IDs. Allowed: at most 472 letters, digits, - and _.']],
  [{ 'max-concurrency': '0' }, ['max-concurrency: "0" is out of range. Allowed: 1 to 1000 jobs.']],
  [{ 'max-concurrency': '12 jobs' }, ['max-concurrency: "12 jobs" is not a whole number of jobs. Allowed: 1 to 1000.']],
  [
    { 'timeout-minutes': '0' },
    ['timeout-minutes: "0" is out of range. Allowed: above 0, at most 10080, such as 90 or 2.5.']
  ],
  [
    { 'timeout-minutes': '-5' },
    ['timeout-minutes: "-5" is not a decimal number of minutes. Allowed: above 0, at most 10080, such as 90 or 2.5.']
  ],
  [{ wait: 'no' }, ['wait: "no" is not a boolean. Allowed: true, false. Did you mean false?']],
  [{ summary: 'si' }, ['summary: "si" is not a boolean. Allowed: true, false.']],
  [
    { 'dashboard-id': '', 'cli-input-json': 'request.json' },
    ['cli-input-json: "request.json" is not a file in the workspace.']
  ],
  [
    { 'dashboard-id': '', 'cli-input-json': '[]' },
    ['cli-input-json: a list where a request is needed, a JSON object.']
  ],
  [
    { 'cli-input-json': '{}', 'sheet-ids': 'a' },
    [
      'dashboard-id and sheet-ids: with cli-input-json only the request itself says this. Leave the inputs out.',
      'cli-input-json: DashboardId is missing.',
      'cli-input-json: SnapshotConfiguration is missing.'
    ]
  ],
  [
    { 'dashboard-id': '', 'cli-input-json': '{"Dashboard":"a"}' },
    [
      'cli-input-json: the request has no member "Dashboard". Did you mean DashboardId?',
      'cli-input-json: DashboardId is missing.',
      'cli-input-json: SnapshotConfiguration is missing.'
    ]
  ],
  [
    {
      'dashboard-id': '',
      'cli-input-json':
        '{"DashboardId":"a","SnapshotConfiguration":{"FileGroups":[{"Files":[{"FormatType":"PDF","SheetSelections":[{"SheetId":"s","SelectionScope":"ALL_VISIBLE_VISUALS"}]}]}]}}'
    },
    [
      'cli-input-json: SnapshotConfiguration.FileGroups[0].Files[0].SheetSelections[0].SelectionScope "ALL_VISIBLE_VISUALS" is not a scope. Allowed: ALL_VISUALS, SELECTED_VISUALS. Did you mean ALL_VISUALS?'
    ]
  ],
  [
    {
      'dashboard-id': '',
      'cli-input-json':
        '{"AwsAccountId":"<<aws account id>>","DashboardId":"<<extracted dashboard id>>","SnapshotConfiguration":{"FileGroups":[{"Files":[{"FormatType":"PDF","SheetSelections":[{"SheetId":"<<extracted sheet id>>","SelectionScope":"ALL_VISUALS"}]}]}]}}'
    },
    [
      'cli-input-json: AwsAccountId "<<aws account id>>" is still a placeholder. Fill it in.',
      'cli-input-json: DashboardId "<<extracted dashboard id>>" is still a placeholder. Fill it in.',
      'cli-input-json: SnapshotConfiguration.FileGroups[0].Files[0].SheetSelections[0].SheetId "<<extracted sheet id>>" is still a placeholder. Fill it in.'
    ]
  ],
  [
    {
      mode: 'plan',
      'user-email': '',
      'sheet-ids': '"',
      format: 'doc',
      'max-concurrency': 'many',
      'timeout-minutes': 'soon',
      wait: 'maybe'
    },
    [
      'sheet-ids: a quote in """ is not closed, or text follows it. Quote a whole entry, as in "a, b", and write "" for a quote.',
      'format: "doc" is not a format. Allowed: PDF, CSV, EXCEL.',
      'user-email: nobody is named to export for. Give one of user-email, user-name or user-arn, or anonymous: true.',
      'max-concurrency: "many" is not a whole number of jobs. Allowed: 1 to 1000.',
      'timeout-minutes: "soon" is not a decimal number of minutes. Allowed: above 0, at most 10080, such as 90 or 2.5.',
      'wait: "maybe" is not a boolean. Allowed: true, false.'
    ]
  ],
  [
    { 'role-external-id': 'x' },
    ['role-external-id: the value is not an external ID. Allowed: 2 to 1224 letters, digits and _+=,.@:/-.']
  ],
  [
    { 'user-email': '', 'user-name': 'ann', 'row-level-tags': 'tenant: acme' },
    [
      'row-level-tags: tags are for an anonymous user; a registered one has rules of their own. Leave them out, or give anonymous: true.'
    ]
  ],
  [
    { 'download-path': 'C:\\out' },
    ['download-path: "C:\\out" leads out of the workspace. Give a directory in it, such as quicksight-snapshots.']
  ],
  [
    { 'visual-ids': '"a"b' },
    [
      'visual-ids: a quote in ""a"b" is not closed, or text follows it. Quote a whole entry, as in "a, b", and write "" for a quote.'
    ]
  ],
  [{ parameters: 'a: *b' }, ['parameters: the document holds a YAML alias without its anchor.']],
  [{ parameters: 'a: 1\n---\nb: 2' }, ['parameters: the document holds several YAML documents; give one.']],
  [
    { reports: '- name: Weekly\n  dashboard-id: arn:aws:quicksight:us-east-1:111122223333:dashboard/a' },
    [
      'reports entry 1 (Weekly): dashboard-id: the ARN is in us-east-1, but the region is eu-central-1 (from aws-region). A step exports from one region.'
    ]
  ]
]

test.each(rows)('%j', async (inputs, problems) => {
  expect(await readProblems({ ...requiredInputs, ...inputs })).toEqual(problems)
})

test('there are many ways to be wrong, and each of them is told', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60)
  expect(rows.filter(([, problems]) => problems.length === 0)).toEqual([])
})
