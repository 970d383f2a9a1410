import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chooseStep } from '../../emulator/render/charts.ts'
import { getKind, layOut, margin, pageWidth } from '../../emulator/render/layout.ts'
import type { RenderedVisual } from '../../emulator/render/render.ts'
import { fitText, toPrintable } from '../../emulator/render/winansi.ts'

describe('text in a PDF', () => {
  const known = new Set([...' ?abcdefgéÜ'].map(each => each.codePointAt(0) ?? 0))

  test.each([
    ['abc', 'abc'],
    ['ab\n\u001b\tc', 'ab c'],
    ['\u202egfe\u200b', 'gfe'],
    ['é e\u0301', 'é é'],
    ['ā', 'a'],
    ['日a😀', '?a?'],
    ['', '']
  ])('prints %j as %j', (text, set) => {
    expect(toPrintable(text, known)).toBe(set)
  })

  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['abc  defg', 6, 'abc…'],
    ['abc', 1, ''],
    ['', 0, '']
  ])('fits %j into a width of %i as %j', (text, width, cut) => {
    expect(fitText(text, width, each => each.length)).toBe(cut)
  })
})

describe('the layout', () => {
  const of = (type: string, columns = 2): RenderedVisual => ({
    title: type,
    type,
    columns: Array.from({ length: columns }, (_, index) => `c${index}`),
    rows: [Array.from({ length: columns }, (_, index) => index)]
  })

  test.each([
    ['KPIVisual', 'kpi'],
    ['GaugeChartVisual', 'kpi'],
    ['BarChartVisual', 'bar'],
    ['PieChartVisual', 'bar'],
    ['LineChartVisual', 'line'],
    ['TableVisual', 'table'],
    ['PivotTableVisual', 'table']
  ])('draws a %s as %s', (type, kind) => {
    expect(getKind(of(type))).toBe(kind)
  })

  test('fills its rows, and no cards overlap', () => {
    const kinds = fc.constantFrom('KPIVisual', 'BarChartVisual', 'TableVisual').map(type => of(type))
    const visual = fc.oneof(kinds, fc.constant(of('TableVisual', 8)))
    fc.assert(
      fc.property(fc.array(visual, { minLength: 1, maxLength: 20 }), visuals => {
        const { placed, height } = layOut(visuals)
        expect(placed.map(each => each.visual)).toEqual(visuals)
        for (const [index, { box }] of placed.entries()) {
          const next = placed[index + 1]?.box
          const right = box.x + box.width
          if (next?.y === box.y) expect(next.x).toBeGreaterThan(right)
          else expect(right).toBeCloseTo(pageWidth - margin)
          if (next && next.y !== box.y) expect(next.y).toBeGreaterThan(box.y + box.height)
          expect(box.y + box.height).toBeLessThanOrEqual(height - margin)
        }
      })
    )
  })

  test.each([
    [100, 25],
    [7, 2],
    [0.3, 0.1],
    [1_320_000, 500_000],
    [0, 1],
    [1e-320, 1]
  ])('divides an axis of %d by steps of %d', (span, step) => {
    expect(chooseStep(span)).toBeCloseTo(step)
  })
})
