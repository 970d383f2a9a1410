import { expect, test } from '@jest/globals'
import { joinMarkdown } from '../../../../src/report/format/page.ts'

test('parts stand a blank line apart, and those that say nothing are left out', () => {
  expect(joinMarkdown(['# A', '', 'b', ''])).toBe('# A\n\nb\n')
})
