/**
 * The inputs, by section of action.yml. Every input is read by one of these names, in this file of src/inputs:
 * - read-step.ts: mode
 * - report-entries.ts: dashboard-id, reports
 * - sections/selection.ts: sheet-ids, format, visual-ids, parameters
 * - sections/cli-input-json.ts: cli-input-json
 * - sections/viewer.ts: user-email, user-name, user-arn, namespace, identity-region, anonymous
 * - sections/identity-center.ts: identity-center-application, identity-center-audience, identity-center-region
 * - sections/row-level-tags.ts: row-level-tags
 * - sections/destination.ts: bucket, bucket-prefix, upload-to
 * - sections/file-settings.ts: download-path, file-name, merge-pdf, release-tag, github-token
 * - sections/archive-index.ts: archive-index
 * - sections/freshness.ts: max-data-age, refresh-data, if-stale
 * - sections/conditions.ts: if-empty, compare-with, if-unchanged
 * - sections/dates.ts: time-zone
 * - sections/region.ts: aws-region
 * - sections/account.ts: aws-account-id
 * - sections/aws-settings.ts: role-to-assume, audience, identity-role-to-assume, export-credentials
 * - sections/role-session.ts: role-session-name, role-duration-seconds, role-external-id, inline-session-policy,
 *   managed-session-policies
 * - sections/run-settings.ts: job-id, resume, max-concurrency, timeout-minutes, wait, allow-partial, summary
 */
export const sections = {
  content: ['dashboard-id', 'sheet-ids', 'format', 'visual-ids', 'parameters', 'reports', 'cli-input-json'],
  viewer: [
    'user-email',
    'user-name',
    'user-arn',
    'namespace',
    'identity-region',
    'identity-center-application',
    'identity-center-audience',
    'identity-center-region',
    'anonymous',
    'row-level-tags'
  ],
  destination: [
    'bucket',
    'bucket-prefix',
    'download-path',
    'file-name',
    'upload-to',
    'archive-index',
    'merge-pdf',
    'release-tag',
    'github-token'
  ],
  conditions: [
    'max-data-age',
    'refresh-data',
    'if-stale',
    'if-empty',
    'compare-with',
    'if-unchanged',
    'time-zone',
    'resume'
  ],
  aws: [
    'aws-region',
    'aws-account-id',
    'role-to-assume',
    'audience',
    'identity-role-to-assume',
    'role-session-name',
    'role-duration-seconds',
    'role-external-id',
    'inline-session-policy',
    'managed-session-policies',
    'export-credentials'
  ],
  run: ['mode', 'job-id', 'max-concurrency', 'timeout-minutes', 'wait', 'allow-partial', 'summary']
} as const

export type InputName = (typeof sections)[keyof typeof sections][number]

/** Every input, in the order of action.yml. */
export const inputNames: readonly InputName[] = Object.values(sections).flat()

// These apply to the whole step.
const stepOnlyNames = ['reports', 'time-zone', 'resume'] as const

/** Keys of an entry of `reports`, other than `name`. */
export const entryNames: readonly InputName[] = [
  ...sections.content,
  ...sections.viewer,
  ...sections.destination,
  ...sections.conditions
].filter(name => !stepOnlyNames.some(other => other === name))

/** Inputs that a request of `cli-input-json` contains itself. */
export const inputsReplacedByRequest: readonly InputName[] = [
  'dashboard-id',
  'sheet-ids',
  'format',
  'visual-ids',
  'parameters',
  'bucket',
  'bucket-prefix',
  'row-level-tags'
]

/** The defaults of action.yml, for steps that run without a runner. The default of `github-token` is only in action.yml. */
export const inputDefaults = {
  format: 'PDF',
  namespace: 'default',
  anonymous: 'false',
  'archive-index': 'false',
  'merge-pdf': 'false',
  'refresh-data': 'never',
  'if-stale': 'fail',
  'if-empty': 'warn',
  'if-unchanged': 'deliver',
  'time-zone': 'UTC',
  resume: 'false',
  audience: 'sts.amazonaws.com',
  'role-duration-seconds': '3600',
  'export-credentials': 'false',
  mode: 'export',
  'max-concurrency': '12',
  'timeout-minutes': '60',
  wait: 'true',
  'allow-partial': 'false',
  summary: 'true'
} as const satisfies Partial<Record<InputName, string>>

/** An input that always has a value. */
export type DefaultedName = keyof typeof inputDefaults
