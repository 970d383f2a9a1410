import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { listSecretVariants, redact, registerSecret } from '../../../src/lib/redact.ts'
import { measureGrowth } from '../../support/measure-growth.ts'

/** The text as the runner's log would show it. */
function masked(text: string, secrets: readonly string[]): string {
  return [...secrets].sort((a, b) => b.length - a.length).reduce((shown, form) => shown.replaceAll(form, '***'), text)
}

const secret = fc.string({ minLength: 8, maxLength: 80, unit: 'grapheme-ascii' })
const token = fc.stringMatching(/^[A-Za-z0-9+/=]{20,80}$/)
const host = fc.webAuthority()

describe('the masked forms of a secret', () => {
  test('include it unchanged, URL-encoded and JSON-escaped', () => {
    fc.assert(
      fc.property(secret, fc.string(), (value, around) => {
        const forms = listSecretVariants(value)
        for (const form of [value, encodeURIComponent(value), JSON.stringify(value)]) {
          expect(masked(around + form + around, forms)).not.toContain(value)
        }
        expect(forms).toContain(value)
      })
    )
  })

  test('include query, signature, credential and token of a link, encoded and decoded', () => {
    fc.assert(
      fc.property(host, token, token, token, (authority, signature, credential, session) => {
        const query = `X-Amz-Credential=${encodeURIComponent(credential)}&X-Amz-Signature=${encodeURIComponent(signature)}&X-Amz-Security-Token=${encodeURIComponent(session)}`
        const link = `https://${authority}/a.pdf?${query}`
        const log = [link, query, signature, credential, session, encodeURIComponent(session)].join('\n')
        const shown = masked(log, listSecretVariants(link))
        for (const part of [query, signature, credential, session]) expect(shown).not.toContain(part)
      })
    )
  })

  test.each([
    ['a value in another encoding than ours', 'https://h/a?X-Amz-Signature=abc%2fdefgh', 'abc%2fdefgh'],
    ['a value with = signs', 'https://h/a?X-Amz-Signature=abc=defgh==', 'abc=defgh=='],
    ['a value that cannot be decoded', 'https://h/a?X-Amz-Security-Token=%E0%A4%A%zz', '%E0%A4%A%zz'],
    ['plain HTTP', 'http://h/a?sig-signature=12345678', '12345678']
  ])('include the parts of a link: %s', (_, link, part) => {
    expect(listSecretVariants(link)).toContain(part)
  })

  test('do not include parts of a link that grant no access', () => {
    expect(listSecretVariants('https://host/path?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=300')).not.toContain(
      'AWS4-HMAC-SHA256'
    )
  })

  test('include a link without a query as a whole', () => {
    expect(listSecretVariants('https://host.example/path')).toEqual([
      'https://host.example/path',
      'https%3A%2F%2Fhost.example%2Fpath',
      'https%3a%2f%2fhost.example%2fpath',
      'https%253A%252F%252Fhost.example%252Fpath'
    ])
  })

  test('do not include short words, which would hide parts of the log', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), value => listSecretVariants(value).every(form => form.length >= 8))
    )
    expect(listSecretVariants('https://h/a?token=short')).not.toContain('short')
    expect(listSecretVariants('short')).toEqual([])
  })

  test('are listed once each', () => {
    fc.assert(
      fc.property(secret, value => {
        const forms = listSecretVariants(value)
        expect(new Set(forms).size).toBe(forms.length)
      })
    )
  })
})

describe('redaction', () => {
  test('removes a registered secret from a string in every encoding and if it is cut off', () => {
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

  test('removes several adjacent secrets', () => {
    registerSecret('first-secret-of-some-length')
    registerSecret('second-secret-of-some-length')
    expect(redact('a first-secret-of-some-lengthsecond-secret-of-some-length b')).toBe('a ****** b')
    expect(redact('x first-secret-of-so… second-secret-of-some-length')).toBe('x ***… ***')
  })

  test('removes the part of a link that grants access, and keeps its path', () => {
    const link = 'https://files.example/a/report.pdf?X-Amz-Expires=300&X-Amz-Signature=0123456789abcdef0123456789abcdef'
    registerSecret(link)
    expect(redact(`GET ${link} failed`)).toBe('GET https://files.example/a/report.pdf?*** failed')
    expect(redact('signature 0123456789abcdef0123456789abcdef')).toBe('signature ***')
    expect(redact('see https://files.example/a/help')).toBe('see https://files.example/a/help')
  })

  test('keeps text that only begins like a secret, and short words', () => {
    registerSecret('0000-1111-2222-3333')
    registerSecret('short')
    expect(redact('0000-1111-222 short')).toBe('0000-1111-222 short')
    fc.assert(fc.property(fc.string({ maxLength: 7 }), text => redact(text) === text))
  })

  test('removes a secret that a service repeats in another encoding', () => {
    const session = 'IQoJb3JpZ2lu/X2VjEHsaCXVzLWVhc3QtMSJGMEQCIA+v9dJ8k/secret==tail'
    registerSecret(session)
    const once = encodeURIComponent(session)
    const forms = [once.replace(/%../g, octet => octet.toLowerCase()), encodeURIComponent(once)]
    const mixed = `${session.slice(0, 20)}%2b${session.slice(20)}`
    for (const form of [...forms, mixed]) {
      expect(redact(`token ${form} rejected`)).toBe('token *** rejected')
    }
  })

  test('takes time in proportion to the length of a string', () => {
    for (let i = 0; i < 2000; i++) registerSecret(`https://h/?X-Amz-Signature=${String(i).padStart(64, '0')}`)
    const work = (repeats: number) => redact(`${'X-Amz-Signature=0'.repeat(repeats)} and so on`)
    expect(measureGrowth(work, 100, 800)).toBeLessThan(32)
  })
})
