import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeWorkflowCommands } from '../../../../src/report/format/log-text.ts'
import { anyText } from '../../../support/builders/any-text.ts'

describe('an escaped log line', () => {
  test.each([
    ['an ordinary line stays', 'Sales: 2 of 3 :: done', 'Sales: 2 of 3 :: done'],
    ['indentation stays', '    "Version": 1', '    "Version": 1'],
    ['a tab becomes spaces', '\ta\tb', '  a  b'],
    ['a command of today', '::error::boo', ': :error::boo'],
    ['a command behind white space', ' \u00a0\u3000::set-output name=a::b', ' \u00a0\u3000: :set-output name=a::b'],
    ['a command behind invisible characters', '\u200b\ufeff\u2060\u00ad::add-mask::x', ': :add-mask::x'],
    ['a command with a joiner inside', ':\u200d:error::boo', ': :error::boo'],
    ['a command with a variation selector inside', ':\ufe0f:error::boo', ': :error::boo'],
    ['three colons', ':::error::', ': ::error::'],
    ['an old command anywhere', 'x ##[error]boo', 'x ## [error]boo'],
    ['an old command with more signs', '###[group]', '### [group]'],
    ['an old command with a soft hyphen inside', '##\u00ad[error]', '## [error]'],
    ['a command on a later line', 'a\n::error::b\r\n##[c]\rd', 'a\n  : :error::b\n  ## [c]\n  d'],
    ['a command behind a line separator', 'a\u2028::error::b\u0085::warning::c', 'a\n  : :error::b\n  : :warning::c'],
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a command in colour', '\u001b[31m::error::x', ': :error::x'],
    ['a bell and a backspace', 'a\u0007b\u0008c', 'abc'],
    ['bidirectional marks', 'a\u202egnp.exe', 'agnp.exe'],
    ['nothing', '', '']
  ])('%s', (_, text, expected) => {
    expect(escapeWorkflowCommands(text)).toBe(expected)
  })

  test('is cut between characters if it is too long', () => {
    const line = escapeWorkflowCommands(`${'a'.repeat(3998)}😀${'b'.repeat(10)}`)
    expect(line).toBe(`${'a'.repeat(3998)}…`)
    expect(escapeWorkflowCommands('x'.repeat(10_000_000))).toHaveLength(4000)
  })

  // The runner's own rules: ActionCommand.TryParseV2 trims the line and looks at its start, TryParse looks anywhere.
  test('is never a workflow command', () => {
    const bits = fc.constantFrom(
      ':',
      '::',
      '#',
      '##',
      '[',
      '##[',
      'error',
      ' ',
      '\n',
      '\r',
      '\u200b',
      '\u00ad',
      '\ufe0f'
    )
    const text = fc.array(fc.oneof(bits, anyText({ maxLength: 3 }))).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, hostile => {
        for (const line of escapeWorkflowCommands(hostile).split(/[\n\r\u0085\u2028\u2029]/)) {
          expect(line.trimStart().startsWith('::')).toBe(false)
          expect(line).not.toContain('##[')
          expect(line).not.toMatch(/\p{Cc}|\p{Cf}/u)
        }
      })
    )
  })

  test('is unchanged by a second escape', () => {
    fc.assert(
      fc.property(anyText(), text => {
        const [line = ''] = escapeWorkflowCommands(text).split('\n')
        expect(escapeWorkflowCommands(line)).toBe(line)
      })
    )
  })
})
