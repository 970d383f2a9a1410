import { main } from './main.ts'

await main()
// Sockets that a cut-off call left open would keep the process alive; what was printed goes out first.
process.stdout.write('', () => process.exit())
