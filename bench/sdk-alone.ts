import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'rolldown'

const resolvePath = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Bundles a program that only requests an identity context, in the same way as the action; `work` receives its path. */
export async function withSdkAlone<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const [built, dist] = [join(folder, 'build'), join(folder, 'dist')]
  try {
    await build({
      input: resolvePath('./identity-context.ts'),
      platform: 'node',
      resolve: { mainFields: ['module', 'main'], conditionNames: ['module', 'import', 'node'] },
      output: { dir: built, format: 'esm' },
      logLevel: 'silent'
    })
    const options = ['build', join(built, 'identity-context.js'), '-o', dist, '--target', 'es2022', '-q']
    await promisify(execFile)(process.execPath, [
      resolvePath('../node_modules/@vercel/ncc/dist/ncc/cli.js'),
      ...options
    ])
    return await work(join(dist, 'index.js'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
