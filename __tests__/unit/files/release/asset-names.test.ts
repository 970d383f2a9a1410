import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createAssetNames } from '../../../../src/files/release/asset-names.ts'
import { anyText } from '../../../support/builders/any-text.ts'

test.each([
  [
    ['manifest.json', 'SHA256SUMS'],
    ['manifest.json', 'SHA256SUMS']
  ],
  [['Sales overview/Summary.pdf'], ['Sales.overview-Summary.pdf']],
  [['Übersicht/Größe.csv'], ['Ubersicht-Gro.e-1c1f8858.csv']],
  [
    ['a/b.pdf', 'a-b.pdf', 'A/B.pdf'],
    ['a-b.pdf', 'a-b-2.pdf', 'A-B-3.pdf']
  ],
  [
    ['売上/概要.pdf', '売上/地域.pdf'],
    ['file-eff1eb80.pdf', 'file-42c9b338.pdf']
  ],
  [['Q1 (final)/a & b.xlsx'], ['Q1.final-a.b.xlsx']],
  [[`${'x'.repeat(100)}/${'y'.repeat(100)}/${'z'.repeat(100)}.pdf`], [`${'x'.repeat(100)}-${'y'.repeat(95)}.pdf`]]
])('the asset name of %j is safe', (paths, names) => {
  expect(createAssetNames(paths)).toEqual(names)
})

test('the names of paths without a Latin letter do not depend on other assets', () => {
  expect(createAssetNames(['人事/一覧.pdf'])).not.toEqual(createAssetNames(['売上/概要.pdf']))
  expect(createAssetNames(['人事/一覧.pdf', '売上/概要.pdf']).slice(1)).toEqual(createAssetNames(['売上/概要.pdf']))
})

test('asset names are unchanged by GitHub, unique, and keep their extension', () => {
  const path = anyText({ maxLength: 300 }).map(text => `x${text}.pdf`)
  fc.assert(
    fc.property(fc.array(path, { maxLength: 20 }), paths => {
      const names = createAssetNames(paths)
      expect(new Set(names.map(name => name.toLowerCase())).size).toBe(paths.length)
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,194}[A-Za-z0-9_])?\.pdf$/)
    })
  )
})
