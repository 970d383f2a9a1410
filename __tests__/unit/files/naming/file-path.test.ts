import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Viewer } from '../../../../src/domain/report.ts'
import type { PlannedFile, PlannedJob } from '../../../../src/domain/snapshot-job.ts'
import { isMergePart, resolveFilePath } from '../../../../src/files/naming/file-path.ts'
import type { FilePath } from '../../../../src/files/naming/path-registry.ts'
import { getViewerName } from '../../../../src/identity/viewer.ts'
import { anyText } from '../../../support/builders/any-text.ts'
import { buildFileSettings, buildJob, buildPlannedFile, buildReport } from '../../../support/builders/files.ts'

const text = ({ directories, name, extension }: FilePath) => [...directories, name + extension].join('/')
const unnamed = { dashboardName: undefined } as unknown as Partial<PlannedJob>

const workbook: PlannedFile = {
  format: 'EXCEL',
  sheets: [
    { id: 'sheet-1', name: 'One', visuals: [{ id: 'table-1', title: 'Orders' }] },
    { id: 'sheet-2', name: 'Two', visuals: [{ id: 'table-2' }] }
  ]
}
const twoVisuals: PlannedFile = {
  format: 'EXCEL',
  sheets: [{ id: 'sheet-1', name: 'One', visuals: [{ id: 'table-1' }, { id: 'table-2' }] }]
}
const bare: PlannedFile = { format: 'CSV', sheets: [{ id: 'sheet-1', visuals: [{ id: 'table-1' }] }] }

describe('the default path of each format is used', () => {
  test.each([
    [buildPlannedFile('PDF'), 'Sales overview/One.pdf'],
    [buildPlannedFile('CSV'), 'Sales overview/One/Orders.csv'],
    [workbook, 'Sales overview/Sales overview.xlsx']
  ])('%#', (file, path) => {
    expect(text(resolveFilePath(buildJob(buildReport(), [file]), file, false))).toBe(path)
  })

  test('a merged PDF is named after its dashboard', () => {
    const file: PlannedFile = { format: 'PDF', sheets: [] }
    expect(text(resolveFilePath(buildJob(buildReport(), [file]), file, true))).toBe('Sales overview/Sales overview.pdf')
  })

  test('IDs replace names that were not looked up', () => {
    expect(text(resolveFilePath(buildJob(buildReport(), [bare], unnamed), bare, false))).toBe(
      'sales/sheet-1/table-1.csv'
    )
  })
})

describe('file-name', () => {
  const filled = (fileName: string, file = buildPlannedFile('PDF'), more: Partial<PlannedJob> = {}) => {
    const of = buildReport({
      files: buildFileSettings({ fileName, placeholders: { 'dashboard-id': 'sales', repository: 'o/r' } })
    })
    return text(resolveFilePath(buildJob(of, [file], more), file, false))
  }

  const cases: [string, PlannedFile, string][] = [
    ['{dashboard-id}/{sheet-name}', buildPlannedFile('PDF'), 'sales/One.pdf'],
    ['{sheet-name}-{visual-title}', workbook, 'Sales overview-Sales overview.xlsx'],
    ['{sheet-name}-{visual-title}', twoVisuals, 'One-One.xlsx'],
    ['{sheet-name}-{visual-title}', buildPlannedFile('PDF'), 'One-One.pdf'],
    ['{format}/{repository}', buildPlannedFile('CSV'), 'csv/o-r.csv'],
    ['//a//./b/', buildPlannedFile('PDF'), 'a/b.pdf'],
    ['a\\b', buildPlannedFile('PDF'), 'a-b.pdf'],
    ['...', buildPlannedFile('PDF'), 'unnamed.pdf'],
    ['{unknown}', buildPlannedFile('PDF'), 'unnamed.pdf'],
    ['Q{1', buildPlannedFile('PDF'), 'Q{1.pdf'],
    ['{sheet-name}', buildPlannedFile('PDF', 'sheet-1', '../../etc/passwd'), 'etc-passwd.pdf'],
    ['{sheet-name}', buildPlannedFile('PDF', 'sheet-1', '{dashboard-id}'), '{dashboard-id}.pdf'],
    ['{sheet-name}', buildPlannedFile('PDF', 'sheet-1', '..'), 'sheet-1.pdf'],
    ['{sheet-name}', buildPlannedFile('PDF', 'sheet-1', ' \u200b '), 'sheet-1.pdf'],
    ['{sheet-name}', buildPlannedFile('PDF', 'sheet-1', 'Profit/Loss'), 'Profit-Loss.pdf'],
    ['{sheet-name}', buildPlannedFile('PDF', 'sheet-1', 'aux'), '_aux.pdf']
  ]
  test.each(cases)('%s', (template, file, path) => {
    expect(filled(template, file)).toBe(path)
  })

  test('300 characters are cut to a hundred, and deep paths to less', () => {
    expect(filled('{sheet-name}', buildPlannedFile('PDF', 's', 'x'.repeat(300)))).toBe(`${'x'.repeat(100)}.pdf`)
    const deep = filled(Array(20).fill('{sheet-name}').join('/'), buildPlannedFile('PDF', 's', 'ü'.repeat(300)))
    expect(Buffer.byteLength(deep)).toBeLessThanOrEqual(610)
    expect(deep.split('/').length).toBe(20)
  })

  const viewers: [Viewer, string, string][] = [
    [{ kind: 'anonymous', rowLevelTags: [] }, 'anonymous', 'anonymous'],
    [{ kind: 'registered', namespace: 'default', user: { email: 'a@b.com' } }, 'a@b.com', 'a@b.com'],
    [{ kind: 'registered', namespace: 'default', user: { userName: 'Admin/jane' } }, 'Admin/jane', 'Admin-jane'],
    [
      { kind: 'registered', namespace: 'n', user: { userArn: 'arn:aws:quicksight:us-east-1:123456789012:user/n/A/b' } },
      'arn:aws:quicksight:us-east-1:123456789012:user/n/A/b',
      'A-b'
    ]
  ]
  test.each(viewers)('{user} is filled in for %j', (viewer, user, name) => {
    const of = buildReport({ viewer, files: buildFileSettings({ fileName: '{user}' }) })
    const file = buildPlannedFile('PDF')
    expect(getViewerName(viewer)).toBe(user)
    expect(text(resolveFilePath(buildJob(of, [file]), file, false))).toBe(`${name}.pdf`)
  })

  test('no path leads out of the download path, whatever the name of a dashboard is', () => {
    const wild = anyText({ maxLength: 120 })
    const hostile = fc.constantFrom('..', '../..', '/', '\\', '.', '', 'C:\\x', '~', '\0', '%2e%2e%2f', '\u202E')
    const name = fc.oneof(wild, hostile)
    const template = fc.oneof(
      fc.constantFrom('{dashboard-name}/{sheet-name}', '{user}/../{sheet-name}', '/{sheet-name}', '{sheet-name}/..'),
      wild
    )
    fc.assert(
      fc.property(template, name, name, (fileName, dashboardName, sheetName) => {
        const file = buildPlannedFile('PDF', 'sheet-1', sheetName)
        const of = buildReport({ files: buildFileSettings({ fileName }) })
        const path = text(resolveFilePath(buildJob(of, [file], { dashboardName }), file, false))
        expect(posix.join('/out', path).startsWith('/out/')).toBe(true)
        expect(path.split('/').every(segment => segment !== '' && !/^\.+$/.test(segment))).toBe(true)
        expect(path).not.toMatch(/[\\\p{Cc}]/u)
        expect(Buffer.byteLength(path)).toBeLessThanOrEqual(610)
      }),
      { numRuns: 1000 }
    )
  })
})

test('only PDFs are merged', () => {
  const merging = buildReport({ files: buildFileSettings({ mergePdf: true }) })
  expect(isMergePart(merging, buildPlannedFile('PDF'))).toBe(true)
  expect(isMergePart(merging, buildPlannedFile('CSV'))).toBe(false)
  expect(isMergePart(buildReport(), buildPlannedFile('PDF'))).toBe(false)
})
