import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { packFiles } from '../../../src/snapshot/pack-files.ts'
import { csv, excel, pdf } from '../../support/builders/planned-job.ts'

const file = fc.oneof(
  fc.nat().map(i => pdf(`s${i}`)),
  fc.nat().map(i => csv('s', `v${i}`)),
  fc.nat().map(i => excel('s', `v${i}`))
)
const files = fc.array(file, { maxLength: 60 })

const count = (jobs: readonly { format: string }[], format: string) =>
  jobs.filter(each => each.format === format).length

describe('packing files into jobs', () => {
  test('keeps each file exactly once, with its position in the requested order', () => {
    fc.assert(
      fc.property(files, asked => {
        const packed = packFiles(asked).flat()
        expect(packed.map(({ order }) => order).sort((a, b) => a - b)).toEqual(asked.map((_, i) => i))
        for (const { file, order } of packed) expect(file).toBe(asked[order])
      })
    )
  })

  test('has at most one PDF, one workbook and five CSVs per job', () => {
    fc.assert(
      fc.property(files, asked => {
        for (const job of packFiles(asked)) {
          const held = job.map(each => each.file)
          expect(job.length).toBeGreaterThan(0)
          expect(count(held, 'PDF')).toBeLessThanOrEqual(1)
          expect(count(held, 'EXCEL')).toBeLessThanOrEqual(1)
          expect(count(held, 'CSV')).toBeLessThanOrEqual(5)
        }
      })
    )
  })

  test('uses as few jobs as the limits allow', () => {
    fc.assert(
      fc.property(files, asked => {
        const least = Math.max(count(asked, 'PDF'), count(asked, 'EXCEL'), Math.ceil(count(asked, 'CSV') / 5))
        expect(packFiles(asked)).toHaveLength(least)
      })
    )
  })

  test('fits seven file groups into one job', () => {
    const asked = [pdf('a'), excel('a', 'v'), ...['1', '2', '3', '4', '5'].map(v => csv('a', v))]
    expect(packFiles(asked)).toHaveLength(1)
    expect(packFiles([...asked, csv('a', '6')])).toHaveLength(2)
  })
})
