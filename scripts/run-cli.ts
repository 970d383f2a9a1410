import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BundleRun, type RunOptions, runProcess } from './run-bundle.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs the bundled command line with the inputs of a step as flags, and reads its outputs from `--json`. */
export async function runCli(
  inputs: Readonly<Record<string, string>>,
  options: Omit<RunOptions, 'bundle'> & { readonly webIdentityToken?: string; readonly flags?: readonly string[] } = {}
): Promise<BundleRun> {
  const outside = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-cli-'))
  const workspace = options.workspace ?? (await mkdtemp(join(tmpdir(), 'quicksight-snapshot-workspace-')))
  const tokenFile = join(outside, 'token')
  if (options.webIdentityToken !== undefined) await writeFile(tokenFile, `${options.webIdentityToken}\n`)
  const { mode = 'export', ...others } = inputs
  const flags = Object.entries({ summary: 'true', ...others })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `--${name}=${value}`)
  const token = inputs['role-to-assume'] && options.webIdentityToken ? [`--web-identity-token-file=${tokenFile}`] : []
  const environment = { PATH: process.env['PATH'] ?? '', HOME: outside, ...options.environment }
  const ended = await runProcess(join(root, 'dist', 'cli', 'index.js'), environment, workspace, options, [
    mode,
    ...flags,
    ...token,
    '--json',
    ...(options.flags ?? [])
  ])
  const summaryFile = join(workspace, 'quicksight-snapshot-summary.md')
  const summary = await readFile(summaryFile, 'utf8').catch(() => '')
  await Promise.all([rm(outside, { recursive: true, force: true }), rm(summaryFile, { force: true })])
  return { ...ended, outputs: parseOutputs(ended.stdout), exported: {}, summary, workspace }
}

/** The outputs as a step of a workflow gets them: strings. */
function parseOutputs(stdout: string): Record<string, string> {
  const outputs: Readonly<Record<string, unknown>> = stdout === '' ? {} : JSON.parse(stdout)
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
  )
}
