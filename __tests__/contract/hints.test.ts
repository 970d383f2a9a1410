import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { actionErrorCodes } from '../../src/domain/errors.ts'
import { findHint, findHintRule, hintRules } from '../../src/hints/find-hint.ts'
import { findJobResultHint } from '../../src/hints/find-job-result-hint.ts'

interface Section {
  readonly heading: string
  readonly operation: string
  readonly code: string
  /** The hint, without line breaks and code fences. */
  readonly hint: string
}

const document = readFileSync('docs/TROUBLESHOOTING.md', 'utf8')
const refusals = sectionsUnder('Errors from AWS and GitHub')
const results = sectionsUnder('In the result of a job')

/** The sections of a chapter: a message as heading, its operation and error name, and the hint. */
function sectionsUnder(chapter: string): Section[] {
  const text = document.split(`\n## ${chapter}\n`)[1]?.split('\n## ')[0] ?? ''
  return text
    .split('\n### ')
    .slice(1)
    .map(section => {
      const [heading = '', ...lines] = section.split('\n')
      const body = lines.join('\n')
      const [named, operation = '', code = ''] = /^\s*`(\w+)` · `(\w+)`\n/.exec(body) ?? ['']
      return { heading: heading.replace(/^`(.*)`$/, '$1'), operation, code, hint: words(body.slice(named.length)) }
    })
}

function words(text: string): string {
  return text
    .replace(/^```\w*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const toRefusal = ({ heading, operation, code }: Section) => ({ operation, code, message: heading })

describe('docs/TROUBLESHOOTING.md has the same hints as the action', () => {
  test.each(refusals.map(section => [section.heading, section] as const))('%s', (_, section) => {
    expect(section.hint).toBe(words(findHint(toRefusal(section)) ?? 'nothing'))
  })

  test.each(results.map(section => [section.heading, section] as const))('%s', (heading, section) => {
    expect(section.hint).toBe(findJobResultHint(heading))
  })

  test('every hint has an example', () => {
    const reached = new Set(refusals.map(section => findHintRule(toRefusal(section))))
    expect(hintRules.filter(row => !reached.has(row)).map(row => row.hint)).toEqual([])
  })

  test('the messages are in alphabetical order without repetition', () => {
    for (const sections of [refusals, results]) {
      const headings = sections.map(({ heading }) => heading)
      expect(headings).toEqual([...headings].sort(new Intl.Collator('en', { sensitivity: 'base' }).compare))
      expect(new Set(headings).size).toBe(headings.length)
    }
  })
})

describe('a hint', () => {
  test.each(hintRules.map(row => [row.hint, row] as const))('%s', (_, row) => {
    const groups = [...(row.message?.source ?? '').matchAll(/\(\?<(\w+)>/g)].map(([, name = '']) => name)
    const filled = [...`${row.hint} ${row.snippet ?? ''}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const known = groups.includes('user') ? [...groups, 'principal'] : groups
    // A part of the message fills each blank.
    expect(filled.filter(name => !known.includes(name))).toEqual([])
    // A regular expression with the global flag has a state.
    for (const pattern of [row.operation, row.code, row.message]) expect(pattern?.flags ?? '').not.toContain('g')
    expect(row.hint.split(/[.:]\s/).length).toBeLessThanOrEqual(5)
    expect(row.hint).not.toContain('\n')
    expect(row.hint).toMatch(/[.:]$/)
  })
})

describe('docs/TROUBLESHOOTING.md explains the codes of the action', () => {
  const table = document.split('\n## Error codes of the action\n')[1]?.split('\n## ')[0] ?? ''
  const codes = [...table.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) => cell.match(/\w+/g) ?? [])
  const statuses = ['CANCELLED', 'TIMED_OUT']

  test('every code has one row, and no row has another code', () => {
    expect([...codes].sort()).toEqual([...actionErrorCodes, ...statuses].sort())
  })
})
