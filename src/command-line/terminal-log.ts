import { styleText } from 'node:util'
import type { Log } from '../domain/ports/run-context.ts'
import type { Clock } from '../lib/clock.ts'
import { escapeWorkflowCommands } from '../report/format/log-text.ts'
import { formatDuration } from '../report/format/units.ts'

export interface Terminal {
  /** Writes text to stderr. */
  readonly write: (text: string) => void
  /** Whether stderr is a terminal: only there are colors and the status line used. */
  readonly isInteractive: boolean
  readonly columns: () => number
  readonly showsDebug: boolean
}

/** The log of a command. On a terminal, a status line is shown until `stop` is called. */
export interface TerminalLog extends Log {
  readonly stop: () => void
}

const clearLine = '\r\u001b[K'
const refreshMs = 1000

/**
 * Plain lines, without workflow commands and without secrets. On a terminal, a last line shows the latest message and the
 * time that has passed.
 */
export function createTerminalLog(terminal: Terminal, clock: Clock): TerminalLog {
  const startedAt = clock.now()
  const stopped = new AbortController()
  let latest = ''
  const showStatus = () => {
    if (!terminal.isInteractive || latest === '' || stopped.signal.aborted) return
    const text = `${formatDuration(clock.now() - startedAt)}  ${latest}`.slice(0, Math.max(10, terminal.columns() - 1))
    terminal.write(`${clearLine}${styleText('dim', text, { validateStream: false })}`)
  }
  const print = (line: string, format?: Parameters<typeof styleText>[0], label = '') => {
    const text = `${label}${escapeWorkflowCommands(line)}`
    const shown =
      terminal.isInteractive && format !== undefined ? styleText(format, text, { validateStream: false }) : text
    terminal.write(`${terminal.isInteractive ? clearLine : ''}${shown}\n`)
    latest = text.split('\n')[0] ?? ''
    showStatus()
  }
  if (terminal.isInteractive) void refreshStatus(showStatus, clock, stopped.signal)
  return {
    info: line => print(line),
    debug: line => {
      if (terminal.showsDebug) print(line, 'dim', 'debug: ')
    },
    notice: line => print(line, 'cyan', 'notice: '),
    warning: line => print(line, 'yellow', 'warning: '),
    error: line => print(line, 'red', 'error: '),
    group: title => print(title, 'bold'),
    endGroup: () => undefined,
    stop: () => {
      stopped.abort()
      if (terminal.isInteractive) terminal.write(clearLine)
    }
  }
}

async function refreshStatus(showStatus: () => void, clock: Clock, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await clock.sleep(refreshMs, signal).catch(() => undefined)
    showStatus()
  }
}
