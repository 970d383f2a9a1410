// Builds emulator/dist: the emulator as one file without node_modules, and the two steps of its action.
import { copyFileSync, cpSync } from 'node:fs'
import { defineConfig } from 'rolldown'

const copyFiles = {
  name: 'copy-files',
  writeBundle() {
    copyFileSync('emulator/world.yaml', 'emulator/dist/world.yaml')
    cpSync('emulator/page', 'emulator/dist/page', { recursive: true })
  }
}

export default defineConfig({
  input: { cli: 'emulator/cli.ts', start: 'emulator/action/start.ts', stop: 'emulator/action/stop.ts' },
  platform: 'node',
  resolve: { mainFields: ['module', 'main'], conditionNames: ['module', 'import', 'node'] },
  plugins: [copyFiles],
  output: { dir: 'emulator/dist', format: 'esm', cleanDir: true, chunkFileNames: '[name].js' },
  logLevel: 'warn'
})
