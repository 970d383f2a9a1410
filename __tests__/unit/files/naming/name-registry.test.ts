import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PlannedJob } from '../../../../src/domain/snapshot-job.ts'
import { createNameRegistry } from '../../../../src/files/naming/name-registry.ts'
import { buildFileSettings, buildJob, buildPlannedFile, buildReport } from '../../../support/builders/files.ts'

const assignNames = (jobs: readonly PlannedJob[], reports = jobs.map(job => job.report)) => {
  const names = createNameRegistry(reports)
  names.reserve(jobs)
  return jobs.flatMap(job => job.order.map(order => names.getName(job, order)))
}

test('files of one report with the same name are numbered in the requested order, not in that of the jobs', () => {
  const of = buildReport()
  const later = buildJob(of, [buildPlannedFile('PDF', 's-2')], { order: [1] })
  const earlier = buildJob(of, [buildPlannedFile('PDF', 's-1')], { order: [0] })
  expect(assignNames([later, earlier])).toEqual(['Sales overview/One-2.pdf', 'Sales overview/One.pdf'])
})

test('reports share names only if they share a download path', () => {
  const of = (label: string, downloadPath: string) => buildReport({ label, files: buildFileSettings({ downloadPath }) })
  const jobs = [of('1', 'out'), of('2', 'out'), of('3', 'other')].map(each => buildJob(each, [buildPlannedFile('PDF')]))
  expect(assignNames(jobs)).toEqual(['Sales overview/One.pdf', 'Sales overview/One-2.pdf', 'Sales overview/One.pdf'])
})

test('reports that upload to the same place share its keys', () => {
  const of = (label: string, prefix: string) =>
    buildReport({ label, files: buildFileSettings({ downloadPath: label, uploadTo: { bucket: 'archive', prefix } }) })
  const jobs = [of('1', ''), of('2', ''), of('3', 'x')].map(each => buildJob(each, [buildPlannedFile('PDF')]))
  expect(assignNames(jobs)).toEqual(['Sales overview/One.pdf', 'Sales overview/One-2.pdf', 'Sales overview/One.pdf'])
})

test('two reports with the same name are distinguished', () => {
  const named = buildReport({ name: 'sales (2 of 2)', label: 'sales (2 of 2)' })
  const unnamed = buildReport({ label: 'sales (2 of 2)' })
  const jobs = [named, unnamed].map(each => buildJob(each, [buildPlannedFile('PDF')]))
  expect(assignNames(jobs)).toEqual(['Sales overview/One.pdf', 'Sales overview/One-2.pdf'])
})

test('manifest.json and SHA256SUMS are reserved for the archive, also of another report', () => {
  const outer = buildReport({
    label: '1',
    files: buildFileSettings({ downloadPath: '.', fileName: 'in/SHA256SUMS/{sheet-name}' })
  })
  const inner = buildReport({ label: '2', files: buildFileSettings({ downloadPath: 'in' }) })
  expect(assignNames([buildJob(outer, [buildPlannedFile('PDF')])], [outer, inner])).toEqual(['in/SHA256SUMS-2/One.pdf'])
})

test('all parts of a merged PDF have the same name', () => {
  const of = buildReport({ files: buildFileSettings({ mergePdf: true }) })
  const jobs = [0, 1].map(order => buildJob(of, [buildPlannedFile('PDF', `s-${order}`)], { order: [order] }))
  const table = buildJob(of, [buildPlannedFile('CSV')], { order: [2] })
  expect(assignNames([...jobs, table])).toEqual([
    'Sales overview/Sales overview.pdf',
    'Sales overview/Sales overview.pdf',
    'Sales overview/One/Orders.csv'
  ])
})

test('an assigned name is stable, and a file that was not reserved gets a name when it is needed', () => {
  const names = createNameRegistry([buildReport()])
  const job = buildJob(buildReport(), [buildPlannedFile('PDF'), buildPlannedFile('PDF')])
  expect([1, 0, 1].map(order => names.getName(job, order))).toEqual([
    'Sales overview/One.pdf',
    'Sales overview/One-2.pdf',
    'Sales overview/One.pdf'
  ])
  expect(() => names.getName(job, 7)).toThrow('The job has no file 7')
})

test('a job that is planned again uses the names that were found', () => {
  const of = buildReport()
  const unknown = { ...buildJob(of, [buildPlannedFile('PDF', 's-1', '2026')]), dashboardName: 'sales' }
  const names = createNameRegistry([of])
  names.reserve([unknown])
  const meant = { ...unknown, dashboardName: 'Sales overview', files: [buildPlannedFile('PDF', 's-7', 'Year 2026')] }
  names.rename(meant)
  expect(names.getName(meant, 0)).toBe('Sales overview/Year 2026.pdf')
})

test('names do not depend on how files are spread over jobs', () => {
  const of = buildReport({ files: buildFileSettings({ fileName: '{sheet-name}' }) })
  const sheets = fc.array(fc.constantFrom('One', 'one', 'Two', 'CON', '..'), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(sheets, fc.infiniteStream(fc.nat()), (titles, order) => {
      const jobs = titles.map((title, i) => buildJob(of, [buildPlannedFile('PDF', `s-${i}`, title)], { order: [i] }))
      const shuffled = jobs.map(job => ({ job, at: order.next().value })).sort((a, b) => a.at - b.at)
      const names = createNameRegistry([of])
      names.reserve(shuffled.map(({ job }) => job))
      expect(jobs.map((job, i) => names.getName(job, i))).toEqual(assignNames(jobs))
    })
  )
})

describe('a file-name that is the same for several files of a report', () => {
  const collectWarnings = (fileName: string, formats: readonly ('PDF' | 'CSV')[], mergePdf = false) => {
    const of = buildReport({ files: buildFileSettings({ fileName, mergePdf }) })
    const jobs = formats.map((format, order) =>
      buildJob(of, [buildPlannedFile(format, `s-${order}`, `S${order}`)], { order: [order] })
    )
    const warnings: string[] = []
    const names = createNameRegistry([of], message => warnings.push(message))
    names.reserve(jobs)
    names.reserve(jobs)
    return warnings
  }

  test('causes one warning with the names of the files and the placeholder to add', () => {
    expect(collectWarnings('report', ['PDF', 'PDF', 'PDF'])).toEqual([
      'file-name: "report" is the same for 3 files of sales: they are named "report.pdf", "report-2.pdf" and so on. Add {sheet-name} to it.'
    ])
    expect(collectWarnings('report', ['CSV', 'CSV'])).toEqual([
      'file-name: "report" is the same for 2 files of sales: they are named "report.csv", "report-2.csv". Add {visual-title} to it.'
    ])
  })

  test('causes no warning if the names differ, or the sheets are merged', () => {
    expect(collectWarnings('{sheet-name}', ['PDF', 'PDF'])).toEqual([])
    expect(collectWarnings('report', ['PDF', 'CSV'])).toEqual([])
    expect(collectWarnings('report', ['PDF', 'PDF'], true)).toEqual([])
  })
})
