// Answers the simulations of its standard input: node simulate.mjs FOLDER_OF_THE_PACKAGE
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const [folder] = process.argv.slice(2)
const { runSimulation } = await import(pathToFileURL(join(folder, 'dist/esm/index.js')))
const results = []
for (const simulation of JSON.parse(await text(process.stdin))) {
  const { overallResult, errors, result } = await runSimulation(simulation, {})
  results.push({ overallResult, errors, result: { ignoredContextKeys: result?.ignoredContextKeys } })
}
process.stdout.write(JSON.stringify(results))
