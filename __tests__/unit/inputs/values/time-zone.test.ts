import { expect, test } from '@jest/globals'
import { findTimeZoneProblem } from '../../../../src/inputs/values/time-zone.ts'

test.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Etc/GMT+5'])(
  '%s is a time zone',
  name => {
    expect(findTimeZoneProblem(name)).toBeUndefined()
  }
)

test.each([
  ['Europe/Berln', 'Did you mean Europe/Berlin?'],
  ['+01:00', 'is not an IANA time zone'],
  ['CESTX', 'is not an IANA time zone'],
  ['Mars/Olympus', 'is not an IANA time zone']
])('%s is not a time zone', (name, problem) => {
  expect(findTimeZoneProblem(name)).toContain(problem)
})
