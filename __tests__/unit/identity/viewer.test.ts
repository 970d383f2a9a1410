import { describe, expect, test } from '@jest/globals'
import type { Viewer } from '../../../src/domain/report.ts'
import { getViewerKey, getViewerName } from '../../../src/identity/viewer.ts'
import { buildRegisteredViewer } from '../../support/builders/aws-settings.ts'

const userArn = 'arn:aws:quicksight:us-east-1:111122223333:user/default/ana'
const anonymous: Viewer = { kind: 'anonymous', rowLevelTags: [{ key: 'region', value: 'EMEA' }] }

test.each<[Viewer, string]>([
  [buildRegisteredViewer(), 'ana@example.com'],
  [buildRegisteredViewer({ user: { userName: 'Admin/ana' } }), 'Admin/ana'],
  [buildRegisteredViewer({ user: { userArn } }), userArn],
  [anonymous, 'anonymous']
])('the name of a viewer is its user', (viewer, name) => {
  expect(getViewerName(viewer)).toBe(name)
})

describe('the key of a viewer', () => {
  test('is the same for the same user', () => {
    expect(getViewerKey('1', buildRegisteredViewer())).toBe(getViewerKey('1', buildRegisteredViewer()))
    expect(getViewerKey('1', anonymous)).toBe(getViewerKey('1', { kind: 'anonymous', rowLevelTags: [] }))
  })

  test('differs for viewers that differ in anything', () => {
    const viewers: Viewer[] = [
      buildRegisteredViewer(),
      buildRegisteredViewer({ namespace: 'partners' }),
      buildRegisteredViewer({ identityRegion: 'us-east-1' }),
      buildRegisteredViewer({ user: { email: 'bo@example.com' } }),
      buildRegisteredViewer({ user: { userName: 'ana@example.com' } }),
      buildRegisteredViewer({ user: { userArn } }),
      anonymous
    ]
    const keys = viewers.flatMap(viewer => [getViewerKey('1', viewer), getViewerKey('2', viewer)])
    expect(new Set(keys).size).toBe(viewers.length * 2)
  })
})
