import type { AwsSettings } from '../../../src/domain/step.ts'
import type { RegisteredViewer } from '../../../src/identity/enhanced-session.ts'

export const account = '111122223333'
export const identityRole = `arn:aws:iam::${account}:role/quicksight-identity`
export const baseRole = `arn:aws:iam::${account}:role/github-actions`

/** Settings with everything at its default. */
export function buildAwsSettings(overrides: Partial<AwsSettings> = {}): AwsSettings {
  return {
    region: 'eu-central-1',
    partition: 'aws',
    accountId: account,
    baseRole,
    audience: 'sts.amazonaws.com',
    identityRole,
    sessionName: 'GitHubActions-1',
    durationSeconds: 3600,
    managedPolicies: [],
    exportCredentials: false,
    ...overrides
  }
}

export function buildRegisteredViewer(overrides: Partial<RegisteredViewer> = {}): RegisteredViewer {
  return { kind: 'registered', user: { email: 'ana@example.com' }, namespace: 'default', ...overrides }
}
