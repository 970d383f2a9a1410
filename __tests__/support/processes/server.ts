// Runs the bundle for the tests, from a small process: see scripts/start-node.ts. It ends when its standard input does.
import { createServer, type Socket } from 'node:net'
import * as node from '../../../scripts/start-node.ts'
import { createProcessPool } from './pool.ts'

const [address = ''] = process.argv.slice(2)
const pool = createProcessPool()

function serve(connection: Socket): void {
  const send = (message: node.NodeMessage) => connection.writable && connection.write(`${JSON.stringify(message)}\n`)
  let started: node.NodeProcess | undefined
  node.readMessages(connection, (message: node.NodeRequest | { signal: NodeJS.Signals }) => {
    if ('signal' in message) return started?.kill(message.signal)
    const start = message.mayReuseProcess === true ? pool.run : node.spawnNode
    started = start(message, {
      onStdout: stdout => send({ stdout }),
      onStderr: stderr => send({ stderr }),
      onClose: code => send({ code }),
      onError: ({ message: error }) => send({ error })
    })
  })
  // A test that was aborted leaves no process behind.
  connection.on('close', () => started?.kill('SIGKILL')).on('error', () => undefined)
}

createServer(serve).listen(address, () => process.stdout.write('listening\n'))
process.stdin.resume().on('end', () => process.exit())
