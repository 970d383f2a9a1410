import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type ArchiveServer, serveFolder } from '../../archive/serve-folder.ts'
import type { IndexFile } from '../../src/files/archive-index/index-types.ts'
import { createBrowser, describeWithChromium, type OpenedPage } from './browser.ts'
import {
  buildCsv,
  buildNumbered,
  buildPdf,
  createArchive,
  createId,
  hostileTexts,
  type SampleArchive
} from './sample-archive.ts'

const html = printPage()
const header = ['Region', 'Product', 'Sales']
const newest = `#/export/2026-11/${createId(3)}`
let archive: SampleArchive
let server: ArchiveServer
let pdf: IndexFile

beforeAll(async () => {
  archive = await createArchive()
  server = await serveFolder(archive.folder, () => html)
  pdf = await archive.put('25/Sales.pdf', await buildPdf('Summary'), { format: 'PDF', pages: 1, contents: ['Summary'] })
  const long = Array.from({ length: 2500 }, (_, i) => [`Region ${i}`, `Product ${i % 7}`, String(i)])
  const longCsv = await archive.put('25/Long.csv', buildCsv([header, ...long]), {
    format: 'CSV',
    rows: 2500,
    contents: ['Long']
  })
  const csv = (path: string, rows: string[][]) =>
    archive.put(path, buildCsv([header, ...rows]), {
      format: 'CSV',
      contents: ['Orders'],
      contentSha256: path.padStart(64, 'a')
    })
  const older = await csv('24/Orders.csv', [
    ['EU', 'A', '1'],
    ['US', 'B', '2'],
    ['APAC', 'C', '3']
  ])
  const newer = await csv('25/Orders.csv', [
    ['US', 'B', '2'],
    ['EU', 'A', '5'],
    ['MEA', 'D', '4']
  ])
  const workbook = await archive.put('25/Orders.xlsx', 'PK', { format: 'EXCEL', worksheets: 1, contents: ['Orders'] })
  const oldPdf = await archive.put('24/Sales.pdf', await buildPdf('Old summary'), {
    format: 'PDF',
    contents: ['Summary']
  })
  const failure = {
    what: 'Costs.csv',
    code: 'AccessDenied',
    message: 'Access was denied',
    hint: 'Allow it.',
    requestId: 'q1'
  }
  await archive.writeIndex([
    buildNumbered(1, {
      report: 'monthly',
      status: 'FAILED',
      dashboardId: 'costs',
      dashboardName: 'Costs',
      user: 'boss@example.com',
      failures: [failure]
    }),
    buildNumbered(2, { files: [older, oldPdf] }),
    buildNumbered(3, {
      files: [newer, longCsv, pdf, workbook],
      parameters: ['Region'],
      dataAsOf: '2026-11-04T05:00:00.000Z'
    }),
    buildNumbered(0, { report: 'quiet', status: 'SKIPPED', skipped: [{ reason: 'The data was too old' }] })
  ])
})

afterAll(async () => {
  await server?.stop()
  await rm(archive.folder, { recursive: true, force: true })
})

const open = createBrowser()

/** Opens a view, runs the test on it, and expects that nothing was requested elsewhere and nothing was blocked. */
async function withPage(fragment: string, check: (page: Page, opened: OpenedPage) => Promise<void>, options = {}) {
  const opened = await open(server.url + fragment, options)
  try {
    await check(opened.page, opened)
    expect(opened.requests.filter(url => !isOwn(url))).toEqual([])
    expect(opened.problems).toEqual([])
  } finally {
    await opened.close()
  }
}

/** Builds the page in a separate process, since the bundler does not run in the sandbox of a test. */
async function printPage(): Promise<string> {
  const script = join(import.meta.dirname, '../../archive/print-page.ts')
  return (await promisify(execFile)(process.execPath, ['--no-warnings', script])).stdout
}

function isOwn(url: string): boolean {
  const { origin } = new URL(server.url)
  return url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || isOfPdfViewer(url)
}

// The viewer for PDFs is a part of the browser.
function isOfPdfViewer(url: string): boolean {
  return /^chrome(?:-extension)?:\/\//.test(url)
}

function rows(page: Page): Promise<string[]> {
  return page.locator('table.exports tbody tr').allInnerTexts()
}

test('the page is one reproducible file of at most 100 kB without any address to load from', async () => {
  const page = await html
  expect(await printPage()).toBe(page)
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(100_000)
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/\s(?:src|on\w+)\s*=\s*["']|<link|@import|url\(|'unsafe-/)
})

describeWithChromium('the list of exports', () => {
  test('shows every export, newest first, with its status', async () => {
    await withPage('', async page => {
      await page.locator('table.exports').waitFor()
      const all = await rows(page)
      expect(all).toHaveLength(4)
      expect(all[0]).toMatch(
        /2026-11-04 06:00\s+weekly\s+Sales\s+analyst@example.com\s+Completed\s+4 \(CSV, PDF, EXCEL\)/
      )
      expect(all.map(row => /Completed|Failed|Skipped/.exec(row)?.[0])).toEqual([
        'Completed',
        'Completed',
        'Failed',
        'Skipped'
      ])
    })
  })

  test('is filtered by dashboard, user, status, date and text, and the address keeps the filters', async () => {
    await withPage('', async page => {
      await page.locator('table.exports').waitFor()
      await page.getByLabel('Status').selectOption('FAILED')
      await page.getByText('1 of 4 exports').waitFor()
      expect(await rows(page)).toEqual([expect.stringContaining('monthly')])
      await page.reload()
      await page.getByText('1 of 4 exports').waitFor()
      await page.getByText('Clear filters').click()
      await page.getByLabel('From').fill('2026-11-03')
      await page.getByText('2 of 4 exports').waitFor()
      await page.getByLabel('Search', { exact: true }).fill('orders.xlsx')
      await page.getByText('1 of 4 exports').waitFor()
      expect(await page.locator('input[type=search]:focus').count()).toBe(1)
      await page.getByText('Clear filters').click()
      await page.getByLabel('Dashboard').selectOption('costs')
      await page.getByLabel('User').selectOption('boss@example.com')
      await page.getByText('1 of 4 exports').waitFor()
    })
  })
})

describeWithChromium('an export', () => {
  test('opens with its facts, its run and its files, and has a permanent link', async () => {
    await withPage('', async page => {
      await page.getByRole('link', { name: 'weekly' }).first().click()
      await page.getByRole('heading', { name: 'weekly' }).waitFor()
      expect(page.url()).toBe(server.url + newest)
      const main = (await page.locator('main').textContent()) ?? ''
      for (const fact of ['2026-11-04 06:00', '2026-11-04 05:00', 'Region', 'sales-overview', 'analyst@example.com'])
        expect(main).toContain(fact)
      expect(await page.getByRole('link', { name: '7', exact: true }).getAttribute('href')).toBe(
        'https://github.com/octo-org/reports/actions/runs/7'
      )
      await page.goBack()
      await page.locator('table.exports').waitFor()
    })
  })

  test('names what failed, why, and what to do', async () => {
    await withPage(`#/export/2026-11/${createId(1)}`, async page => {
      const failures = page.getByRole('region', { name: '1 failure' })
      expect(await failures.textContent()).toMatch(
        /Costs\.csv[\s\S]*AccessDenied: Access was denied[\s\S]*Allow it\.[\s\S]*q1/
      )
    })
  })

  test('says what was skipped on purpose', async () => {
    await withPage(`#/export/2026-11/${createId(0)}`, async page => {
      await page.getByText('The data was too old').waitFor()
    })
  })

  test('that is not in the index is reported as not found', async () => {
    await withPage('#/export/2026-11/abc', async page => {
      await page.getByRole('heading', { name: 'Not found' }).waitFor()
    })
  })

  test('shows a CSV file as a table of its first thousand rows, and searches all of it', async () => {
    await withPage(`${newest}?file=1`, async page => {
      await page.getByText('The first 1,000 of 2,500 rows').waitFor()
      expect(await page.locator('table.data tbody tr').count()).toBe(1000)
      await page.getByLabel('Search the rows').fill('region 2499')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByText('1 row found').waitFor()
      expect(await page.locator('table.data tbody').textContent()).toContain('Product 0')
    })
  })

  test('shows a PDF in a frame that has the type of a PDF', async () => {
    await withPage(`${newest}?file=2`, async page => {
      const frame = page.locator('iframe[title="PDF Sales.pdf"]')
      await frame.waitFor()
      const address = (await frame.getAttribute('src')) ?? ''
      expect(address).toMatch(/^blob:/)
    })
  })

  test('does not show a page that pretends to be a PDF', async () => {
    await writeFile(join(archive.folder, '25/Sales.pdf'), '<script>alert(1)</script>')
    try {
      await withPage(`${newest}?file=2`, async page => {
        await page.getByText('The file cannot be shown: it is not a PDF').waitFor()
        expect(await page.locator('iframe').count()).toBe(0)
      })
    } finally {
      await writeFile(join(archive.folder, '25/Sales.pdf'), await buildPdf('Summary'))
    }
  })

  test('offers a workbook as a download', async () => {
    await withPage(`${newest}?file=3`, async page => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download Orders.xlsx' }).click()
      ])
      expect(download.suggestedFilename()).toBe('Orders.xlsx')
      expect(await readFile((await download.path()) ?? '', 'utf8')).toBe('PK')
    })
  })
})

describeWithChromium('a file', () => {
  test('is verified against its SHA-256', async () => {
    await withPage(newest, async page => {
      await page.getByRole('button', { name: 'Verify Long.csv' }).click()
      await page.getByText('Unchanged since the export').waitFor()
    })
  })

  test('that was altered, or is gone, is reported as that', async () => {
    const path = join(archive.folder, '25/Long.csv')
    const bytes = await readFile(path)
    try {
      await withPage(newest, async page => {
        await writeFile(path, 'altered')
        await page.getByRole('button', { name: 'Verify Long.csv' }).click()
        await page.getByText(/Changed since the export: the SHA-256 is [0-9a-f]{64}. It has 7 bytes/).waitFor()
        await rm(path)
        await page.getByRole('button', { name: 'Verify Long.csv' }).click()
        await page.getByText('Not verified: not found (404)').waitFor()
      })
    } finally {
      await writeFile(path, bytes)
    }
  })
})

describeWithChromium('a comparison', () => {
  test('of two exports shows rows added, removed and changed, and has a permanent link', async () => {
    await withPage(newest, async (page, opened) => {
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.getByRole('heading', { name: 'Comparison of weekly' }).waitFor()
      expect(page.url()).toContain(`#/compare/2026-11/${createId(2)}/2026-11/${createId(3)}`)
      await page.getByText('1 row added, 1 removed, 1 changed, 1 the same').waitFor()
      expect(await page.getByRole('region', { name: 'Rows added' }).textContent()).toContain('MEA')
      expect(await page.getByRole('region', { name: 'Rows removed' }).textContent()).toContain('APAC')
      expect(await page.getByRole('region', { name: 'Rows changed' }).textContent()).toContain('1 → 5')
      const files = await page.locator('ul.files li').allInnerTexts()
      expect(files.map(text => text.replace(/\s+/g, ' '))).toEqual([
        'Orders.csvChanged',
        'Long.csvAdded',
        'Sales.pdfChanged',
        'Orders.xlsxAdded'
      ])
      const again = await open(page.url())
      await again.page.getByText('1 row added, 1 removed, 1 changed, 1 the same').waitFor()
      await again.close()
      expect(opened.problems).toEqual([])
    })
  })

  test('shows PDFs side by side', async () => {
    const address = `#/compare/2026-11/${createId(2)}/2026-11/${createId(3)}?file=PDF%2FSummary`
    await withPage(address, async page => {
      await page.locator('.sides iframe').nth(1).waitFor()
      expect(await page.locator('.sides iframe').count()).toBe(2)
    })
  })
})

describeWithChromium('hostile names and cells', () => {
  const fragment = `#/export/2027-01/${createId(9)}`
  let hostile: SampleArchive
  let hostileServer: ArchiveServer

  beforeAll(async () => {
    hostile = await createArchive()
    hostileServer = await serveFolder(hostile.folder, () => html)
    const file = await hostile.put(
      'x/<b>&"\'#?%41.csv',
      buildCsv([hostileTexts, ...hostileTexts.map(text => hostileTexts.map(() => text))]),
      {
        format: 'CSV',
        contents: [...hostileTexts],
        warnings: hostileTexts.slice(0, 3)
      }
    )
    const outside = { ...file, path: '../outside.csv' }
    const failures = hostileTexts.map(text => ({
      what: text,
      code: 'Code',
      message: text,
      hint: text,
      requestId: text
    }))
    await hostile.writeIndex(
      hostileTexts.map((text, i) =>
        buildNumbered(i, {
          at: '2027-01-01T00:00:00.000Z',
          report: text,
          dashboardId: text,
          dashboardName: text,
          user: text,
          namespace: text,
          parameters: hostileTexts,
          manifest: text,
          run: { id: text, attempt: text, url: text, sha: text },
          status: 'PARTIAL',
          files: [file, outside],
          failures,
          skipped: [{ what: text, reason: text }]
        })
      )
    )
  })

  afterAll(async () => {
    await hostileServer?.stop()
    await rm(hostile.folder, { recursive: true, force: true })
  })

  test.each([
    ['the list', '#/', '<img src=x onerror=alert(1)>'],
    ['an export', fragment, '<img src=x onerror=alert(1)>'],
    ['a file outside the archive', `${fragment}?file=1`, 'the path is outside the archive'],
    ['a comparison', `#/compare/2027-01/${createId(1)}/2027-01/${createId(1)}`, '<script>alert(2)</script>']
  ])('stay text in %s', async (_, address, text) => {
    const opened = await open(hostileServer.url + address)
    const { page } = opened
    await page.locator('bdi:visible').first().waitFor()
    await page.waitForTimeout(200)
    expect(await page.locator('main').textContent()).toContain(text)
    expect(await page.locator('main :is(img, svg, script, link, b, iframe)').count()).toBe(0)
    const links = await page.locator('main a').evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
    const { origin } = new URL(hostileServer.url)
    expect(links.filter(link => !link.startsWith('#/') && !link.startsWith(`${origin}/`))).toEqual([])
    expect(opened.requests.filter(url => !url.startsWith(`${origin}/`))).toEqual([])
    expect(opened.problems).toEqual([])
    await opened.close()
  })

  test('show the characters that would turn the text around', async () => {
    const opened = await open(`${hostileServer.url}#/`)
    await opened.page.getByText('report⟨U+202E⟩fdp.exe').first().waitFor()
    await opened.close()
  })
})

describeWithChromium('an archive of 10,000 exports', () => {
  test('is listed, searched and opened while it loads, and its list has pages', async () => {
    const large = await createArchive()
    const largeServer = await serveFolder(large.folder, () => html)
    const entries = Array.from({ length: 10_000 }, (_, i) => {
      const month = String((i % 12) + 1).padStart(2, '0')
      const file = { path: `${i}/Sales.pdf`, format: 'PDF' as const, bytes: i, sha256: 'a'.repeat(64), pages: 1 }
      return buildNumbered(i, { at: `2026-${month}-15T06:00:00.000Z`, report: `report ${i % 50}`, files: [file] })
    })
    await large.writeIndex(entries)
    // The time of a page without an archive is what the machine needs for any page.
    const empty = await createArchive()
    const emptyServer = await serveFolder(empty.folder, () => html)
    await empty.writeIndex([])
    const baseline = await measure(emptyServer.url, 'The archive contains no exports yet.')
    const full = await measure(largeServer.url, '10,000 exports')
    process.stderr.write(`An archive of 10,000 exports opened in ${full} ms, an empty one in ${baseline} ms.\n`)
    expect(full).toBeLessThan(20 * Math.max(baseline, 100))
    const { page, close } = await open(`${largeServer.url}#/?text=9999&page=1`)
    await page.getByText('1 of 10,000 exports').waitFor()
    await page.getByText('Clear filters').click()
    await page.getByText('Page 1 of 100').waitFor()
    expect(await page.locator('table.exports tbody tr').count()).toBe(100)
    await page.getByRole('link', { name: 'Older' }).click()
    await page.getByText('Page 2 of 100').waitFor()
    await close()
    await Promise.all([largeServer.stop(), emptyServer.stop()])
  })

  async function measure(url: string, text: string): Promise<number> {
    const opened = await open('about:blank')
    const started = performance.now()
    await opened.page.goto(url)
    await opened.page.getByText(text, { exact: true }).waitFor()
    const ms = Math.round(performance.now() - started)
    await opened.close()
    return ms
  }
})

describeWithChromium('axe-core finds nothing', () => {
  const views: [string, string, string][] = [
    ['the list', '#/', 'table.exports'],
    ['an export with a table', newest, 'table.data'],
    ['an export with failures', `#/export/2026-11/${createId(1)}`, '.failures'],
    ['a comparison', `#/compare/2026-11/${createId(2)}/2026-11/${createId(3)}`, 'table.data']
  ]
  const looks = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['a phone', { viewport: { width: 360, height: 740 } }]
  ] as const

  test.each(views.flatMap(view => looks.map(look => [view[0], look[0], view[1], view[2], look[1]] as const)))(
    '%s, %s',
    async (_view, _look, fragment, selector, options) => {
      await withPage(
        fragment,
        async page => {
          await page.locator(selector).first().waitFor()
          expect(await findViolations(page)).toEqual([])
          const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
          expect(overflow).toBeLessThanOrEqual(0)
        },
        options
      )
    }
  )

  async function findViolations(page: Page): Promise<string[]> {
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    await page.evaluate(source)
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const { violations } = await axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
    })
  }
})

describeWithChromium('the keyboard', () => {
  test('reaches the content first, then the filters, then the exports', async () => {
    await withPage('', async page => {
      await page.locator('table.exports').waitFor()
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').textContent()).toBe('Skip to content')
      await page.keyboard.press('Enter')
      expect(await page.locator(':focus').evaluate(element => element.tagName)).toBe('MAIN')
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').getAttribute('type')).toBe('search')
      await page.getByRole('link', { name: 'weekly' }).first().focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'weekly' }).waitFor()
      expect(await page.locator(':focus').evaluate(element => element.tagName)).toBe('MAIN')
      expect(await page.title()).toBe('Export · Report archive')
    })
  })
})

describeWithChromium('a signed address', () => {
  test('passes its signature on to every request, since it covers the whole folder', async () => {
    const signed = '?Policy=p&Signature=s&Key-Pair-Id=k'
    const opened = await open(server.url + signed + newest)
    await opened.page.locator('table.data').waitFor()
    await opened.page.getByRole('button', { name: 'Verify Long.csv' }).click()
    await opened.page.getByText('Unchanged since the export').waitFor()
    const files = opened.requests.map(url => new URL(url)).filter(({ pathname }) => /\.(?:json|csv)$/.test(pathname))
    expect(files.length).toBeGreaterThanOrEqual(4)
    expect(files.filter(({ search }) => search !== signed)).toEqual([])
    await opened.close()
  })
})

describeWithChromium('a printed page', () => {
  test('has the exports and no controls', async () => {
    await withPage('', async page => {
      await page.locator('table.exports').waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('form.filters').isVisible()).toBe(false)
      expect(await page.locator('table.exports').isVisible()).toBe(true)
    })
  })
})

describeWithChromium('an archive that cannot be read', () => {
  test('says what is missing', async () => {
    const empty = await createArchive()
    const emptyServer = await serveFolder(empty.folder, () => html)
    const { page, close } = await open(emptyServer.url)
    await page.getByText('index.json could not be loaded: not found (404)').waitFor()
    await close()
    await emptyServer.stop()
  })

  test('says how to open it when the page was opened from disk', async () => {
    const empty = await createArchive()
    const path = join(empty.folder, 'index.html')
    await writeFile(path, await html)
    const { page, close } = await open(`file://${path}`)
    await page.getByText('Run: npm run archive -- FOLDER').waitFor()
    await close()
  })
})
