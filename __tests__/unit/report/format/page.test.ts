import { expect, test } from '@jest/globals'
import { joinMarkdown } from '../../../../src/report/format/page.ts'

test('parts are separated by a blank line, and empty parts are omitted', () => {
  expect(joinMarkdown(['# A', '', 'b', ''])).toBe('# A\n\nb\n')
})
