import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { maxNameLength, toSafeName, toSafeValue } from '../../../../src/files/naming/safe-name.ts'
import { anyText } from '../../../support/builders/any-text.ts'

describe('safeValue', () => {
  test.each([
    ['Sales overview', 'Sales overview'],
    ['Sales/Regions', 'Sales-Regions'],
    ['..\\..\\x', '..-..-x'],
    ['a<b>c:d"e|f?g*h', 'a-b-c-d-e-f-g-h'],
    ['line\r\nbreak\tand  space', 'line break and space'],
    ['nul\0byte', 'nul-byte'],
    ['\u202Egnp.exe\u200B', 'gnp.exe'],
    ['u\u0308ber', '\u00FCber'],
    ['half \uD800 pair', 'half - pair'],
    ['👩‍💻', '👩💻'],
    ['   ', '']
  ])('%j is %j', (value, safe) => {
    expect(toSafeValue(value)).toBe(safe)
  })
})

describe('safeName', () => {
  test.each([
    ['Summary', '.pdf', 'Summary.pdf'],
    ['.hidden', '.pdf', 'hidden.pdf'],
    ['..', '', ''],
    ['...', '.pdf', ''],
    ['-rf', '.pdf', 'rf.pdf'],
    ['ends with a dot. ', '', 'ends with a dot'],
    ['CON', '.pdf', '_CON.pdf'],
    ['con.backup', '', '_con.backup'],
    ['nul ', '', '_nul'],
    ['COM1', '.csv', '_COM1.csv'],
    ['lpt\u00B9', '', '_lpt\u00B9'],
    ['CONIN$', '', '_CONIN$'],
    ['CONTROL', '.pdf', 'CONTROL.pdf'],
    ['COM10', '', 'COM10'],
    ['///', '', ''],
    ['x'.repeat(150), '-2.xlsx', `${'x'.repeat(93)}-2.xlsx`],
    ['売'.repeat(90), '.csv', `${'売'.repeat(65)}.csv`],
    [`${'x'.repeat(98)} .y`, '', 'x'.repeat(98)]
  ])('%j with %j is %j', (text, ending, name) => {
    expect(toSafeName(text, ending)).toBe(name)
  })

  test('is always a name that every file system accepts, and a fixed point', () => {
    const endings = fc.constantFrom('', '.pdf', '-12.xlsx')
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), endings, (text, ending) => {
        const name = toSafeName(text, ending)
        if (name === '') return
        expect([...name].length).toBeLessThanOrEqual(maxNameLength.characters)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(maxNameLength.bytes)
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u)
        expect(name).not.toMatch(/^[.\s-]|[.\s]$/u)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i)
        expect(name.endsWith(ending)).toBe(true)
        expect(name).toBe(name.normalize('NFC'))
        if (ending === '') expect(toSafeName(name)).toBe(name)
      }),
      { numRuns: 2000 }
    )
  })
})
