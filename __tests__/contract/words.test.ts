import { describe, expect, test } from '@jest/globals'
import { filesUnder, readText } from './source-tree.ts'

/** Words that the project's English does without, with what to write instead. */
const retired: readonly [word: RegExp, instead: string][] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix, resolve'],
  [/\b(?:tells?|told)\b/i, 'report, print, show, say which'],
  [/\bstands?\b(?!-)/i, 'is, is listed, see'],
  [/\blies?\b/i, 'is stored in, is located in'],
  [/\bbears?\b/i, 'has'],
  [/\b(?:whoever|whomever|nobody|somebody)\b/i, 'name the actor'],
  [/\bsomewhen\b/i, 'at some time'],
  [/\b(?:anew|afresh)\b/i, 'again'],
  [/\b(?:taken|takes?|took) over\b/i, 'reuses, picks up'],
  [/\bwhat came of\b/i, 'the result'],
  [/\bwhere that is so\b/i, 'if so'],
  [/\bbe had\b/i, 'be downloaded, be read'],
  [/\ball the same\b/i, 'anyway, still'],
  [/\bas it is\b(?! (?:in|at|now|called|configured|downloaded|fetched|known|read|sent|set|written))/i, 'unchanged'],
  [/\b(?:is|are) not there\b/i, 'does not exist, not found'],
  [/\bneedless\b/i, 'unnecessary'],
  [/\bkin\b/i, 'related'],
  [/\bsomebody else\b|\bno one else\b/i, 'another user'],
  [/\bgoes wrong\b|\bwent wrong\b/i, 'fails'],
  [/\bheeds?\b/i, 'supports, follows'],
  [/\bbesides\b/i, 'in addition to'],
  [/\bof (?:its|their) own\b/i, 'separate, or nothing'],
  [/\b(?:rooms?|doors?)\b/i, 'module, entry point'],
  [/\b(?:cannot|could not) be had\b/i, 'is not available'],
  [/\b(?:object|row|entry|file|line) a (?:file|job|row|report|day)\b/i, 'one … per …']
]

// What tests and tools of this repository use as data, and this list.
const exempt = new Set([
  '__tests__/contract/names.test.ts',
  '__tests__/contract/words.test.ts',
  '__tests__/unit/inputs/bad-inputs.test.ts'
])

function isChecked(path: string): boolean {
  return /^(?:README\.md|action\.yml|CHANGELOG\.md|docs\/.*\.md|examples\/.*|(?:src|__tests__)\/.*\.ts|(?:emulator|scripts|bench|archive)\/.*\.(?:ts|md)|\.github\/.*\.(?:yml|md))$/.test(
    path
  )
}

const texts = filesUnder('.')
  .filter(path => isChecked(path) && !exempt.has(path))
  .map(path => ({ path, text: readText(path) }))

describe('retired words occur in no document, message, comment or test', () => {
  test.each(retired)('%s', (word, instead) => {
    const found = texts
      .filter(({ text }) => word.test(text))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, i) =>
            word.test(line) ? [`${path}:${i + 1} (${instead}): ${line.trim().slice(0, 100)}`] : []
          )
      )
    expect(found).toEqual([])
  })
})
