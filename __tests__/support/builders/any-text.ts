import fc from 'fast-check'

/** Any character of Unicode. fast-check's unit "binary" is the same, but takes a second to prepare in each test file. */
const character = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map(point => String.fromCodePoint(point < 0xd800 ? point : point + 0x800))

/** Text of any characters, control characters and characters beyond the basic plane included. */
export function anyText(limits: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ ...limits, unit: character })
}
