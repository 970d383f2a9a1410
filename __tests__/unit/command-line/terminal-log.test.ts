import { describe, expect, test } from '@jest/globals'
import { createTerminalLog } from '../../../src/command-line/terminal-log.ts'
import { systemClock } from '../../../src/lib/clock.ts'
import { registerSecret } from '../../../src/lib/redact.ts'

function record(isInteractive: boolean) {
  let text = ''
  const terminal = {
    write: (more: string) => {
      text += more
    },
    isInteractive,
    columns: () => 40,
    showsDebug: false
  }
  return { log: createTerminalLog(terminal, systemClock), shown: () => text }
}

describe('createTerminalLog()', () => {
  test('writes plain lines if stderr is not a terminal', () => {
    const { log, shown } = record(false)
    log.group('Jobs')
    log.info('one')
    log.warning('two')
    log.debug('three')
    log.endGroup()
    log.stop()
    expect(shown()).toBe('Jobs\none\nwarning: two\n')
  })

  test('writes no workflow command and no secret', () => {
    registerSecret('a-secret-of-the-terminal-log')
    const { log, shown } = record(false)
    log.info('::error::pwned')
    log.error('it is a-secret-of-the-terminal-log')
    expect(shown()).not.toMatch(/^::/m)
    expect(shown()).toContain('error: it is ***')
  })

  test('keeps a status line of the width of a terminal, and removes it at the end', () => {
    const { log, shown } = record(true)
    log.info('x'.repeat(100))
    log.stop()
    expect(shown()).toContain(`${'x'.repeat(100)}\n`)
    expect(shown().endsWith('\r\u001b[K')).toBe(true)
  })
})
