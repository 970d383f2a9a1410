// Step of the build: ncc creates a `require` function per module of Node that a file of dist/ uses. All of them together cost
// an export 2 ms of CPU time; process.getBuiltinModule() returns the same modules without them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'

const call = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/g
const declaration = /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/m

const files = readdirSync('dist').filter(file => file.endsWith('index.js'))
const counts = files.map(file => replaceIn(join('dist', file)))
if (counts.every(count => count === 0)) throw new Error('ncc no longer creates require functions: remove this step')

/** Returns how many calls it replaced. */
function replaceIn(path: string): number {
  const code = readFileSync(path, 'utf8')
  const names = Array.from(code.matchAll(call), ([, name = '']) => name)
  const other = names.filter(name => !isBuiltin(name))
  if (other.length > 0) throw new Error(`${path} requires ${other.join(', ')}, not a module of Node`)
  const replaced = code.replaceAll(call, 'process.getBuiltinModule("$1")').replace(declaration, '')
  if (replaced.includes('__WEBPACK_EXTERNAL_createRequire')) throw new Error(`${path} still uses createRequire`)
  if (names.length > 0) writeFileSync(path, replaced)
  return names.length
}
