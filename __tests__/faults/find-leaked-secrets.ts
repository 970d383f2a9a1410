import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BundleRun } from '../../scripts/run-bundle.ts'

/** Any 24 characters of a secret contain one of these pieces, which are 16 long and start every 8 characters. */
const pieceLength = 16
const pieceStride = 8
const endBytes = 128 * 1024

/**
 * Finds the places where a run shows a secret or a part of one: plain, URL-encoded or in base64. Log lines can contain a
 * secret after it was masked; nothing else can contain it.
 */
export async function findLeaks(ran: BundleRun, secrets: readonly string[]): Promise<string[]> {
  const pieces = new Set(secrets.flatMap(getSecretParts).flatMap(getEncodedForms).flatMap(splitIntoPieces))
  const places: [string, string][] = [
    ...getShownLines(ran.stdout).map((line, i): [string, string] => [`line ${i + 1} of the log`, line]),
    ['stderr', ran.stderr],
    ['the summary', ran.summary],
    ...Object.entries(ran.outputs).map(([name, value]): [string, string] => [`the output ${name}`, value]),
    ...Object.entries(ran.exported).map(([name, value]): [string, string] => [`the variable ${name}`, value]),
    ...(await readTextFiles(ran.workspace))
  ]
  return places
    .filter(([, text]) => containsPiece(text, pieces))
    .map(([place, text]) => `${place}: ${text.slice(0, 200)}`)
}

/** The log as the runner shows it: without `::add-mask::` lines, and with secrets replaced by `***` from then on. */
export function getShownLines(stdout: string): string[] {
  const masks: string[] = []
  return stdout.split('\n').map(line => {
    const mask = /^\s*::add-mask::(.*)$/.exec(line)?.[1]
    if (mask === undefined) return masks.reduce((text, known) => text.replaceAll(known, '***'), line)
    masks.push(mask.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'))
    masks.sort((a, b) => b.length - a.length)
    return ''
  })
}

/** Parts of a presigned URL that grant access; its host and path are not secret. */
function getSecretParts(secret: string): string[] {
  if (!URL.canParse(secret) || !secret.startsWith('http')) return [secret]
  const { searchParams } = new URL(secret)
  return ['X-Amz-Signature', 'X-Amz-Security-Token'].flatMap(name => searchParams.get(name) ?? [])
}

function getEncodedForms(secret: string): string[] {
  const encoded = [0, 1, 2].map(shift =>
    Buffer.from(' '.repeat(shift) + secret)
      .toString('base64')
      .slice(4, -4)
  )
  return [...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...encoded])]
}

function splitIntoPieces(form: string): string[] {
  const starts = Array.from(
    { length: Math.max(1, Math.floor((form.length - pieceLength) / pieceStride) + 1) },
    (_, i) => i * pieceStride
  )
  return starts.map(start => form.slice(start, start + pieceLength))
}

function containsPiece(text: string, pieces: ReadonlySet<string>): boolean {
  for (let at = 0; at + pieceLength <= text.length; at++) if (pieces.has(text.slice(at, at + pieceLength))) return true
  return false
}

/** Reads every file of the folder; of a large file only both ends, since searching all of it would take too long. */
async function readTextFiles(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const text = await readFile(file, 'latin1')
      const searched = text.length > 2 * endBytes ? `${text.slice(0, endBytes)}\n${text.slice(-endBytes)}` : text
      return [file.slice(folder.length + 1), searched]
    })
  )
}
