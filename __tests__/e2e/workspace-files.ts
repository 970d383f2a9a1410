import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { BundleRun } from '../../scripts/run-bundle.ts'

/** An object of the output `files`. */
export interface FileOutput {
  readonly format: string
  readonly report: string
  readonly sheetId?: string
  readonly sheetName?: string
  readonly visualId?: string
  readonly user: string
  readonly s3Uri?: string
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

interface Entry {
  readonly [name: string]: unknown
  readonly path: string
  readonly bytes: number
  readonly failure?: { readonly code: string; readonly message: string }
}

export interface Manifest {
  readonly run: Readonly<Record<string, string>>
  readonly files: readonly Entry[]
  readonly failed: readonly Entry[]
}

type Workspace = Pick<BundleRun, 'workspace'>

/** Lists every file below a directory of the workspace, including hidden ones, sorted. */
export async function listFiles({ workspace }: Workspace, directory = '.'): Promise<string[]> {
  const entries = await readdir(join(workspace, directory), { recursive: true, withFileTypes: true }).catch(() => [])
  const base = join(workspace, directory)
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(base.length + 1))
    .toSorted()
}

const schema = JSON.parse(await readFile(new URL('../../schemas/manifest.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: false, formats: { 'date-time': true } }).compile(schema)

/** Reads the manifest of a directory and expects it to match its schema. */
export async function readManifest({ workspace }: Workspace, directory = 'quicksight-snapshots'): Promise<Manifest> {
  const manifest = JSON.parse(await readFile(join(workspace, directory, 'manifest.json'), 'utf8'))
  expect(validate(manifest) ? [] : validate.errors).toEqual([])
  return manifest
}

/** Runs `sha256sum --check` in a directory, expects it to succeed, and returns the verified paths. */
export async function verifyChecksums({ workspace }: Workspace, directory = 'quicksight-snapshots'): Promise<string[]> {
  const cwd = join(workspace, directory)
  const { stdout } = await promisify(execFile)('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd })
  return stdout
    .trim()
    .split('\n')
    .map(line => line.replace(/: OK$/, ''))
}

/** Codes of the failures in the manifest. */
export async function readFailureCodes(ran: Workspace, directory = 'reports'): Promise<(string | undefined)[]> {
  return (await readManifest(ran, directory)).failed.map(entry => entry.failure?.code)
}
