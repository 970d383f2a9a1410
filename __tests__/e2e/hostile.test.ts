import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../emulator/emulator.ts'
import { readDeclarations } from '../../scripts/docs.ts'
import type { BundleRun } from '../../scripts/run-bundle.ts'
import { type EmulatorSession, type Inputs, parseOutput, withEmulator } from './isolated-emulator.ts'
import { findBrokenMarkup } from './lint-summary.ts'
import { parseWorkflowCommands } from './runner-commands.ts'
import { validInputs } from './shared-emulator.ts'

/** Strings that try to break out of the log, the summary, the outputs and the download path. */
const hostileStrings: readonly (readonly [name: string, text: string])[] = [
  ['workflow commands', 'a\n::set-output name=pwned::yes\n  ::stop-commands::pwned\n::error::pwned\n::add-mask::a'],
  ['the older commands', 'a ##[set-env name=PWNED]pwned ##[error]pwned\n##[command]pwned'],
  ['escaped line breaks', 'a%0A::error::pwned%0D%0A::warning file=pwned::pwned%25'],
  ['other line breaks', 'a\r::error::pwned\u2028::error::pwned\u0085::error::pwned\v::error::pwned\f##[error]pwned'],
  ['invisible characters', '\u200b::error::pwned :\u200b:error::pwned #\u00ad#[error]pwned \ufeff##\u2060[error]pwned'],
  ['ANSI escapes', '\u001b[2J\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\u009b31m'],
  ['markdown', '[pwned](https://evil.example) ![x](https://evil.example/x) `a`` ```\n# pwned\n> q\n***b*** ~~s~~'],
  ['tables', 'a | b || c \\| d \\\\| e\n| --- | --- |\n| pwned | pwned |'],
  ['HTML', '<img src=x onerror=alert(1)></details></code><script>pwned</script><!-- <a href="https://evil.example">'],
  ['mentions', '@octocat #1 GH-1 octo-org/octo-repo#1 www.evil.example https://evil.example $x$ :tada:'],
  ['writing from right to left', '\u202etxt.exe\u202c \u2066x\u2069 \u200f'],
  ['paths', '../../../pwned ..\\..\\pwned C:\\con /pwned ~/pwned NUL. '],
  ['a chart', 'a: crit, 0, 1\nclick a href "https://evil.example"\nsection pwned\n%%{init: {}}%%\n```\n```mermaid'],
  ['half a character', 'a\ud800b\udc00 \uffff\u0000'],
  ['ten kilobytes', `${'x'.repeat(10_000)}\n::error::pwned ${'| <b> '.repeat(100)}`]
]

/** Expects only workflow commands of the action, and none that a hostile string injected. */
function expectHarmless(ran: BundleRun): void {
  const expected = ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning']
  const unexpected = parseWorkflowCommands(ran.stdout).filter(
    ({ version, name, properties, data }) =>
      version === 1 || !expected.includes(name) || properties !== '' || /^\W*pwned/.test(data)
  )
  expect(unexpected).toEqual([])
  expect(ran.stdout.match(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu) ?? []).toEqual([])
  expect(findBrokenMarkup(ran.summary)).toEqual([])
  expect(Buffer.byteLength(ran.summary)).toBeLessThan(1024 * 1024)
  expect(Object.keys(ran.outputs).filter(name => !outputs.includes(name))).toEqual([])
  expectHarmlessMessages(ran)
  expect(ran.exported).toEqual({})
  expect(ran.stderr).toBe('')
}

/** Expects strings from outside only in code, rich text and text runs. */
function expectHarmlessMessages({ outputs: ofRun }: BundleRun): void {
  const { message = '', 'message-slack': slack = '', 'message-teams': teams = '' } = ofRun
  expect(message.length).toBeLessThanOrEqual(3000)
  expect(message.replaceAll(/<code>.*?<\/code>|`[^`\n]*`/g, '')).not.toMatch(/pwned|evil|octocat/)
  if (slack === '' && teams === '') return
  const { text, blocks }: { text: string; blocks: { type: string }[] } = JSON.parse(slack)
  const parsed = blocks.filter(({ type }) => type !== 'rich_text')
  expect(`${text}${JSON.stringify(parsed)}`).not.toMatch(/pwned|evil|octocat/)
  const [card]: { content: { body: { type: string }[] } }[] = JSON.parse(teams).attachments
  const formatted = card?.content.body.filter(({ type }) => type !== 'RichTextBlock')
  expect(JSON.stringify(formatted)).not.toMatch(/pwned|evil|octocat/)
}

const action = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')
const outputs = readDeclarations(action).outputs.map(({ name }) => name)

/** Sets every name, title and message in the world to the string. */
function renameEverything({ world }: Emulator, text: string): void {
  for (const dashboard of world.dashboards) {
    dashboard.name = text
    for (const sheet of dashboard.sheets) {
      sheet.name = `${text} ${sheet.id}`
      for (const visual of sheet.visuals) visual.title = `${text} ${visual.id}`
    }
    if (dashboard.job?.fails) dashboard.job.fails.message = text
    for (const error of dashboard.job?.fileErrors ?? []) error.message = text
  }
}

const runWithText = (text: string, work: (session: EmulatorSession) => Promise<void>) =>
  withEmulator(async session => {
    renameEverything(session.emulator, text)
    await work(session)
  })

describe('the output stays harmless with', () => {
  test.concurrent.each(hostileStrings)('%s in the names of dashboards, sheets, visuals and reports', (_, text) =>
    runWithText(text, async ({ run }) => {
      const name = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ').slice(0, 200)
      const reports = JSON.stringify([{ name, format: ['PDF', 'CSV', 'EXCEL'] }])
      const ran = await run({ ...validInputs, bucket: '', reports, 'merge-pdf': 'true' })
      expectHarmless(ran)
      expect([ran.code, ran.outputs['status']]).toEqual([0, 'COMPLETED'])
      await expectInside(ran)
    })
  )

  test.concurrent.each(hostileStrings)('%s in lists and plans', (_, text) =>
    runWithText(text, async ({ run }) => {
      for (const inputs of [{ mode: 'list' }, { mode: 'list', 'dashboard-id': '' }, { mode: 'plan', format: 'CSV' }]) {
        const ran = await run({ ...validInputs, bucket: '', ...inputs })
        expect(ran.code).toBe(0)
        expectHarmless(ran)
      }
    })
  )

  test.concurrent.each(hostileStrings)('%s in messages of services', (_, text) =>
    runWithText(text, async ({ emulator, run }) => {
      const release = { 'release-tag': 'v1.0.0', 'github-token': emulator.githubToken }
      const refusals: readonly (readonly [on: string, kind: 'deny' | 'error-500', inputs: Inputs])[] = [
        ['GetIdToken', 'deny', {}],
        ['StartDashboardSnapshotJob', 'deny', {}],
        ['GetObject', 'error-500', {}],
        ['GetReleaseByTag', 'deny', release]
      ]
      for (const [on, kind, inputs] of refusals) {
        emulator.fault({ on, kind, message: text })
        expectHarmless(await run({ ...validInputs, bucket: '', 'sheet-ids': 'sheet-summary', ...inputs }))
      }
      const reports = '- dashboard-id: failing\n- { dashboard-id: dataset-deleted, format: [PDF, CSV] }'
      expectHarmless(await run({ ...validInputs, bucket: '', 'dashboard-id': '', reports }))
    })
  )

  test.concurrent.each(hostileStrings)('%s in inputs', (_, text) =>
    withEmulator(async ({ run }) => {
      const value = text.replaceAll('\0', '')
      const everywhere = Object.fromEntries(validatedInputs.map(name => [name, value]))
      // Inputs that accept any string pass it to services and files.
      const open = [
        { 'sheet-ids': value },
        { 'user-email': '', 'user-name': value },
        { bucket: '', 'file-name': value }
      ]
      for (const inputs of [everywhere, ...open]) expectHarmless(await run({ ...validInputs, ...inputs }))
    })
  )
})

/** Inputs whose values are validated. */
const validatedInputs = [
  ...['dashboard-id', 'format', 'user-email', 'namespace', 'bucket', 'bucket-prefix', 'mode', 'parameters'],
  ...['download-path', 'aws-region', 'role-to-assume', 'job-id', 'release-tag', 'upload-to', 'timeout-minutes']
]

/** Expects every file below the download path, with a name that every file system accepts. */
async function expectInside(ran: BundleRun): Promise<void> {
  const entries = await readdir(ran.workspace, { recursive: true, withFileTypes: true })
  const names = entries.map(({ name }) => name)
  expect(await readdir(ran.workspace)).toEqual(['quicksight-snapshots'])
  expect(
    names.filter(
      name => !/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]{1,100}$/u.test(name) || /^[.-]|[. ]$/.test(name)
    )
  ).toEqual([])
  const reportedPaths = parseOutput<{ path: string }[]>(ran, 'files').map(({ path }) => path)
  expect(
    reportedPaths.filter(path => !path.startsWith('quicksight-snapshots/') || path.split('/').includes('..'))
  ).toEqual([])
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  expect(reportedPaths.filter(path => !files.includes(join(ran.workspace, path)))).toEqual([])
}
