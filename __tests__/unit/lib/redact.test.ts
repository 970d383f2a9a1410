import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redact, registerSecret, secretVariants } from '../../../src/lib/redact.ts'
import { measureGrowth } from '../../support/measure-growth.ts'

/** The text as the runner's log would show it. */
function masked(text: string, secrets: readonly string[]): string {
  return [...secrets].sort((a, b) => b.length - a.length).reduce((shown, form) => shown.replaceAll(form, '***'), text)
}

const secret = fc.string({ minLength: 8, maxLength: 80, unit: 'grapheme-ascii' })
const token = fc.stringMatching(/^[A-Za-z0-9+/=]{20,80}$/)
const host = fc.webAuthority()

describe('maskable', () => {
  test('a secret shows neither as it is, nor URL-encoded, nor escaped as in JSON', () => {
    fc.assert(
      fc.property(secret, fc.string(), (value, around) => {
        const forms = secretVariants(value)
        for (const form of [value, encodeURIComponent(value), JSON.stringify(value)]) {
          expect(masked(around + form + around, forms)).not.toContain(value)
        }
        expect(forms).toContain(value)
      })
    )
  })

  test('of a link neither the query nor signature, credential or token show, decoded or not', () => {
    fc.assert(
      fc.property(host, token, token, token, (authority, signature, credential, session) => {
        const query = `X-Amz-Credential=${encodeURIComponent(credential)}&X-Amz-Signature=${encodeURIComponent(signature)}&X-Amz-Security-Token=${encodeURIComponent(session)}`
        const link = `https://${authority}/a.pdf?${query}`
        const log = [link, query, signature, credential, session, encodeURIComponent(session)].join('\n')
        const shown = masked(log, secretVariants(link))
        for (const part of [query, signature, credential, session]) expect(shown).not.toContain(part)
      })
    )
  })

  test.each([
    ['a value in another encoding than ours', 'https://h/a?X-Amz-Signature=abc%2fdefgh', 'abc%2fdefgh'],
    ['a value with = signs', 'https://h/a?X-Amz-Signature=abc=defgh==', 'abc=defgh=='],
    ['a value that cannot be decoded', 'https://h/a?X-Amz-Security-Token=%E0%A4%A%zz', '%E0%A4%A%zz'],
    ['plain HTTP', 'http://h/a?sig-signature=12345678', '12345678']
  ])('the parts of a link: %s', (_, link, part) => {
    expect(secretVariants(link)).toContain(part)
  })

  test('what grants no access is not masked by itself', () => {
    expect(secretVariants('https://host/path?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=300')).not.toContain(
      'AWS4-HMAC-SHA256'
    )
  })

  test('a link without a query is masked as a whole', () => {
    expect(secretVariants('https://host.example/path')).toEqual([
      'https://host.example/path',
      'https%3A%2F%2Fhost.example%2Fpath',
      'https%3a%2f%2fhost.example%2fpath',
      'https%253A%252F%252Fhost.example%252Fpath'
    ])
  })

  test('short words are never masked: they would turn the log to stars', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), value => secretVariants(value).every(form => form.length >= 8))
    )
    expect(secretVariants('https://h/a?token=short')).not.toContain('short')
    expect(secretVariants('short')).toEqual([])
  })

  test('each form once', () => {
    fc.assert(
      fc.property(secret, value => {
        const forms = secretVariants(value)
        expect(new Set(forms).size).toBe(forms.length)
      })
    )
  })
})

describe('hidden', () => {
  test('nothing of a remembered secret is left in a text, however it is written or cut off', () => {
    fc.assert(
      fc.property(token, fc.string({ maxLength: 40 }), fc.nat({ max: 80 }), (value, before, cut) => {
        registerSecret(value)
        const forms = [value, encodeURIComponent(value), JSON.stringify(value), value.slice(0, Math.max(16, cut))]
        for (const form of forms) {
          const shown = redact(`${before}${form} after`)
          expect(shown).not.toContain(value.slice(0, 16))
          expect(shown.endsWith(' after')).toBe(true)
        }
      })
    )
  })

  test('several secrets in one text, side by side', () => {
    registerSecret('first-secret-of-some-length')
    registerSecret('second-secret-of-some-length')
    expect(redact('a first-secret-of-some-lengthsecond-secret-of-some-length b')).toBe('a ****** b')
    expect(redact('x first-secret-of-so… second-secret-of-some-length')).toBe('x ***… ***')
  })

  test('of a link what grants access, and not where it leads', () => {
    const link = 'https://files.example/a/report.pdf?X-Amz-Expires=300&X-Amz-Signature=0123456789abcdef0123456789abcdef'
    registerSecret(link)
    expect(redact(`GET ${link} failed`)).toBe('GET https://files.example/a/report.pdf?*** failed')
    expect(redact('signature 0123456789abcdef0123456789abcdef')).toBe('signature ***')
    expect(redact('see https://files.example/a/help')).toBe('see https://files.example/a/help')
  })

  test('what only begins like a secret stays, and so do short words', () => {
    registerSecret('0000-1111-2222-3333')
    registerSecret('short')
    expect(redact('0000-1111-222 short')).toBe('0000-1111-222 short')
    fc.assert(fc.property(fc.string({ maxLength: 7 }), text => redact(text) === text))
  })

  test('a secret that a service repeats in another encoding leaves nothing readable', () => {
    const session = 'IQoJb3JpZ2lu/X2VjEHsaCXVzLWVhc3QtMSJGMEQCIA+v9dJ8k/secret==tail'
    registerSecret(session)
    const once = encodeURIComponent(session)
    const forms = [once.replace(/%../g, octet => octet.toLowerCase()), encodeURIComponent(once)]
    const mixed = `${session.slice(0, 20)}%2b${session.slice(20)}`
    for (const form of [...forms, mixed]) {
      expect(redact(`token ${form} rejected`)).toBe('token *** rejected')
    }
  })

  test('the cost of a long string grows with its length, not with its square', () => {
    for (let i = 0; i < 2000; i++) registerSecret(`https://h/?X-Amz-Signature=${String(i).padStart(64, '0')}`)
    const work = (repeats: number) => redact(`${'X-Amz-Signature=0'.repeat(repeats)} and so on`)
    expect(measureGrowth(work, 100, 800)).toBeLessThan(32)
  })
})
