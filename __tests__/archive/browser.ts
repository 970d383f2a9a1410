import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, describe } from '@jest/globals'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Chromium of this machine; undefined if it is not installed. */
export const chromiumPath = findExecutable([
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable'
])

if (chromiumPath === undefined) {
  const message = '*** SKIPPED: tests of the archive page, because Chromium is not installed on this machine ***'
  if (process.env['GITHUB_ACTIONS'] === 'true') throw new Error(message)
  process.stderr.write(`${message}\n`)
}

/** Tests that need Chromium; skipped, and not passed, without it. */
export const describeWithChromium = chromiumPath === undefined ? describe.skip : describe

function findExecutable(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export interface OpenedPage {
  readonly page: Page
  /** Address of every request. */
  readonly requests: readonly string[]
  /** Errors of scripts, violations of the Content-Security-Policy, and dialogs. */
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens pages in one browser, which is closed after the tests of the file. */
export function createBrowser() {
  let started: Promise<Browser> | undefined
  afterAll(async () => (await started)?.close())

  return async function open(url: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<OpenedPage> {
    started ??= chromium.launch({
      ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
      args: ['--no-sandbox', '--disable-background-networking']
    })
    const context = await (await started).newContext(options)
    context.setDefaultTimeout(15_000)
    const opened = watch(context, await context.newPage())
    await opened.page.goto(url)
    return opened
  }
}

function watch(context: BrowserContext, page: Page): OpenedPage {
  const requests: string[] = []
  const problems: string[] = []
  context.on('request', request => requests.push(request.url()))
  page.on('pageerror', error => problems.push(`script: ${error.message}`))
  page.on('dialog', dialog => {
    problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', message => {
    if (/Content Security Policy|Trusted/i.test(message.text())) problems.push(`policy: ${message.text()}`)
  })
  return { page, requests, problems, close: () => context.close() }
}
