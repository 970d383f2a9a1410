#!/usr/bin/env node
import { cli } from './cli.ts'

const code = await cli(process.argv.slice(2))
// Exit explicitly: aborted requests can leave sockets open that keep the process alive. Flush stdout first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)))
