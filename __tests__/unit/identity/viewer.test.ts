import { describe, expect, test } from '@jest/globals'
import type { Viewer } from '../../../src/domain/report.ts'
import { getViewerKey, getViewerName } from '../../../src/identity/viewer.ts'
import { registered } from '../../support/builders/aws-settings.ts'

const userArn = 'arn:aws:quicksight:us-east-1:111122223333:user/default/ana'
const anonymous: Viewer = { kind: 'anonymous', rowLevelTags: [{ key: 'region', value: 'EMEA' }] }

test.each<[Viewer, string]>([
  [registered(), 'ana@example.com'],
  [registered({ user: { userName: 'Admin/ana' } }), 'Admin/ana'],
  [registered({ user: { userArn } }), userArn],
  [anonymous, 'anonymous']
])('viewerName', (viewer, name) => {
  expect(getViewerName(viewer)).toBe(name)
})

describe('viewerKey', () => {
  test('one user is one key', () => {
    expect(getViewerKey('1', registered())).toBe(getViewerKey('1', registered()))
    expect(getViewerKey('1', anonymous)).toBe(getViewerKey('1', { kind: 'anonymous', rowLevelTags: [] }))
  })

  test('whatever tells two viewers apart tells their keys apart', () => {
    const viewers: Viewer[] = [
      registered(),
      registered({ namespace: 'partners' }),
      registered({ identityRegion: 'us-east-1' }),
      registered({ user: { email: 'bo@example.com' } }),
      registered({ user: { userName: 'ana@example.com' } }),
      registered({ user: { userArn } }),
      anonymous
    ]
    const keys = viewers.flatMap(viewer => [getViewerKey('1', viewer), getViewerKey('2', viewer)])
    expect(new Set(keys).size).toBe(viewers.length * 2)
  })
})
