import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { maskable } from '../../src/secrets.ts'

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
        const forms = maskable(value)
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
        const shown = masked(log, maskable(link))
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
    expect(maskable(link)).toContain(part)
  })

  test('what grants no access is not masked by itself', () => {
    expect(maskable('https://host/path?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=300')).not.toContain(
      'AWS4-HMAC-SHA256'
    )
  })

  test('a link without a query is masked as a whole', () => {
    expect(maskable('https://host.example/path')).toEqual([
      'https://host.example/path',
      'https%3A%2F%2Fhost.example%2Fpath'
    ])
  })

  test('short words are never masked: they would turn the log to stars', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), value => maskable(value).every(form => form.length >= 8)))
    expect(maskable('https://h/a?token=short')).not.toContain('short')
    expect(maskable('short')).toEqual([])
  })

  test('each form once', () => {
    fc.assert(
      fc.property(secret, value => {
        const forms = maskable(value)
        expect(new Set(forms).size).toBe(forms.length)
      })
    )
  })
})
