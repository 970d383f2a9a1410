import { readFileSync } from 'node:fs'
import type { Exchange, Reply } from './exchange.ts'

const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/_emulator/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/_emulator/page.js': ['page.js', 'text/javascript; charset=utf-8']
}

/**
 * The page that shows jobs, objects, calls and faults, with its style and script; `undefined` for everything else.
 * Only browsers get it at `/`, where S3 lists buckets.
 */
export function servePage({ method, rawPath, headers }: Exchange): Reply | undefined {
  const found = files[rawPath]
  if (found === undefined || method !== 'GET') return undefined
  if (rawPath === '/' && !(headers['accept'] ?? '').includes('text/html')) return undefined
  const [file, type] = found
  return {
    status: 200,
    headers: {
      'content-type': type,
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
      'x-content-type-options': 'nosniff'
    },
    body: readFileSync(new URL(`./page/${file}`, import.meta.url))
  }
}
