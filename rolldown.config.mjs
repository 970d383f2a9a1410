// First step of the build: rolldown strips the types and shakes the tree of the AWS SDK's ES modules. ncc, the second
// step, would take the SDK's CommonJS builds whole, several times what is used, and start-up time is a matter of size.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'
import { createNotices, listModules } from './rolldown.licenses.mjs'

const octokitsOwnClient = 'node_modules/@actions/github/node_modules/@actions/http-client'

// @actions/http-client loads undici for getAgentDispatcher() alone, which only @actions/github calls, on its own copy
// of @actions/http-client. That copy keeps the real undici; the one that fetches the OIDC token does without.
const withoutUndici = {
  name: 'without-undici',
  buildStart() {
    if (!existsSync(octokitsOwnClient)) {
      throw new Error(
        `${octokitsOwnClient} is gone: a copy shared with the OIDC token request would lose undici to this plugin`
      )
    }
  },
  resolveId: {
    filter: { id: /^undici$/ },
    handler: (_id, importer) =>
      /\/node_modules\/@actions\/http-client\//.test(forwardSlashes(importer)) &&
      !forwardSlashes(importer).includes(octokitsOwnClient)
        ? '\0no-undici'
        : null
  },
  load: {
    filter: { id: /^\0no-undici$/ },
    handler: () => "export class ProxyAgent { constructor() { throw new Error('undici was left out of this bundle') } }"
  }
}

// The HTTP client of the token request needs tunnel, and with it more of Node's modules, only behind a proxy.
const tunnelWhenNeeded = {
  name: 'tunnel-when-needed',
  transform: {
    filter: {
      id: { include: /[\\/]@actions[\\/]http-client[\\/]lib[\\/]index\.js$/, exclude: /[\\/]@actions[\\/]github[\\/]/ }
    },
    handler: code =>
      swapped(code, "import * as tunnel from 'tunnel';", '').replaceAll(
        /\btunnel\.(?=https?Over)/g,
        "require('tunnel')."
      )
  }
}

function swapped(code, old, now) {
  if (code.split(old).length !== 2) throw new Error(`A module that the build rewrites no longer says ${old} once`)
  return code.replace(old, now)
}

// All schemas of QuickSight stand in one module, and nine tenths of what is used of it are for looking up dashboards and
// datasets. Those commands get copies of the client's modules, so that each copy keeps only what it needs.
const commandsApart = {
  name: 'commands-apart',
  async resolveId(id, importer) {
    const from = forwardSlashes(importer)
    const copy = Object.keys(copies).find(each => from.endsWith(copies[each]) || from.endsWith(each))
    if (copy === undefined) return null
    const found = await this.resolve(id, importer.replace(copy, ''), { skipSelf: true })
    const copied = forwardSlashes(found?.id).includes('/node_modules/@aws-sdk/client-quicksight/dist-es/')
    return copied ? { id: `${found.id}${copy}`, moduleSideEffects: false } : found
  },
  load: id => {
    const copy = Object.keys(copies).find(each => id.endsWith(each))
    return copy === undefined ? null : readFileSync(id.replace(copy, ''), 'utf8')
  }
}
const copies = {
  '?copy': '/src/aws/quicksight/definition-command.ts',
  '?datasets': '/src/aws/quicksight/dataset-commands.ts'
}

// The page of an archive is a text in the bundle, in a chunk of its own that only archive-index loads.
let pageModules = []
const archivePage = {
  name: 'archive-page',
  resolveId: { filter: { id: /^#archive-page$/ }, handler: () => '\0archive-page' },
  load: {
    filter: { id: /^\0archive-page$/ },
    handler: async () => {
      const { buildPage } = await import('./archive/build-page.ts')
      const { html, moduleIds } = await buildPage()
      pageModules = moduleIds
      return `export const archivePage = ${JSON.stringify(html)}`
    }
  }
}

// A worker thread starts from a file of its own. ncc copies that file unchanged, so it is built without chunks.
const workerNames = ['pdf-worker', 'pdf-library-worker', 'table-worker']
const createWorkerFiles = folder => ({
  name: 'worker-files',
  transform: {
    filter: { id: /[\\/]src[\\/]files[\\/]worker[\\/]file-workers\.ts$/ },
    handler: code =>
      workerNames.reduce((text, name) => swapped(text, `URL('./${name}.ts'`, `URL('${folder}/${name}.js'`), code)
  }
})

// Of all builds: the main one and the workers.
const bundledModules = []
const modulesByChunk = {}

// ncc --license sees one big file of no package, so the notices are collected here, per package.
const licenses = {
  name: 'licenses',
  writeBundle(_options, bundle) {
    // ncc leaves the chunks of earlier builds behind.
    rmSync('dist', { recursive: true, force: true })
    mkdirSync('dist', { recursive: true })
    bundledModules.push(...listModules(bundle))
    for (const { fileName, moduleIds = [] } of Object.values(bundle)) modulesByChunk[fileName] = moduleIds
    writeFileSync('build/chunks.json', JSON.stringify(modulesByChunk))
    writeFileSync('dist/licenses.txt', createNotices([...bundledModules, ...pageModules]))
  }
}

function forwardSlashes(path) {
  return (path ?? '').replaceAll('\\', '/')
}

const common = {
  platform: 'node',
  resolve: { mainFields: ['module', 'main'], conditionNames: ['module', 'import', 'node'] },
  logLevel: 'warn'
}

const main = {
  ...common,
  input: 'src/index.ts',
  // The modules of @actions/* do nothing when loaded, though their package.json does not say so.
  treeshake: { moduleSideEffects: [{ test: /[\\/]node_modules[\\/]@actions[\\/]/, sideEffects: false }] },
  plugins: [withoutUndici, tunnelWhenNeeded, commandsApart, archivePage, createWorkerFiles('.'), licenses],
  // No hash in the names: ncc numbers the files of dist/ by them, and they are to keep their numbers when code changes.
  output: {
    dir: 'build',
    format: 'esm',
    cleanDir: true,
    chunkFileNames: '[name].js',
    // Docstrings are a fifth of the text of index.js. They stay in src/; notices of licenses stay in the bundle.
    comments: { jsdoc: false },
    // What every run loads is one chunk: between chunks, ncc adds a wrapper to each use of an import.
    codeSplitting: { groups: [{ name: 'main', test: /[\\/]src[\\/](?:main\.ts|run-step\.ts|runner[\\/])/ }] }
  }
}

const buildWorker = name => ({
  ...common,
  input: `src/files/worker/${name}.ts`,
  plugins: [licenses],
  output: { file: `build/${name}.js`, format: 'esm', codeSplitting: false }
})

/** The command line: chunks of the same sources. It starts the worker threads from the files of dist/. */
export const commandLine = defineConfig({
  ...main,
  input: { index: 'src/bin.ts' },
  plugins: [withoutUndici, tunnelWhenNeeded, commandsApart, archivePage, createWorkerFiles('..')],
  output: {
    ...main.output,
    dir: 'dist/cli',
    codeSplitting: { groups: [{ name: 'main', test: /[\\/]src[\\/](?:cli\.ts|run-step\.ts|runner[\\/])/ }] }
  }
})

export default defineConfig([main, ...workerNames.map(buildWorker)])
