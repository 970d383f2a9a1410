// Builds emulator/dist: the emulator as one file without node_modules, and the two steps of its action.
import { copyFileSync, cpSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'
import { createNotices, listModules } from './rolldown.licenses.mjs'

const copyFiles = {
  name: 'copy-files',
  writeBundle(_options, bundle) {
    writeFileSync('emulator/dist/licenses.txt', createNotices(listModules(bundle)))
    copyFileSync('emulator/world.yaml', 'emulator/dist/world.yaml')
    cpSync('emulator/page', 'emulator/dist/page', { recursive: true })
  }
}

export default defineConfig({
  input: {
    cli: 'emulator/cli.ts',
    emulator: 'emulator/emulator.ts',
    start: 'emulator/action/start.ts',
    stop: 'emulator/action/stop.ts'
  },
  platform: 'node',
  resolve: { mainFields: ['module', 'main'], conditionNames: ['module', 'import', 'node'] },
  plugins: [copyFiles],
  output: { dir: 'emulator/dist', format: 'esm', cleanDir: true, chunkFileNames: '[name].js' },
  logLevel: 'warn'
})
