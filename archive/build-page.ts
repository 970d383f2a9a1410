import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const folder = join(import.meta.dirname, 'page')

export interface BuiltPage {
  readonly html: string
  /** Paths of the modules in it. */
  readonly moduleIds: readonly string[]
}

/**
 * Builds the page of an archive: one HTML file with its script and its styles, and a Content-Security-Policy that allows
 * exactly these two and requests to the page's own origin. The same sources always give the same file.
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP
 */
export async function buildPage(): Promise<BuiltPage> {
  const [script, styles, manifest] = await Promise.all([
    buildScript(),
    buildStyles(),
    readFile(join(import.meta.dirname, '..', 'package.json'), 'utf8')
  ])
  const { version }: { version: string } = JSON.parse(manifest)
  return { html: formatPage(script.code, styles, version), moduleIds: script.moduleIds }
}

async function buildScript(): Promise<{ code: string; moduleIds: readonly string[] }> {
  const bundle = await rolldown({
    input: join(folder, 'main.tsx'),
    platform: 'browser',
    tsconfig: join(import.meta.dirname, 'tsconfig.json'),
    logLevel: 'warn'
  })
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false })
    const [{ code, moduleIds }] = output
    // The end tag must not occur in a script element.
    return { code: code.trim().replaceAll('</script', '<\\/script'), moduleIds }
  } finally {
    await bundle.close()
  }
}

async function buildStyles(): Promise<string> {
  const css = await readFile(join(folder, 'page.css'), 'utf8')
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .trim()
}

function formatPage(script: string, styles: string, version: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(styles)}'`,
    "connect-src 'self'",
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<meta name="robots" content="noindex">
<meta name="generator" content="QuickSight Snapshot ${version}">
<title>Report archive</title>
<style>${styles}</style>
<div id="archive"><noscript>This page needs JavaScript. The files are listed in index.json.</noscript></div>
<script>${script}</script>
</html>
`
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
