#!/usr/bin/env node
import { cli } from './cli.ts'

const code = await cli(process.argv.slice(2))
// Sockets that a cut-off call left open would keep the process alive; what was printed goes out first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)))
