// Shows an archive in the browser, or rebuilds its index: npm run archive -- FOLDER, npm run archive -- --rebuild PLACE.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPage } from '../archive/build-page.ts'
import { openArchive } from '../archive/open-archive.ts'
import { rebuildIndex } from '../archive/rebuild-index.ts'
import { serveFolder } from '../archive/serve-folder.ts'

const usage = `Usage:
  npm run archive -- FOLDER [--port PORT]           Show the archive in FOLDER at http://127.0.0.1:PORT (default 8080)
  npm run archive -- --rebuild FOLDER               Rebuild the index from the manifests in FOLDER
  npm run archive -- --rebuild s3://BUCKET/PREFIX   The same in S3, with the credentials that the AWS CLI would use
`

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function parseArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string', default: '8080' }, rebuild: { type: 'string' }, help: { type: 'boolean' } }
    })
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

async function rebuild(place: string): Promise<void> {
  if (!place.startsWith('s3://')) checkFolder(place)
  const { html } = await buildPage()
  const result = await rebuildIndex(openArchive(place), html)
  console.log(`${place}: ${result.exports} exports from ${result.manifests} manifests.`)
  if (result.dropped > 0)
    console.log(`${result.dropped} exports of the old index were dropped: no manifest describes them any more.`)
  for (const path of result.unreadable) process.stderr.write(`Left out: ${path} is not a manifest of version 1.\n`)
  if (result.unreadable.length > 0) process.exitCode = 1
}

async function serve(folder: string, port: string): Promise<void> {
  checkFolder(folder)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) fail(`--port: "${port}" is not a port number.`)
  if (!existsSync(join(folder, 'index.json')))
    process.stderr.write(`${folder} has no index.json yet. To build it: npm run archive -- --rebuild ${folder}\n`)
  const { url } = await serveFolder(folder, async () => (await buildPage()).html, Number(port))
  console.log(`${folder} is at ${url} until you press Ctrl+C. Only this machine can open it.`)
}

function checkFolder(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) fail(`${folder} is not a folder.`)
}

const { values, positionals } = parseArguments()
const [folder, ...more] = positionals
try {
  if (values.help === true) console.log(usage)
  else if (values.rebuild !== undefined && folder === undefined) await rebuild(values.rebuild)
  else if (values.rebuild === undefined && folder !== undefined && more.length === 0) await serve(folder, values.port)
  else fail(usage)
} catch (error) {
  fail(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}
