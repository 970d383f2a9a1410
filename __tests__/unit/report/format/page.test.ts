import { expect, test } from '@jest/globals'
import { markdownOf } from '../../../../src/report/format/page.ts'

test('parts stand a blank line apart, and those that say nothing are left out', () => {
  expect(markdownOf(['# A', '', 'b', ''])).toBe('# A\n\nb\n')
})
