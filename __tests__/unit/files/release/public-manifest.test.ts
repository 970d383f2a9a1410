import { expect, test } from '@jest/globals'
import { redactManifest } from '../../../../src/files/release/public-manifest.ts'

test('a public manifest has no account numbers, ARNs and e-mail addresses, and is otherwise the same', () => {
  const text = JSON.stringify({
    version: 1,
    run: { runId: '123456789012', runUrl: 'https://github.com/o/r/actions/runs/123456789012' },
    files: [
      {
        path: 'analyst@example.com/Sales 123456789012.pdf',
        bytes: 123456789012,
        sha256: '1'.repeat(64),
        dashboardId: 'sales',
        dataSetArns: ['arn:aws:quicksight:us-east-1:123456789012:dataset/x'],
        user: 'arn:aws:quicksight:us-east-1:123456789012:user/default/analyst',
        s3Uri: 's3://reports-123456789012/a.pdf',
        jobs: [{ id: 'gha-1', arn: 'arn:aws:quicksight:us-east-1:123456789012:dashboard/x' }],
        failure: { message: 'User: arn:aws:sts::123456789012:assumed-role/a/b <analyst@example.com> is denied' }
      }
    ]
  })
  expect(JSON.parse(redactManifest(text))).toEqual({
    version: 1,
    run: { runId: '123456789012', runUrl: 'https://github.com/o/r/actions/runs/123456789012' },
    files: [
      {
        path: 'analyst@example.com/Sales 123456789012.pdf',
        bytes: 123456789012,
        sha256: '1'.repeat(64),
        dashboardId: 'sales',
        user: '***',
        s3Uri: 's3://reports-***/a.pdf',
        jobs: [{ id: 'gha-1' }],
        failure: { message: 'User: *** <***> is denied' }
      }
    ]
  })
})
