import { describe, expect, test } from '@jest/globals'
import { releaseNotes } from '../../scripts/release-notes.ts'
import { version } from '../../src/version.ts'
import { readText } from './source-tree.ts'

const changelog =
  '# Changelog\n\n## Unreleased\n\n- Later\n\n## 1.2.0 (2026-12-01)\n\n- New\n\n## 1.1.0\n\n- Old\n\n## 1.0.0\n'

describe('releaseNotes', () => {
  test.each([
    ['v1.2.0', '- New'],
    ['v1.1.0', '- Old']
  ])('%s', (tag, notes) => {
    expect(releaseNotes(tag, tag.slice(1), changelog)).toBe(notes)
  })

  test.each([
    { tag: 'v1.2.0', at: '1.1.0', message: 'The tag is v1.2.0, but package.json is at 1.1.0' },
    { tag: 'v1.0.0', at: '1.0.0', message: 'CHANGELOG.md has no section "## 1.0.0" with words in it' },
    { tag: 'v1.2', at: '1.2', message: 'CHANGELOG.md has no section "## 1.2" with words in it' }
  ])('refuses the tag $tag at version $at', ({ tag, at, message }) => {
    expect(() => releaseNotes(tag, at, changelog)).toThrow(message)
  })
})

test('CHANGELOG.md lists the changes of the next release or of this one', () => {
  const headings = [...readText('CHANGELOG.md').matchAll(/^## (\S+)/gm)].map(([, heading]) => heading)
  expect(['Unreleased', version]).toContain(headings[0])
  expect(new Set(headings).size).toBe(headings.length)
})
