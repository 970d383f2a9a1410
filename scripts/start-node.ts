import { spawn } from 'node:child_process'
import { connect, type Socket } from 'node:net'

/** A child process of Node, with nothing in its environment but `env`. */
export interface NodeRequest {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  /** Whether a process may run it that has run others before. */
  readonly mayReuseProcess?: boolean
}

export interface NodeEvents {
  readonly onStdout: (text: string) => void
  readonly onStderr: (text: string) => void
  /** Called when the process has ended and its output is complete; `code` is null after a signal. */
  readonly onClose: (code: number | null) => void
  readonly onError: (error: Error) => void
}

export interface NodeProcess {
  readonly kill: (signal: NodeJS.Signals) => void
}

/** What the process that starts others answers: one line of JSON for each event. */
export interface NodeMessage {
  readonly stdout?: string
  readonly stderr?: string
  readonly code?: number | null
  readonly error?: string
}

/**
 * Starts Node, directly or through the process that listens on QUICKSIGHT_PROCESS_SERVER:
 * a system call that starts a process copies the page tables of its caller, which takes long in a large one.
 */
export function startNode(request: NodeRequest, events: NodeEvents): NodeProcess {
  const address = process.env['QUICKSIGHT_PROCESS_SERVER']
  return address === undefined ? spawnNode(request, events) : requestNode(address, request, events)
}

export function spawnNode({ file, args, env, cwd }: NodeRequest, events: NodeEvents): NodeProcess {
  const child = spawn(process.execPath, [file, ...args], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.setEncoding('utf8').on('data', events.onStdout)
  child.stderr.setEncoding('utf8').on('data', events.onStderr)
  child.on('error', events.onError)
  child.on('close', events.onClose)
  return { kill: signal => child.kill(signal) }
}

function requestNode(address: string, request: NodeRequest, events: NodeEvents): NodeProcess {
  const connection = connect(address)
  let hasEnded = false
  connection.write(`${JSON.stringify(request)}\n`)
  connection.on('error', events.onError)
  readMessages(connection, ({ stdout, stderr, code, error }: NodeMessage) => {
    if (stdout !== undefined) events.onStdout(stdout)
    if (stderr !== undefined) events.onStderr(stderr)
    if (error !== undefined) events.onError(new Error(error))
    if (code === undefined) return
    hasEnded = true
    connection.end()
    events.onClose(code)
  })
  connection.on('close', () => {
    if (!hasEnded) events.onError(new Error('the process that starts the bundle ended'))
  })
  return { kill: signal => connection.write(`${JSON.stringify({ signal })}\n`) }
}

/** Reads lines of JSON; `node:readline` would also split them at U+2028, which JSON does not escape. */
export function readMessages<Message>(connection: Socket, onMessage: (message: Message) => void): void {
  let rest = ''
  connection.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onMessage(JSON.parse(line))
  })
}
